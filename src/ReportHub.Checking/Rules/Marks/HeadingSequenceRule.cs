using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>一、二、三: numbers of headings follow each other.</summary>
internal sealed class HeadingSequenceRule() : CheckingRule("K905", "层次序数连续", "GB/T 9704-2012 7.3.3", RuleStrength.Must)
{
    private const int Levels = 4;

    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        var last = new int[Levels + 1];
        var part = 0;
        foreach (var heading in paper.Text.Paragraphs.Where(paragraph => paragraph.Level > 0))
        {
            if (heading.Part != part)
            {
                Array.Clear(last);
                part = heading.Part;
            }

            var expected = last[heading.Level] + 1;
            if (heading.Ordinal != expected && heading.Ordinal != 1)
            {
                var message = last[heading.Level] == 0 ? $"“{heading.Mark}”之前没有同级的“{Documents.HeadingNumbering.Mark(heading.Level, 1)}”。" : $"“{heading.Mark}”之前是“{Documents.HeadingNumbering.Mark(heading.Level, last[heading.Level])}”，序数不连续。";
                yield return heading.Level <= 2 ? Find(paper, heading, 0, heading.Mark.Length, message, "改正序数，或者补上漏写的一层") : Doubt(paper, heading, 0, heading.Mark.Length, message, "改正序数，或者补上漏写的一层");
            }
            else if (heading.Ordinal == 1 && heading.Level == 1 && last[1] > 0)
            {
                yield return Find(paper, heading, 0, heading.Mark.Length, $"“{heading.Mark}”重复出现。", "改正序数");
            }

            last[heading.Level] = heading.Ordinal;
            Array.Clear(last, heading.Level + 1, Levels - heading.Level);
        }
    }
}
