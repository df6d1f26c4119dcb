using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Templates;

namespace ReportHub.Reports;

/// <summary>An output file in the archive. <paramref name="UnpackedHash"/>: hash over the unpacked parts, which survives a new deflate (convention 16).</summary>
public sealed record OutputFile(OutputFormat Format, ContentHash Hash, ContentHash UnpackedHash, long Length);

/// <summary>
/// A document as the register keeps it: hashes of the three inputs, fonts and every output, who and when. <see cref="SignedHash"/> is the hash of
/// the bound document without registration facts: registration refuses when it differs.
/// </summary>
public sealed record IssuedDocument
{
    public required string Id { get; init; }

    public required DocumentState State { get; init; }

    public required TemplateId Template { get; init; }

    public required ContentHash TemplateHash { get; init; }

    public required ContentHash SnapshotHash { get; init; }

    public required int FiscalYear { get; init; }

    /// <summary>Id of the record the paper is about; null where it is about the year.</summary>
    public string? Subject { get; init; }

    public required DocumentFacts Facts { get; init; }

    /// <summary>Hash of the third input; the facts lie in the archive under it.</summary>
    public ContentHash FactsHash => Facts.Hash;

    public required ContentHash SignedHash { get; init; }

    public required string Title { get; init; }

    public required string CreatedBy { get; init; }

    public string? RegisteredBy { get; init; }

    public DateOnly? RegisteredOn { get; init; }

    public IReadOnlyList<FontPin> Fonts { get; init; } = [];

    public string? ProgramVersion { get; init; }

    public ContentHash? PageTreeHash { get; init; }

    public int PageCount { get; init; }

    public IReadOnlyList<OutputFile> Outputs { get; init; } = [];

    public string? WithdrawnBecause { get; init; }

    /// <summary>Warnings and notices of the rendering that made this state: substituted faces among them (convention 17).</summary>
    public IReadOnlyList<Diagnostic> Findings { get; init; } = [];
}
