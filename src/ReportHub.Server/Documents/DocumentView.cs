using System.Text.Json;
using ReportHub.Reports;
using ReportHub.Server.Edge;

namespace ReportHub.Server.Documents;

/// <summary>A document as the API shows it; hashes are SHA-256 in hexadecimal, dates <c>yyyy-MM-dd</c>.</summary>
internal sealed record DocumentView(
    string Id,
    string State,
    string Title,
    string? Number,
    string Template,
    string TemplateHash,
    int FiscalYear,
    string? Subject,
    string SnapshotHash,
    JsonElement Facts,
    string SignedHash,
    string CreatedBy,
    string? RegisteredBy,
    DateOnly? RegisteredOn,
    string? ProgramVersion,
    int PageCount,
    string? PageTreeHash,
    IReadOnlyList<FontView> Fonts,
    IReadOnlyList<FileView> Files,
    string? WithdrawnBecause,
    bool Repeated)
{
    public static DocumentView Of(IssuedDocument document, bool repeated = false) => new(
        document.Id,
        NameOf(document.State),
        document.Title,
        document.Facts.Number?.ToString(),
        document.Template.ToString(),
        document.TemplateHash.Hex,
        document.FiscalYear,
        document.Subject,
        document.SnapshotHash.Hex,
        JsonElement.Parse(document.Facts.ToJson()),
        document.SignedHash.Hex,
        document.CreatedBy,
        document.RegisteredBy,
        document.RegisteredOn,
        document.ProgramVersion,
        document.PageCount,
        document.PageTreeHash?.Hex,
        [.. document.Fonts.Select(font => new FontView(font.Role.ToString(), font.PostScriptName, font.File.Hex, font.Substituted))],
        [.. document.Outputs.Select(output => FileView.Of(document.Id, output))],
        document.WithdrawnBecause,
        repeated);

    public static string NameOf(DocumentState state) => state switch
    {
        DocumentState.Draft => "draft",
        DocumentState.Numbered => "numbered",
        DocumentState.Registered => "registered",
        DocumentState.Withdrawn => "withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}

/// <summary>Which face stood for a role; <paramref name="Substituted"/>: a free stand-in (convention 17).</summary>
internal sealed record FontView(string Role, string Face, string Sha256, bool Substituted);

/// <summary>An archived file; <paramref name="Length"/> in bytes.</summary>
internal sealed record FileView(string Format, long Length, string Sha256, string Url)
{
    public static FileView Of(string documentId, OutputFile output)
    {
        var format = FileAnswers.NameOf(output.Format);
        return new(format, output.Length, output.Hash.Hex, $"/documents/{Uri.EscapeDataString(documentId)}/files/{format}");
    }
}

/// <summary>Result of a verification: <paramref name="Grade"/> is sameBytes, samePages or differs.</summary>
internal sealed record VerificationView(string DocumentId, bool ArchiveIntact, string? Grade, IReadOnlyList<FindingView> Findings)
{
    public static VerificationView Of(Verification verification) => new(
        verification.DocumentId,
        verification.ArchiveIntact,
        verification.Grade switch
        {
            VerificationGrade.SameBytes => "sameBytes",
            VerificationGrade.SamePages => "samePages",
            VerificationGrade.Differs => "differs",
            _ => null,
        },
        FindingView.Of(verification.Findings));
}
