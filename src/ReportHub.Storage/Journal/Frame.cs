namespace ReportHub.Storage;

/// <summary>One frame as it lies in a segment; the spans belong to the reader's buffer. <paramref name="length"/> is that of the whole frame in bytes.</summary>
internal readonly ref struct Frame(long sequence, ReadOnlySpan<byte> previous, ReadOnlySpan<byte> payload, ReadOnlySpan<byte> digest, int length)
{
    public long Sequence { get; } = sequence;

    public ReadOnlySpan<byte> Previous { get; } = previous;

    public ReadOnlySpan<byte> Payload { get; } = payload;

    public ReadOnlySpan<byte> Digest { get; } = digest;

    public int Length { get; } = length;
}

/// <summary>Incomplete: what is there may be the start of a frame, the rest is missing. Damaged: it is no frame.</summary>
internal enum FrameState
{
    Whole,
    Incomplete,
    Damaged,
}

/// <summary>A payload that is no unit of work, although its frame is whole; or a frame that cannot be found again.</summary>
internal sealed class FrameDamagedException(string reason, Exception? cause = null) : Exception(reason, cause);
