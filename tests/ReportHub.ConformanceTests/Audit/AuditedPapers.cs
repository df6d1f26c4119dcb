using ReportHub.ConformanceTests.Notice;
using ReportHub.ConformanceTests.Specimens;
using ReportHub.Documents;
using ReportHub.Tests;
using ReportHub.Tests.Notice;
using ReportHub.Tests.Specimens;

namespace ReportHub.ConformanceTests.Audit;

/// <summary>Every official paper of ours that the auditor must pass and whose mutants it must catch: the notice, every official template and specimen of 2012.</summary>
internal static class AuditedPapers
{
    public static IReadOnlyList<AuditedPaper> Of(NoticeFixture notice) => [new("通报", notice.Pdf), .. OfTemplates(), .. OfSpecimens()];

    private static IEnumerable<AuditedPaper> OfTemplates() => BundledTemplates.All(Repository.Templates)
        .Where(template => template.Document.Official is not null)
        .Select(template => new AuditedPaper(template.Name, SpecimenFiles.Make(template.Name, template.Document, SpecimenFiles.Fonts).Pdf));

    private static IEnumerable<AuditedPaper> OfSpecimens() => SpecimenCatalogue.Names.Select(SpecimenFiles.Of)
        .Where(specimen => specimen.Document is { Official: not null, Style.Edition: StandardEdition.Gb2012 })
        .Select(specimen => new AuditedPaper("specimen-" + specimen.Name, specimen.Pdf, specimen.Document.OnPreprintedHead));
}
