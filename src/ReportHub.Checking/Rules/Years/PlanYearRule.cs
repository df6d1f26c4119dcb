using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>下一步打算 names a year that is still to come.</summary>
internal sealed class PlanYearRule() : CheckingRule("K302", "下步打算的年份晚于报告年度", "domain.md 5.3 第5项", RuleStrength.Normally)
{
    /// <summary>From this month on, plans are about the next year; before, about what is left of this one.</summary>
    private const int LastQuarter = 10;

    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        if (ReportYear(paper) is not { } year)
        {
            yield break;
        }

        foreach (var sentence in paper.Sentences.Where(sentence => IsPlan(paper, sentence.Paragraph)))
        {
            foreach (var mention in DateReader.Read(sentence.Paragraph).Where(mention => mention is { Month: null, IsYearOfPeriod: false, Year: not null } && mention.Start >= sentence.Start && mention.Start < sentence.End))
            {
                if (mention.Year <= year && OpensClause(sentence.Paragraph.Text, mention.Start, sentence) && TimeWords.Has(sentence.Paragraph.Text[mention.Start..sentence.End], TimeWords.Future))
                {
                    yield return Find(
                        paper, sentence.Paragraph, mention.Start, mention.Length,
                        string.Create(CultureInfo.InvariantCulture, $"打算里写的是{mention.Year}年，而本文写到{year}年已近终了：这是要做的事，还是已做的事？"),
                        string.Create(CultureInfo.InvariantCulture, $"打算应为{year + 1}年或以后；如是已做的工作，移到前面"));
                }
            }
        }
    }

    private static int? ReportYear(PaperReading paper) => paper.IssueDate is { } date
        ? date.Month >= LastQuarter ? date.Year : date.Year - 1
        : paper.Context.FiscalYear;

    private static bool IsPlan(PaperReading paper, CheckedParagraph paragraph) =>
        paper.ChapterOf(paragraph) is { } chapter && chapter.Part == 0 && TimeWords.Has(chapter.Text.Length <= 40 ? chapter.Text : chapter.Text[..40], TimeWords.PlanChapters) && chapter.Kind == ParagraphKind.Heading;

    private static bool OpensClause(string text, int start, Sentence sentence) => start == sentence.Start || text[start - 1] is '，' or '。' or '：' or '；' or '在';
}
