using System.Buffers;
using ReportHub.Foundation;

namespace ReportHub.Storage;

/// <summary>The journal open for appending: one writer; any thread may read frames that were acknowledged.</summary>
internal sealed class JournalLog : IDisposable
{
    private readonly string folder;
    private readonly JournalOptions options;
    private IJournalFile? file;

    public JournalLog(string folder, JournalScan scan, JournalOptions options)
    {
        this.folder = folder;
        this.options = options;
        Head = scan.Head;
        Positions = new(scan.Segments);
        file = Positions.Current is { } segment ? options.Files.OpenForAppend(segment.Path) : null;
    }

    public JournalHead Head { get; private set; }

    public FramePositions Positions { get; }

    /// <summary>The frames that would follow the last one, one for each payload.</summary>
    public EncodedFrames Encode(IReadOnlyList<ReadOnlyMemory<byte>> payloads)
    {
        var output = new ArrayBufferWriter<byte>(payloads.Sum(payload => FrameCodec.OverheadBytes + payload.Length));
        var lengths = new int[payloads.Count];
        var digest = Head.DigestBytes();
        for (var index = 0; index < payloads.Count; index++)
        {
            FrameCodec.Write(output, Head.Sequence + index + 1, digest, payloads[index].Span, digest);
            lengths[index] = FrameCodec.OverheadBytes + payloads[index].Length;
        }

        return new(output.WrittenMemory, lengths, new(Head.Sequence + payloads.Count, ContentHash.FromDigest(digest)));
    }

    /// <summary>One write and one fsync; all frames are on disk when this returns, or none is kept.</summary>
    /// <exception cref="JournalAppendException">The disk failed; says whether the tail could be cut.</exception>
    public void Append(EncodedFrames frames)
    {
        var written = false;
        try
        {
            var segment = SegmentForNext();
            written = true;
            file!.Write(segment.End, frames.Bytes.Span);
            file.Sync();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new JournalAppendException(exception, !written || TryCut());
        }

        Positions.Add(frames.Lengths);
        Head = frames.Head;
    }

    public void Dispose() => file?.Dispose();

    private Segment SegmentForNext()
    {
        if (Positions.Current is { } current && current.End < options.SegmentBytes)
        {
            return current;
        }

        var next = new Segment(Path.Combine(folder, Segment.FileName(Head.Sequence + 1)), Head.Sequence + 1);
        DurableFile.Write(next.Path, next.Path + ".tmp", new SegmentHeader(next.First, Head.Digest).ToBytes());
        file?.Dispose();
        file = options.Files.OpenForAppend(next.Path);
        Positions.Begin(next);
        return next;
    }

    private bool TryCut()
    {
        try
        {
            file!.SetLength(Positions.Current!.End);
            file.Sync();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}

/// <summary>Frames in a row with the length of each in bytes, and the journal's head once they are on disk.</summary>
internal sealed record EncodedFrames(ReadOnlyMemory<byte> Bytes, IReadOnlyList<int> Lengths, JournalHead Head);

/// <summary>The disk refused frames; unless <paramref name="tailIsCut"/>, some of them may still be found when the journal is opened again.</summary>
internal sealed class JournalAppendException(Exception cause, bool tailIsCut) : Exception(cause.Message, cause)
{
    public bool TailIsCut { get; } = tailIsCut;
}
