using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>版记 7.4; that of a letter has neither 印发机关 nor 印发日期 (10.1).</summary>
internal sealed class ImprintBinder(FrontPlan front, FactTexts facts, BindPurpose purpose, BindingRun run)
{
    private static readonly Text Stop = new("。");
    private static readonly Text Printed = new("印发");
    private static readonly Text Gap = new("　");

    public Imprint? Bind(List<IReadOnlyList<Inline>> organs)
    {
        // The paper is not issued without its day, whether or not it prints one.
        CheckPrintDate();
        if (!front.HasImprint)
        {
            return null;
        }

        var copyTo = CopyTo();
        if (front.Format == TemplateFormat.Letter)
        {
            return copyTo.Count > 0 || front.MainToInImprint ? new(copyTo, [], []) : null;
        }

        return new(copyTo, PrintOrgan(organs), PrintDate()) { SubjectWords = SubjectWords() };
    }

    private void CheckPrintDate()
    {
        if (facts.Facts.PrintDate is null && purpose == BindPurpose.Issue)
        {
            run.Findings.Add(Diagnostic.Error("T707", "还没有印发日期，不能印发。", hint: "登记时写上印发日期"));
        }
    }

    private IReadOnlyList<Inline> PrintDate() => facts.Facts.PrintDate is { } date
        ? [facts.Text(DateFilters.Print(date), "printDate"), Printed]
        : [facts.Text(DateFilters.Print(facts.Facts.IssueDate), "issueDate"), Printed];

    private IReadOnlyList<Inline> PrintOrgan(List<IReadOnlyList<Inline>> organs) => facts.Facts.PrintOrgan is { } name
        ? [facts.Text(name, "printOrgan")]
        : front.PrintOrgan?.Collect(run) is { Count: > 0 } proposed ? proposed : organs.Count > 0 ? organs[0] : [];

    private IReadOnlyList<Inline> CopyTo()
    {
        var joined = Joining.List(facts.Facts.CopyTo is null ? front.CopyTo?.Collect(run) : facts.List("copyTo"));
        return joined.Count == 0 || joined.PlainText().EndsWith('。') ? joined : [.. joined, Stop];
    }

    // GB/T 9704-1999: subject words are parted by one em of white.
    private List<Inline> SubjectWords()
    {
        var words = new List<Inline>();
        foreach (var word in front.SubjectWords?.Collect(run) ?? [])
        {
            if (words.Count > 0)
            {
                words.Add(Gap);
            }

            words.AddRange(word);
        }

        return words;
    }
}
