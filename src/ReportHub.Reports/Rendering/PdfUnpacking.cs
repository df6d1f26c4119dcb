using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using ReportHub.Foundation;

namespace ReportHub.Reports;

/// <summary>
/// Hashes a PDF with its deflated streams unpacked, without their lengths and without the cross-reference (ISO 32000-1, 7.3.8 and 7.5.8): these are
/// all that a different deflate changes in a file of our writer.
/// </summary>
internal static class PdfUnpacking
{
    private const int Indirect = -1;

    public static ContentHash Hash(ReadOnlySpan<byte> file)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var rest = file;
        while (NextStream(rest) is var (dictionary, body, length) && length != Indirect && body + length <= rest.Length)
        {
            var header = rest[dictionary..body];
            if (header.IndexOf("/XRef"u8) < 0)
            {
                AppendWithoutLength(hash, rest[..dictionary], header);
                AppendUnpacked(hash, header, rest.Slice(body, length));
            }

            rest = rest[(body + length)..];
        }

        AppendTail(hash, rest);
        return ContentHash.FromDigest(hash.GetHashAndReset());
    }

    /// <summary>Where the next stream's dictionary starts, where its bytes start, and how many they are by its /Length.</summary>
    private static (int Dictionary, int Body, int Length) NextStream(ReadOnlySpan<byte> bytes)
    {
        var keyword = KeywordOf(bytes);
        if (keyword < 0)
        {
            return (0, 0, Indirect);
        }

        var dictionary = Math.Max(0, bytes[..keyword].LastIndexOf(" obj"u8));
        var body = keyword + "stream"u8.Length;
        body += bytes[body..] switch
        {
            [(byte)'\r', (byte)'\n', ..] => 2,
            [(byte)'\n', ..] => 1,
            _ => 0,
        };
        return (dictionary, body, LengthOf(bytes[dictionary..keyword], out _, out _));
    }

    /// <summary>Where <c>stream</c> stands as a word of its own, or -1: <c>endstream</c> ends the one before.</summary>
    private static int KeywordOf(ReadOnlySpan<byte> bytes)
    {
        for (var from = 0; bytes[from..].IndexOf("stream"u8) is >= 0 and var found; from += found + 1)
        {
            if (!bytes[..(from + found)].EndsWith("end"u8))
            {
                return from + found;
            }
        }

        return -1;
    }

    private static int LengthOf(ReadOnlySpan<byte> header, out int start, out int end)
    {
        var key = header.IndexOf("/Length "u8);
        start = key < 0 ? 0 : key + "/Length "u8.Length;
        end = start;
        while (key >= 0 && end < header.Length && char.IsAsciiDigit((char)header[end]))
        {
            end++;
        }

        var isIndirect = header[end..] is [(byte)' ', >= (byte)'0' and <= (byte)'9', ..];
        return end > start && !isIndirect && int.TryParse(header[start..end], CultureInfo.InvariantCulture, out var length) ? length : Indirect;
    }

    private static void AppendWithoutLength(IncrementalHash hash, ReadOnlySpan<byte> before, ReadOnlySpan<byte> header)
    {
        LengthOf(header, out var start, out var end);
        hash.AppendData(before);
        hash.AppendData(header[..start]);
        hash.AppendData(header[end..]);
    }

    private static void AppendUnpacked(IncrementalHash hash, ReadOnlySpan<byte> header, ReadOnlySpan<byte> body)
    {
        if (header.IndexOf("/FlateDecode"u8) < 0)
        {
            hash.AppendData(body);
            return;
        }

        using var inflated = new MemoryStream();
        using (var deflated = new ZLibStream(new MemoryStream(body.ToArray()), CompressionMode.Decompress))
        {
            deflated.CopyTo(inflated);
        }

        hash.AppendData(inflated.GetBuffer().AsSpan(0, (int)inflated.Length));
    }

    /// <summary>What follows the last stream, without the classic cross-reference table and the offset after <c>startxref</c>.</summary>
    private static void AppendTail(IncrementalHash hash, ReadOnlySpan<byte> tail)
    {
        var table = tail.IndexOf("\nxref"u8);
        var trailer = tail.IndexOf("trailer"u8);
        var offset = tail.LastIndexOf("startxref"u8);
        var end = offset < 0 ? tail.Length : offset;
        if (table >= 0 && trailer > table && end > trailer)
        {
            hash.AppendData(tail[..table]);
            hash.AppendData(tail[trailer..end]);
            return;
        }

        hash.AppendData(tail[..end]);
    }
}
