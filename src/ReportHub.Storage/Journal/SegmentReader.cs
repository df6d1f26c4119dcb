using Microsoft.Win32.SafeHandles;

namespace ReportHub.Storage;

/// <summary>Reads one segment by offset; the buffer grows to its largest frame. Not for several threads at once.</summary>
internal sealed class SegmentReader : IDisposable
{
    private readonly SafeFileHandle handle;
    private byte[] buffer = new byte[64 << 10];

    public SegmentReader(string path)
    {
        Path = path;
        handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
    }

    public string Path { get; }

    public long Length => RandomAccess.GetLength(handle);

    public SegmentHeader? ReadHeader(out int version) => SegmentHeader.Read(Load(0, SegmentHeader.Bytes), out version);

    /// <summary>The frame at <paramref name="offset"/>, valid until the next call.</summary>
    public FrameState Read(long offset, out Frame frame)
    {
        frame = default;
        var state = FrameCodec.Measure(Load(offset, FrameCodec.HeaderBytes), out var length);
        if (state != FrameState.Whole)
        {
            return state;
        }

        // Asked before the buffer grows: a flipped bit in the length must not allocate half a gigabyte.
        return offset + length > Length ? FrameState.Incomplete : FrameCodec.Read(Load(offset, length), out frame);
    }

    public byte[] ReadRest(long offset)
    {
        var rest = new byte[Length - offset];
        Fill(rest, offset);
        return rest;
    }

    public void Dispose() => handle.Dispose();

    private ReadOnlySpan<byte> Load(long offset, int count)
    {
        if (buffer.Length < count)
        {
            buffer = new byte[count + (count / 4)];
        }

        return buffer.AsSpan(0, Fill(buffer.AsSpan(0, count), offset));
    }

    private int Fill(Span<byte> target, long offset)
    {
        var filled = 0;
        while (filled < target.Length && RandomAccess.Read(handle, target[filled..], offset + filled) is > 0 and var count)
        {
            filled += count;
        }

        return filled;
    }
}
