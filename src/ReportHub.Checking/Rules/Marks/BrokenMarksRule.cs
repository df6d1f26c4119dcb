using System.Text.RegularExpressions;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>，， and 。； and brackets without their fellow are slips of the hand.</summary>
internal sealed partial class BrokenMarksRule() : CheckingRule("K908", "标点不重复，括号、引号、书名号成对", "GB/T 15834-2011", RuleStrength.Normally)
{
    private static readonly (char Open, char Close)[] Pairs = [('（', '）'), ('《', '》'), ('“', '”'), ('〔', '〕'), ('【', '】')];

    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        foreach (var paragraph in paper.Text.Paragraphs.Where(paragraph => paragraph.Kind is not (ParagraphKind.Table or ParagraphKind.Head)))
        {
            foreach (Match match in Doubled().Matches(paragraph.Text))
            {
                yield return Find(paper, paragraph, match.Index, match.Length, $"标点“{match.Value}”连用。", "只留一个");
            }

            foreach (var (open, close) in Pairs)
            {
                if (Lone(paragraph.Text, open, close) is >= 0 and var place)
                {
                    yield return Find(paper, paragraph, place, 1, $"“{paragraph.Text[place]}”没有配对。", "补上另一半，或者删去");
                }
            }
        }
    }

    /// <summary>The first mark of the pair without its fellow; -1 when all have one.</summary>
    private static int Lone(string text, char open, char close)
    {
        var opened = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == open)
            {
                opened.Push(i);
            }
            else if (text[i] == close && !opened.TryPop(out _))
            {
                return i;
            }
        }

        return opened.TryPeek(out var left) ? left : -1;
    }

    [GeneratedRegex("[，、；：。]{2,}|[，、；：。][！？]|[（《“][，。、；：]", RegexOptions.CultureInvariant)]
    private static partial Regex Doubled();
}
