using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>An annex nobody is sent to may have been forgotten in the text, or left over.</summary>
internal sealed class AttachmentUseRule() : CheckingRule("K603", "每个附件在正文里都有交代", "domain.md 6.3", RuleStrength.Recommended)
{
    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        var notes = paper.Of(ParagraphKind.AttachmentNote).ToList();
        var body = string.Concat(paper.Prose.Where(paragraph => paragraph.Part == 0).Select(paragraph => paragraph.Text));
        foreach (var note in notes)
        {
            var number = notes.Count == 1 ? "附件" : "附件" + note.Ordinal.ToString(CultureInfo.InvariantCulture);
            var isMentioned = body.Contains(number, StringComparison.Ordinal) || (notes.Count == 1 && body.Contains("附后", StringComparison.Ordinal)) || Names(body, note.Text);
            if (!isMentioned)
            {
                yield return Find(paper, note, $"正文没有提到{number}《{note.Text}》。", $"在正文相应的地方写上“（见{number}）”");
            }
        }
    }

    /// <summary>What the annex is called at its end, where its kind is said: 《…管理办法》, …评分表.</summary>
    private static bool Names(string body, string title)
    {
        const int Shortest = 4;
        return title.Length >= Shortest && body.Contains(title.Length > 8 ? title[^8..] : title, StringComparison.Ordinal);
    }
}
