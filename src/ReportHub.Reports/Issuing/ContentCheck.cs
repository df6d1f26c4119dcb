using ReportHub.Checking;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Templates;

namespace ReportHub.Reports;

/// <summary>Whether a bound paper agrees with itself and with what is on record: the last look at its words before it is kept or numbered.</summary>
internal static class ContentCheck
{
    /// <summary>Findings K1xx to K9xx; places name paragraphs of the paper.</summary>
    public static IReadOnlyList<Diagnostic> Of(ReportDocument document, TemplateVersion template, int? fiscalYear, DocumentFacts facts, IRecordReader records) =>
        ConsistencyChecker.Check(CheckedText.Of(document), new()
        {
            FiscalYear = fiscalYear,
            IssueDate = facts.IssueDate,
            Kind = template.DocumentKind,
            Issuer = document.Properties.Author,
            Rules = RuleRecords.Read(records),
        });
}
