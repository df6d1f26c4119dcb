using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>2月30日 does not exist, and a period does not end before it begins.</summary>
internal sealed class ImpossibleDateRule() : CheckingRule("K304", "日期成立，起止不倒置", "GB/T 15835-2011", RuleStrength.Must)
{
    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        foreach (var paragraph in paper.Text.Paragraphs.Where(paragraph => paragraph.Kind != ParagraphKind.Table))
        {
            var mentions = DateReader.Read(paragraph).ToList();
            foreach (var mention in mentions.Where(mention => mention.IsImpossible))
            {
                yield return Find(paper, paragraph, mention.Start, mention.Length, $"“{paragraph.Text.Substring(mention.Start, mention.Length)}”这个日期不存在。", "核对月和日");
            }

            for (var i = 1; i < mentions.Count; i++)
            {
                if (mentions[i - 1].Date is { } from && mentions[i].Date is { } to && to < from && paragraph.Text[(mentions[i - 1].Start + mentions[i - 1].Length)..mentions[i].Start] is "至" or "到" or "—" or "－" or "～")
                {
                    yield return Find(paper, paragraph, mentions[i].Start, mentions[i].Length, "截止的日期早于开始的日期。", "核对起止日期");
                }
            }
        }
    }
}
