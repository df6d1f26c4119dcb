using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace ReportHub.UnitTests.Pdf;

/// <summary>A PDF as a person would read its syntax: every stream inflated, every object of an object stream in the open.</summary>
internal sealed partial class PdfText
{
    public PdfText(byte[] file)
    {
        File = file;
        var text = Encoding.Latin1.GetString(file);
        foreach (Match match in StreamObject().Matches(text))
        {
            var data = file.AsSpan(match.Index + match.Length, int.Parse(match.Groups["length"].ValueSpan, null));
            var plain = match.Groups["head"].Value.Contains("/FlateDecode", StringComparison.Ordinal) ? Inflate(data) : data.ToArray();
            Streams.Add((match.Groups["head"].Value, plain));
        }
    }

    public byte[] File { get; }

    public List<(string Entries, byte[] Data)> Streams { get; } = [];

    /// <summary>Everything in object streams.</summary>
    public string Objects => string.Join('\n', Streams.Where(stream => stream.Entries.Contains("/ObjStm", StringComparison.Ordinal)).Select(stream => Encoding.Latin1.GetString(stream.Data)));

    /// <summary>Content streams of the pages in order.</summary>
    public List<string> Contents => [.. Streams.Where(stream => stream.Entries is "/Filter/FlateDecode")
        .Select(stream => Encoding.Latin1.GetString(stream.Data)).Where(text => !text.StartsWith("/CIDInit", StringComparison.Ordinal))];

    public string ToUnicode => Encoding.Latin1.GetString(Streams.First(stream => stream.Data.AsSpan().StartsWith("/CIDInit"u8)).Data);

    public byte[] Stream(string entry) => Streams.First(stream => stream.Entries.Contains(entry, StringComparison.Ordinal)).Data;

    private static byte[] Inflate(ReadOnlySpan<byte> data)
    {
        using var inflate = new ZLibStream(new MemoryStream(data.ToArray()), CompressionMode.Decompress);
        var plain = new MemoryStream();
        inflate.CopyTo(plain);
        return plain.ToArray();
    }

    [GeneratedRegex(@"\d+ 0 obj\n<<(?<head>[^\n]*?)/Length (?<length>\d+)>>\nstream\n")]
    private static partial Regex StreamObject();
}
