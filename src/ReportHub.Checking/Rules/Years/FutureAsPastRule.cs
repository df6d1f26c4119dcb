using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>A day after the date of issue cannot have been.</summary>
internal sealed class FutureAsPastRule() : CheckingRule("K303", "成文日期以后的事不写成已做的事", "domain.md 6.3", RuleStrength.Must)
{
    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        if (paper.IssueDate is not { } issued)
        {
            yield break;
        }

        foreach (var clause in paper.Prose.SelectMany(Splitting.Clauses).Where(clause => TimeWords.Has(clause.Text, TimeWords.Past) && !TimeWords.Has(clause.Text, TimeWords.Future)))
        {
            foreach (var mention in DateReader.Read(clause.Paragraph).Where(mention => mention.Start >= clause.Start && mention.Start < clause.End && mention.Year is not null))
            {
                var isLater = mention.Date is { } day ? day > issued
                    : mention.Month is { } month ? (mention.Year!.Value, month).CompareTo((issued.Year, issued.Month)) > 0
                    : !mention.IsYearOfPeriod && mention.Year > issued.Year;
                if (isLater)
                {
                    yield return Find(
                        paper, clause.Paragraph, mention.Start, mention.Length,
                        string.Create(CultureInfo.InvariantCulture, $"{PaperReading.Quote(clause.Text)}说的是已做的事，日期却晚于成文日期{issued.Year}年{issued.Month}月{issued.Day}日。"), "核对日期；还没有做的事改用将来的说法");
                }
            }
        }
    }
}
