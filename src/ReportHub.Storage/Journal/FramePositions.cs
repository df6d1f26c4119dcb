namespace ReportHub.Storage;

/// <summary>Where each frame lies; filled by the scan and by the writer, read by any thread. 8 bytes of memory a frame.</summary>
internal sealed class FramePositions
{
    private readonly Lock sync = new();
    private readonly List<Segment> segments;

    public FramePositions(IEnumerable<Segment> scanned) => segments = [.. scanned];

    public Segment? Current
    {
        get
        {
            lock (sync)
            {
                return segments.Count == 0 ? null : segments[^1];
            }
        }
    }

    public IReadOnlyList<Segment> All
    {
        get
        {
            lock (sync)
            {
                return segments.ToArray();
            }
        }
    }

    public void Begin(Segment segment)
    {
        lock (sync)
        {
            segments.Add(segment);
        }
    }

    public void Add(IReadOnlyList<int> frameBytes)
    {
        lock (sync)
        {
            foreach (var bytes in frameBytes)
            {
                segments[^1].Add(bytes);
            }
        }
    }

    /// <exception cref="FrameDamagedException">The journal has no such frame.</exception>
    public (string Path, long Offset) Find(long sequence)
    {
        lock (sync)
        {
            var low = 0;
            var high = segments.Count - 1;
            while (low < high)
            {
                var middle = (low + high + 1) / 2;
                (low, high) = segments[middle].First <= sequence ? (middle, high) : (low, middle - 1);
            }

            return high >= 0 && segments[low].First <= sequence && sequence <= segments[low].Last
                ? (segments[low].Path, segments[low][sequence])
                : throw new FrameDamagedException($"日志中没有第 {sequence} 号操作");
        }
    }
}
