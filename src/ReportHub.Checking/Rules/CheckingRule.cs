using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>
/// One thing that must hold in a paper. <see cref="Id"/> is the code of its findings; <see cref="Title"/> and <see cref="Source"/> (clause, or where the
/// demand is read) are Chinese, for staff.
/// </summary>
public abstract class CheckingRule
{
    private protected CheckingRule(string id, string title, string source, RuleStrength strength) => (Id, Title, Source, Strength) = (id, title, source, strength);

    public string Id { get; }

    public string Title { get; }

    public string Source { get; }

    public RuleStrength Strength { get; }

    internal abstract IEnumerable<Diagnostic> Check(PaperReading paper);

    /// <summary>A finding about characters of a paragraph's <see cref="CheckedParagraph.Text"/>.</summary>
    private protected Diagnostic Find(PaperReading paper, CheckedParagraph paragraph, int start, int length, string message, string hint) =>
        new(Id, SeverityOf(Strength), message, paragraph.Place(paper.Text.Name, start, length), hint);

    /// <summary>The same one step milder: where the wording leaves another reading open.</summary>
    private protected Diagnostic Doubt(PaperReading paper, CheckedParagraph paragraph, int start, int length, string message, string hint) => Find(paper, paragraph, start, length, message, hint) with
    {
        Severity = Strength == RuleStrength.Must ? Severity.Warning : Severity.Notice,
    };

    /// <summary>A finding about a whole paragraph.</summary>
    private protected Diagnostic Find(PaperReading paper, CheckedParagraph paragraph, string message, string hint) =>
        Find(paper, paragraph, 0, Math.Min(paragraph.Text.Length, 20), message, hint);

    private static Severity SeverityOf(RuleStrength strength) => strength switch
    {
        RuleStrength.Must => Severity.Error,
        RuleStrength.Normally => Severity.Warning,
        RuleStrength.Recommended => Severity.Notice,
        _ => throw new InvalidOperationException($"No severity for {strength}."),
    };
}
