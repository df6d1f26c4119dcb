using System.Globalization;

namespace ReportHub.Storage;

/// <summary>One segment file and where its frames begin, in bytes; <paramref name="first"/> is the sequence of its first frame.</summary>
internal sealed class Segment(string path, long first)
{
    private readonly List<long> offsets = [];

    public string Path { get; } = path;

    public long First { get; } = first;

    public long Last => First + offsets.Count - 1;

    /// <summary>End of the last whole frame in bytes.</summary>
    public long End { get; private set; } = SegmentHeader.Bytes;

    public long this[long sequence] => offsets[checked((int)(sequence - First))];

    public void Add(int frameBytes)
    {
        offsets.Add(End);
        End += frameBytes;
    }

    public static string FileName(long first) => first.ToString("D20", CultureInfo.InvariantCulture) + Extension;

    public const string Extension = ".journal";
}
