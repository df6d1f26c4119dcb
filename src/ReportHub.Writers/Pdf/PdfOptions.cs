namespace ReportHub.Writers;

/// <summary>What a PDF carries beside its pages.</summary>
public sealed record PdfOptions
{
    public static readonly PdfOptions Plain = new();

    /// <summary>Files inside the document; with any it is PDF/A-3a, without PDF/A-2a. Names differ.</summary>
    public IReadOnlyList<PdfAttachment> Attachments { get; init; } = [];
}
