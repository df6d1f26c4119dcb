using ReportHub.Foundation;

namespace ReportHub.Storage;

/// <summary>Walks every frame and link of the journal and changes nothing.</summary>
internal sealed class JournalScanner
{
    private readonly List<Segment> segments = [];
    private JournalHead head = JournalHead.Empty;
    private byte[] digest = JournalHead.Empty.DigestBytes();
    private TornTail? tail;

    /// <exception cref="Records.StoreUnavailableException">S103: a newer format; S111: a broken frame or link that is not the torn end.</exception>
    public static JournalScan Scan(string folder)
    {
        var scanner = new JournalScanner();
        var paths = Directory.GetFiles(folder, "*" + Segment.Extension);
        Array.Sort(paths, StringComparer.Ordinal);
        for (var index = 0; index < paths.Length; index++)
        {
            scanner.ReadSegment(paths[index], isLast: index == paths.Length - 1);
        }

        return new(scanner.segments, scanner.head, scanner.tail);
    }

    private void ReadSegment(string path, bool isLast)
    {
        using var reader = new SegmentReader(path);
        segments.Add(ReadHeader(reader));
        var segment = segments[^1];
        while (segment.End < reader.Length)
        {
            if (reader.Read(segment.End, out var frame) != FrameState.Whole)
            {
                tail = TailOf(reader, segment, isLast);
                break;
            }

            Follow(frame, segment);
        }

        head = new(segment.Last, ContentHash.FromDigest(digest));
    }

    private Segment ReadHeader(SegmentReader reader)
    {
        var header = reader.ReadHeader(out var version);
        if (version > JournalFormat.Version)
        {
            throw StoreErrors.NewerSchema(reader.Path, version);
        }

        if (header is null)
        {
            throw StoreErrors.JournalBroken(reader.Path, 0, "的文件头不能识别");
        }

        return header.First == head.Sequence + 1 && header.Previous == head.Digest
            ? new Segment(reader.Path, header.First)
            : throw StoreErrors.JournalBroken(reader.Path, 0, $"与前一个文件不衔接（应从第 {head.Sequence + 1} 号操作开始）");
    }

    private void Follow(Frame frame, Segment segment)
    {
        // A whole frame with a wrong link was never a torn write: somebody exchanged or removed frames.
        if (frame.Sequence != segment.Last + 1 || !frame.Previous.SequenceEqual(digest))
        {
            throw StoreErrors.JournalBroken(segment.Path, segment.End, $"的第 {frame.Sequence} 号操作与前一号不衔接");
        }

        frame.Digest.CopyTo(digest);
        segment.Add(frame.Length);
    }

    private static TornTail TailOf(SegmentReader reader, Segment segment, bool isLast)
    {
        var rest = reader.ReadRest(segment.End);
        return isLast && !HoldsWholeFrame(rest)
            ? new TornTail(segment.Path, segment.End, rest.Length)
            : throw StoreErrors.JournalBroken(segment.Path, segment.End, $"的第 {segment.Last + 1} 号操作校验不符");
    }

    // The length of a broken frame cannot be trusted, so what follows it is searched for by its mark.
    private static bool HoldsWholeFrame(ReadOnlySpan<byte> rest)
    {
        var from = 1;
        while (from < rest.Length && rest[from..].IndexOf(FrameCodec.Mark) is >= 0 and var at)
        {
            from += at;
            if (FrameCodec.Read(rest[from..], out _) == FrameState.Whole)
            {
                return true;
            }

            from++;
        }

        return false;
    }
}
