using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>成文日期: Arabic digits, the year in full, month and day without a leading zero; Chinese numerals only before July 2012.</summary>
internal sealed partial class DateFormRule() : CheckingRule("K707", "成文日期的写法", "GB/T 9704-2012 7.3.5.4", RuleStrength.Must)
{
    private const string Hint = "写成“2019年12月5日”的形式";

    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        foreach (var date in paper.Of(ParagraphKind.Date))
        {
            if (paper.Text.IsOf1999 || Modern().IsMatch(date.Text) || (paper.IssueDate?.Year < 2013 && ChineseNumber().IsMatch(date.Text)))
            {
                continue;
            }

            yield return Find(paper, date, $"成文日期“{date.Text}”的写法不对：用阿拉伯数字，年份写全，月、日不编虚位。", Hint);
        }

        foreach (var paragraph in paper.Prose)
        {
            foreach (Match match in Padded().Matches(paragraph.Text))
            {
                yield return Doubt(paper, paragraph, match.Index, match.Length, $"“{match.Value}”：月、日不编虚位，年、月、日写全。", Hint);
            }
        }
    }

    [GeneratedRegex("^[0-9]{4}年(?:[1-9]|1[0-2])月(?:[1-9]|[12][0-9]|3[01])日$", RegexOptions.CultureInvariant)]
    private static partial Regex Modern();

    [GeneratedRegex("^[〇○零一二三四五六七八九]{4}年", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseNumber();

    [GeneratedRegex("[0-9]{4}年0[0-9]月(?:[0-9]{1,2}日)?|[0-9]{4}年[0-9]{1,2}月0[0-9]日|(?<![0-9.])20[0-9]{2}[.-](?:0?[1-9]|1[0-2])[.-](?:0?[1-9]|[12][0-9]|3[01])(?![0-9.])", RegexOptions.CultureInvariant)]
    private static partial Regex Padded();
}
