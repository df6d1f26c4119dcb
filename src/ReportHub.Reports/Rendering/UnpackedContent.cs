using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using ReportHub.Foundation;

namespace ReportHub.Reports;

/// <summary>Hash over what a file holds when unpacked: it survives a runtime whose deflate makes other bytes of the same content (convention 16).</summary>
internal static class UnpackedContent
{
    public static ContentHash Hash(OutputFormat format, byte[] file) => format switch
    {
        OutputFormat.Pdf => PdfUnpacking.Hash(file),
        OutputFormat.Docx => OfZip(file),
        OutputFormat.Html => ContentHash.Of(file),
        _ => throw new InvalidOperationException($"No way to unpack {format}."),
    };

    /// <summary>Names and contents of the parts, in the order of the central directory.</summary>
    private static ContentHash OfZip(byte[] file)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read, leaveOpen: false, Encoding.UTF8);
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            hash.AppendData(Encoding.UTF8.GetBytes($"{entry.FullName}\n{ContentHash.Of(content)}\n"));
        }

        return ContentHash.FromDigest(hash.GetHashAndReset());
    }
}
