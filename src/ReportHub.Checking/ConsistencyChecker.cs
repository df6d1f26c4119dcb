using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>Does a paper agree with itself, and with what is known about it? A pure function of text and context.</summary>
public static class ConsistencyChecker
{
    /// <summary>Every rule in the order of its id.</summary>
    public static IReadOnlyList<CheckingRule> Rules => RuleRegistry.All;

    /// <summary>All findings of all rules, by paragraph, column and rule; <see cref="SourcePlace.Line"/> is the paragraph's number.</summary>
    public static IReadOnlyList<Diagnostic> Check(CheckedText text, CheckContext context)
    {
        var paper = new PaperReading(text, context);
        return
        [
            .. RuleRegistry.All.SelectMany(rule => rule.Check(paper))
                .OrderBy(finding => finding.Place!.Line).ThenBy(finding => finding.Place!.Column).ThenBy(finding => finding.Code, StringComparer.Ordinal),
        ];
    }
}
