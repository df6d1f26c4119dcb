using System.Text;
using ReportHub.Documents;

namespace ReportHub.UnitTests.Templates;

/// <summary>A document as text that a person can compare: one line a block, cells between bars, stress between stars.</summary>
internal static class BlockText
{
    public static string Of(IReadOnlyList<Block> blocks)
    {
        var lines = new List<string>();
        Add(lines, blocks, "");
        return string.Join('\n', lines);
    }

    public static string Of(IReadOnlyList<Inline> inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines)
        {
            text.Append(inline switch
            {
                Text plain => plain.Value,
                Strong strong => "*" + Of(strong.Children) + "*",
                Link link => "[" + Of(link.Children) + "](" + link.Target + ")",
                LineBreak => "⏎",
                Footnote note => "^[" + Of(note.Content) + "]",
                _ => throw new InvalidOperationException(inline.GetType().Name),
            });
        }

        return text.ToString();
    }

    private static string Span(string mark, int count) => count == 1 ? "" : mark + count;

    private static void Add(List<string> lines, IReadOnlyList<Block> blocks, string indent)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    lines.Add(indent + Of(paragraph.Content));
                    break;
                case Heading heading:
                    lines.Add(indent + HeadingNumbering.Mark(heading.Level, heading.Ordinal) + Of(heading.Content) + (heading.RunIn ? "→" : ""));
                    break;
                case ListBlock list:
                    foreach (var (item, index) in list.Items.Select((item, index) => (item, index)))
                    {
                        lines.Add(indent + (list.Ordered ? $"{index + 1})" : "-"));
                        Add(lines, item.Content, indent + "  ");
                    }

                    break;
                case Figure figure:
                    lines.Add($"{indent}![{figure.AlternativeText}]({figure.Image.Name}){(figure.Caption is { } shown ? $" 图{shown.Ordinal} {Of(shown.Content)}" : "")}");
                    break;
                case Part part:
                    lines.Add($"{indent}<{part.Pages.Orientation}>");
                    Add(lines, part.Content, indent + "  ");
                    break;
                case Table table:
                    lines.AddRange(table.Caption is { } caption ? [$"{indent}表{caption.Ordinal} {Of(caption.Content)}"] : Array.Empty<string>());
                    lines.AddRange(table.Rows.Select((row, index) =>
                        indent + (index < table.HeaderRows ? "!" : "") + "|" + string.Join('|', row.Cells.Select(cell => Of(cell.Content) + Span(">", cell.ColumnSpan) + Span("v", cell.RowSpan))) + "|"));
                    break;
                default:
                    throw new InvalidOperationException(block.GetType().Name);
            }
        }
    }
}
