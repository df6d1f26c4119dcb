namespace ReportHub.Writers;

/// <summary>
/// A file inside a PDF (ISO 19005-3, 6.8): <paramref name="MediaType"/> like application/json; <paramref name="Description"/> is Chinese, for readers.
/// </summary>
public sealed record PdfAttachment(string Name, string MediaType, ReadOnlyMemory<byte> Bytes, string Description, PdfAttachmentRelationship Relationship);

/// <summary>What an attachment is to the document (ISO 19005-3, 6.8, AFRelationship).</summary>
public enum PdfAttachmentRelationship
{
    /// <summary>The figures the document was made from.</summary>
    Data,

    /// <summary>The file the document was made from.</summary>
    Source,

    /// <summary>The same content in another form.</summary>
    Alternative,

    Supplement,

    Unspecified,
}
