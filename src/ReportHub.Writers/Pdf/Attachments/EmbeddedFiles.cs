using System.Security.Cryptography;
using ReportHub.Documents;

namespace ReportHub.Writers.Pdf;

/// <summary>Files carried inside the document (ISO 32000-1, 7.11.4; ISO 19005-3, 6.8).</summary>
internal sealed class EmbeddedFiles(PdfFile file, DocumentProperties properties)
{
    private readonly List<(string Name, int Number)> written = [];

    public void Write(IReadOnlyList<PdfAttachment> attachments)
    {
        foreach (var attachment in attachments)
        {
            written.Add((attachment.Name, WriteOne(attachment)));
        }

        // The entries of a name tree ascend (7.9.6).
        written.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        for (var i = 1; i < written.Count; i++)
        {
            if (written[i].Name == written[i - 1].Name)
            {
                throw new InvalidOperationException($"Two attachments are called '{written[i].Name}'.");
            }
        }
    }

    /// <summary>The catalog's entries; nothing without attachments.</summary>
    public void WriteEntries(PdfBytes bytes)
    {
        if (written.Count == 0)
        {
            return;
        }

        bytes.Add("/AF["u8);
        foreach (var (_, number) in written)
        {
            bytes.Reference(number).Add((byte)' ');
        }

        bytes.Add("]/Names<</EmbeddedFiles<</Names["u8);
        foreach (var (name, number) in written)
        {
            bytes.Text(name).Reference(number).Add((byte)' ');
        }

        bytes.Add("]>>>>"u8);
    }

    private int WriteOne(PdfAttachment attachment)
    {
        var (content, specification) = (file.Reserve(), file.Reserve());
        using var entries = new PdfBytes(256);
        entries.Add("/Type/EmbeddedFile/Subtype"u8).Name(attachment.MediaType).Add("/Params<</Size "u8).Int(attachment.Bytes.Length);
        entries.Add("/CheckSum<"u8).Hex(Checksum(attachment.Bytes.Span)).Add(">/CreationDate("u8);
        DocumentInformation.Date(entries, properties.Date, 'D');
        entries.Add(")/ModDate("u8);
        DocumentInformation.Date(entries, properties.Date, 'D');
        file.Stream(content, entries.Add(")>>"u8).Span, attachment.Bytes.Span);
        file.Object(specification).Add("<</Type/Filespec/F("u8).Ascii(attachment.Name).Add(")/UF"u8).Text(attachment.Name)
            .Add("/EF<</F "u8).Reference(content).Add("/UF "u8).Reference(content).Add(">>/Desc"u8).Text(attachment.Description)
            .Add("/AFRelationship"u8).Add(RelationshipName(attachment.Relationship)).Add(">>"u8);
        return specification;
    }

    /// <summary>The standard asks for MD5 (7.11.4, table 46); it finds transfer errors and protects nothing.</summary>
#pragma warning disable CA5351
    private static byte[] Checksum(ReadOnlySpan<byte> content) => MD5.HashData(content);
#pragma warning restore CA5351

    private static ReadOnlySpan<byte> RelationshipName(PdfAttachmentRelationship relationship) => relationship switch
    {
        PdfAttachmentRelationship.Data => "/Data"u8,
        PdfAttachmentRelationship.Source => "/Source"u8,
        PdfAttachmentRelationship.Alternative => "/Alternative"u8,
        PdfAttachmentRelationship.Supplement => "/Supplement"u8,
        PdfAttachmentRelationship.Unspecified => "/Unspecified"u8,
        _ => throw new ArgumentOutOfRangeException(nameof(relationship)),
    };
}
