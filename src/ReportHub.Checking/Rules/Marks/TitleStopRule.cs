using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>A title has no mark at its end.</summary>
internal sealed class TitleStopRule() : CheckingRule("K909", "标题末尾不加标点", "GB/T 9704-2012 7.3.1；domain.md 1.6", RuleStrength.Must)
{
    internal override IEnumerable<Diagnostic> Check(PaperReading paper) =>
        from title in paper.Text.Paragraphs.Where(paragraph => paragraph.Kind is ParagraphKind.Title or ParagraphKind.AnnexTitle)
        where title.Text.Length > 0 && title.Text[^1] is '。' or '，' or '；' or '：' or '！' or '？' or '、' or '.' or ',' or ';' or ':'
        select Find(paper, title, title.Text.Length - 1, 1, $"标题末尾有“{title.Text[^1]}”。", "删去末尾的标点");
}
