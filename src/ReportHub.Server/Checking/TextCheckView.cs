using ReportHub.Checking;
using ReportHub.Foundation;
using ReportHub.Server.Edge;

namespace ReportHub.Server.Checking;

/// <summary>The findings about one text as JSON.</summary>
internal sealed record TextCheckView(string Text, int Paragraphs, int Errors, int Warnings, int Notices, IReadOnlyList<FindingView> Findings)
{
    public static TextCheckView Of(CheckedText text, IReadOnlyList<Diagnostic> findings) => new(
        text.Name, text.Paragraphs.Count, Count(findings, Severity.Error), Count(findings, Severity.Warning), Count(findings, Severity.Notice), FindingView.Of(findings));

    private static int Count(IReadOnlyList<Diagnostic> findings, Severity severity) => findings.Count(finding => finding.Severity == severity);
}
