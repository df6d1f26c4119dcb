using System.Globalization;
using System.Text;
using ReportHub.Foundation;

namespace ReportHub.Storage;

/// <summary>
/// First line of a segment, readable with any tool: format version, sequence of its first frame, SHA-256 of the frame before that, and the first
/// 16 digits of the line's own SHA-256.
/// </summary>
internal sealed record SegmentHeader(long First, ContentHash Previous)
{
    private const string Name = "ReportHub journal ";
    private const int VersionDigits = 4;
    private const int CheckDigits = 16;

    public static readonly int Bytes = new SegmentHeader(1, ContentHash.Of("")).ToBytes().Length;

    public byte[] ToBytes()
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{Name}{JournalFormat.Version:D4} first {First:D20} after {Previous.Hex} check ");
        return Encoding.ASCII.GetBytes(text + ContentHash.Of(text).Hex[..CheckDigits] + "\n");
    }

    /// <summary>Null if the bytes are no header of a known version; <paramref name="version"/> is read first, so that a newer one can be named.</summary>
    public static SegmentHeader? Read(ReadOnlySpan<byte> bytes, out int version)
    {
        var text = Encoding.Latin1.GetString(bytes);
        version = 0;
        if (text.Length < Bytes
            || !text.StartsWith(Name, StringComparison.Ordinal)
            || !int.TryParse(text.AsSpan(Name.Length, VersionDigits), NumberStyles.None, CultureInfo.InvariantCulture, out version))
        {
            return null;
        }

        var parts = text.Split(' ');
        return parts.Length > 6
            && long.TryParse(parts[4], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && ContentHash.TryParse(parts[6], out var previous)
            && new SegmentHeader(first, previous) is var header
            && bytes[..Bytes].SequenceEqual(header.ToBytes())
            ? header
            : null;
    }
}
