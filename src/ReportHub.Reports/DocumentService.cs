using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Templates;

namespace ReportHub.Reports;

/// <summary>What a clerk asks when a draft is made; <paramref name="Facts"/> without registration facts.</summary>
public sealed record CreateDocument(TemplateId Template, int FiscalYear, DocumentFacts Facts);

/// <summary>What is fixed at 登记: <paramref name="OrganCode"/> 机关代字, copies, planned print date.</summary>
public sealed record RegisterDocument(string DocumentId, string OrganCode, int Copies, DateOnly PrintDate);

/// <summary>A document and whether the request had been answered before.</summary>
public sealed record DocumentAnswer(IssuedDocument Document, bool Repeated);

/// <summary>How a re-rendering compares with what was issued (convention 16).</summary>
public enum VerificationGrade
{
    SameBytes,
    SamePages,
    Differs,
}

/// <summary>Result of <c>verify</c> for one document: the archive's integrity is the proof, the grade is information.</summary>
public sealed record Verification(string DocumentId, bool ArchiveIntact, VerificationGrade? Grade, IReadOnlyList<Diagnostic> Findings);

/// <summary>What the office does with documents: the one door for HTTP, command line and demo.</summary>
public sealed class DocumentService(IRecordStore store, IArchive archive, IDatasets datasets, ITemplateCatalogue templates, IFontCatalogue fonts)
{
    /// <summary>Takes the snapshot, binds once, keeps the draft. Findings stop it.</summary>
    /// <exception cref="CommandRefusedException">Unknown template, missing record, findings of binding or layout.</exception>
    public Task<DocumentAnswer> CreateAsync(CreateDocument request, CommandContext context, CancellationToken cancellation = default) =>
        throw new NotImplementedException($"{store}{archive}{datasets}{templates}{fonts}");

    /// <summary>Allots the number and files the paper: two units of work, rendering between them outside any lock (convention 11).</summary>
    public Task<DocumentAnswer> RegisterAsync(RegisterDocument request, CommandContext context, CancellationToken cancellation = default) => throw new NotImplementedException();

    /// <summary>Finishes every document left NUMBERED by a crash, or withdraws it with the reason; run before the server listens.</summary>
    public Task<IReadOnlyList<IssuedDocument>> RecoverAsync(CommandContext context, CancellationToken cancellation = default) => throw new NotImplementedException();

    public IssuedDocument? Find(string id) => throw new NotImplementedException();

    public IReadOnlyList<IssuedDocument> List() => throw new NotImplementedException();

    /// <summary>The archived bytes of a registered document, never rendered anew.</summary>
    public byte[] Original(string id, OutputFormat format) => throw new NotImplementedException();

    /// <summary>Renders with live records or, with <paramref name="useSample"/>, the template's sample; marked 预览, never numbered.</summary>
    public Outcome<Rendition> Preview(CreateDocument request, bool useSample) => throw new NotImplementedException();

    /// <summary>Renders again from the frozen inputs and compares.</summary>
    public Verification Verify(string id) => throw new NotImplementedException();
}
