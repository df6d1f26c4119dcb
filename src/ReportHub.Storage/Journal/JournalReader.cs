using ReportHub.Foundation;

namespace ReportHub.Storage;

/// <summary>Reads units by sequence; keeps the last segment open, so a walk forward opens each once. Not for several threads at once.</summary>
internal sealed class JournalReader(FramePositions positions) : IDisposable
{
    private SegmentReader? current;

    /// <exception cref="FrameDamagedException">The frame is missing or has changed since it was written.</exception>
    public JournalUnit Read(long sequence)
    {
        var frame = ReadFrame(sequence);
        return UnitJson.Read(sequence, frame.Payload.ToArray());
    }

    /// <summary>The frame, valid until the next call.</summary>
    /// <exception cref="FrameDamagedException">The frame is missing or has changed since it was written.</exception>
    public Frame ReadFrame(long sequence)
    {
        var (path, offset) = positions.Find(sequence);
        if (current?.Path != path)
        {
            current?.Dispose();
            current = new SegmentReader(path);
        }

        return current.Read(offset, out var frame) == FrameState.Whole && frame.Sequence == sequence
            ? frame
            : throw new FrameDamagedException($"第 {sequence} 号操作校验不符（文件“{path}”第 {offset} 字节处）");
    }

    public JournalHead HeadAt(long sequence) => new(sequence, ContentHash.FromDigest(ReadFrame(sequence).Digest));

    public void Dispose() => current?.Dispose();
}
