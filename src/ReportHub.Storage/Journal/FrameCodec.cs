using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ReportHub.Storage;

/// <summary>
/// Bytes of one frame: mark (4), payload length (4), sequence (8), SHA-256 of the frame before (32), payload, SHA-256 of all these (32); little endian.
/// </summary>
internal static class FrameCodec
{
    public const int HeaderBytes = 4 + 4 + 8 + JournalFormat.DigestBytes;
    public const int OverheadBytes = HeaderBytes + JournalFormat.DigestBytes;

    /// <summary>Begins with 0xF5, which never occurs in UTF-8, so no payload can look like the start of a frame.</summary>
    public static ReadOnlySpan<byte> Mark => [0xF5, (byte)'R', (byte)'H', (byte)'F'];

    /// <summary>Appends one frame and leaves its SHA-256 in <paramref name="digest"/>, which may be the same memory as <paramref name="previous"/>.</summary>
    public static void Write(ArrayBufferWriter<byte> output, long sequence, ReadOnlySpan<byte> previous, ReadOnlySpan<byte> payload, Span<byte> digest)
    {
        var length = OverheadBytes + payload.Length;
        var frame = output.GetSpan(length)[..length];
        Mark.CopyTo(frame);
        BinaryPrimitives.WriteInt32LittleEndian(frame[4..], payload.Length);
        BinaryPrimitives.WriteInt64LittleEndian(frame[8..], sequence);
        previous.CopyTo(frame[16..HeaderBytes]);
        payload.CopyTo(frame[HeaderBytes..]);
        SHA256.HashData(frame[..^JournalFormat.DigestBytes], digest);
        digest.CopyTo(frame[^JournalFormat.DigestBytes..]);
        output.Advance(length);
    }

    /// <summary>Length of the frame that begins here, as far as its header can be trusted; 0 unless <see cref="FrameState.Whole"/>.</summary>
    public static FrameState Measure(ReadOnlySpan<byte> source, out int length)
    {
        length = 0;
        var mark = source[..Math.Min(source.Length, Mark.Length)];
        if (!Mark.StartsWith(mark))
        {
            return FrameState.Damaged;
        }

        if (source.Length < HeaderBytes)
        {
            return FrameState.Incomplete;
        }

        var payload = BinaryPrimitives.ReadInt32LittleEndian(source[4..]);
        if (payload is < 0 or > JournalFormat.MaximumPayloadBytes)
        {
            return FrameState.Damaged;
        }

        length = OverheadBytes + payload;
        return FrameState.Whole;
    }

    /// <summary>Reads the frame at the start of <paramref name="source"/>; never throws, whatever the bytes are.</summary>
    public static FrameState Read(ReadOnlySpan<byte> source, out Frame frame)
    {
        frame = default;
        var state = Measure(source, out var length);
        if (state != FrameState.Whole || source.Length < length)
        {
            return state == FrameState.Damaged ? state : FrameState.Incomplete;
        }

        var whole = source[..length];
        var digest = whole[^JournalFormat.DigestBytes..];
        Span<byte> actual = stackalloc byte[JournalFormat.DigestBytes];
        SHA256.HashData(whole[..^JournalFormat.DigestBytes], actual);
        if (!digest.SequenceEqual(actual))
        {
            return FrameState.Damaged;
        }

        frame = new Frame(
            BinaryPrimitives.ReadInt64LittleEndian(whole[8..]),
            whole[16..HeaderBytes],
            whole[HeaderBytes..^JournalFormat.DigestBytes],
            digest,
            length);
        return FrameState.Whole;
    }
}
