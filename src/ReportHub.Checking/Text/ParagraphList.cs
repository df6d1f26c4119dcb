using System.Text;
using ReportHub.Documents;

namespace ReportHub.Checking;

/// <summary>Collects paragraphs, numbers them, and notes which stretches are bound values.</summary>
internal sealed class ParagraphList
{
    private readonly List<CheckedParagraph> paragraphs = [];

    public IReadOnlyList<CheckedParagraph> Paragraphs => paragraphs;

    public int Part { get; set; }

    public void Add(ParagraphKind kind, IReadOnlyList<Inline> content, string mark = "", int level = 0, int ordinal = 0)
    {
        if (content.Count == 0)
        {
            return;
        }

        var text = new StringBuilder(mark);
        var pieces = new List<TextPiece>();
        var footnotes = new List<Footnote>();
        Append(content, text, pieces, footnotes);
        paragraphs.Add(new(paragraphs.Count + 1, kind, text.ToString()) { Mark = mark, Level = level, Ordinal = ordinal, Part = Part, Pieces = pieces });
        foreach (var footnote in footnotes)
        {
            Add(ParagraphKind.Note, footnote.Content);
        }
    }

    public void Add(CheckedTable table) =>
        paragraphs.Add(new(paragraphs.Count + 1, ParagraphKind.Table, string.Join('\n', table.Rows.Select(row => string.Join('\t', row)))) { Table = table, Part = Part });

    private static void Append(IReadOnlyList<Inline> content, StringBuilder text, List<TextPiece> pieces, List<Footnote> footnotes)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Text { Origin: { } origin } bound:
                    pieces.Add(new(text.Length, bound.Value.Length, origin));
                    text.Append(bound.Value);
                    break;
                case Text said:
                    text.Append(said.Value);
                    break;
                case Strong strong:
                    Append(strong.Children, text, pieces, footnotes);
                    break;
                case Link link:
                    Append(link.Children, text, pieces, footnotes);
                    break;
                case Footnote footnote:
                    footnotes.Add(footnote);
                    break;
                case LineBreak:
                    break;
                default:
                    throw new InvalidOperationException($"No text to check for {inline.GetType().Name}.");
            }
        }
    }
}
