using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>
/// 一、 is divided into （一） and only then into 1. A paper that has no （一） anywhere may go from 一、 to 1. (domain.md 1.6); one that has some is not of one
/// piece where it leaves them out.
/// </summary>
internal sealed class HeadingLevelRule() : CheckingRule("K903", "层次不跳级", "GB/T 9704-2012 7.3.3；domain.md 5.3 第10项", RuleStrength.Normally)
{
    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        var headings = paper.Text.Paragraphs.Where(paragraph => paragraph is { Level: > 0, Part: 0 }).ToList();
        var usesAll = headings.Exists(heading => heading.Level == 2);
        var above = 0;
        foreach (var heading in headings)
        {
            var skips = above > 0 && heading.Level > above + 1 && (usesAll || heading.Level > above + 2 || above != 1);
            if (skips)
            {
                yield return Find(paper, heading, 0, heading.Mark.Length, $"“{heading.Mark}”之上缺一个层次：上面是第{above}层，这里是第{heading.Level}层。", "按“一、”“（一）”“1.”“（1）”的次序分层");
            }

            // The siblings of a heading that skipped are not reported again.
            above = skips || heading.Level <= above + 1 || above == 0 ? heading.Level : above;
        }
    }
}
