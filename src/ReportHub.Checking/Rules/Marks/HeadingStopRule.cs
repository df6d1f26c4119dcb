using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>A heading on a line of its own has no full stop; its siblings show that it is one.</summary>
internal sealed class HeadingStopRule() : CheckingRule("K904", "独占一行的标题末尾不加句号", "GB/T 9704-2012 7.3.3；domain.md 1.10、5.3 第10项", RuleStrength.Normally)
{
    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        var families = paper.Text.Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Heading)
            .GroupBy(heading => (heading.Level, heading.Part, heading.Level == 1 ? 0 : paper.ChapterOf(heading)?.Number ?? 0));
        foreach (var family in families)
        {
            var stopped = family.Where(heading => heading.Text[^1] is '。' or '，').Where(heading => HasText(paper.Text.Paragraphs, heading)).ToList();
            if (stopped.Count == family.Count())
            {
                continue;
            }

            foreach (var heading in stopped)
            {
                yield return Find(paper, heading, heading.Text.Length - 1, 1, $"标题“{heading.Text}”末尾有标点，同级的标题没有。", "删去末尾的标点");
            }
        }
    }

    // Text stands below a heading; what is followed by its own kind is an item of a list and may end as a sentence does.
    private static bool HasText(IReadOnlyList<CheckedParagraph> paragraphs, CheckedParagraph heading) =>
        heading.Number > 1 && paragraphs[heading.Number - 2].Level != heading.Level && heading.Number < paragraphs.Count && paragraphs[heading.Number] is { IsProse: true } next && (next.Level == 0 || next.Level > heading.Level);
}
