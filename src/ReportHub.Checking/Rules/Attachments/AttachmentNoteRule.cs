using ReportHub.Foundation;

namespace ReportHub.Checking;

/// <summary>附件说明 and the annexes have the same names and numbers, in the same order.</summary>
internal sealed class AttachmentNoteRule() : CheckingRule("K601", "附件说明与附件的名称、序号一致", "GB/T 9704-2012 7.3.4、7.3.7", RuleStrength.Must)
{
    private const string Hint = "附件说明与附件的序号、名称写成一样";

    internal override IEnumerable<Diagnostic> Check(PaperReading paper)
    {
        var notes = paper.Of(ParagraphKind.AttachmentNote).ToList();
        foreach (var note in notes.Where(note => note.Text.Length > 0 && note.Text[^1] is '。' or '；' or '，' or '、' or ';' or '.'))
        {
            yield return Find(paper, note, note.Text.Length - 1, 1, "附件名称之后不加标点。", "删去名称后面的标点");
        }

        for (var i = 0; i < notes.Count; i++)
        {
            var expected = notes.Count == 1 ? 0 : i + 1;
            if (notes[i].Ordinal != expected && !(notes.Count == 1 && notes[i].Ordinal == 1))
            {
                yield return Find(paper, notes[i], $"附件序号应为{expected}，写的是{notes[i].Ordinal}。", Hint);
            }
        }

        var annexes = paper.Text.Annexes;
        if (annexes.Count == 0 || (notes.Count == 0 && !paper.Of(ParagraphKind.MainTo).Any()))
        {
            // Annexes that are not in this file cannot be compared; a report that is no official paper has no 附件说明.
            yield break;
        }

        for (var i = 0; i < Math.Max(notes.Count, annexes.Count); i++)
        {
            if (Compare(paper, i < notes.Count ? notes[i] : null, i < annexes.Count ? annexes[i] : null) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private Diagnostic? Compare(PaperReading paper, CheckedParagraph? note, CheckedAnnex? annex) => (note, annex) switch
    {
        ({ } named, { } bound) when Bare(named.Text) != Bare(TitleOf(paper, bound)) => Find(paper, named, $"附件说明写的是《{Bare(named.Text)}》，附件的标题是《{Bare(TitleOf(paper, bound))}》。", Hint),
        ({ } named, null) => Find(paper, named, $"附件说明里有《{Bare(named.Text)}》，后面没有这个附件。", "补上附件，或者从附件说明里去掉"),
        (null, { } bound) => Find(paper, paper.Text.Paragraphs[bound.Paragraph - 1], $"后面有附件《{Bare(TitleOf(paper, bound))}》，附件说明里没有。", "在正文之后写上附件说明"),
        _ => null,
    };

    private static string TitleOf(PaperReading paper, CheckedAnnex annex) => paper.Text.Paragraphs[annex.Paragraph - 1].Text;

    private static string Bare(string title) => string.Concat(title.TrimEnd('。', '；', '，', '、', ';', '.').Where(c => c is not ('《' or '》') && !char.IsWhiteSpace(c)));
}
