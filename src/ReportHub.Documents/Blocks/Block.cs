namespace ReportHub.Documents;

/// <summary>A piece of the flow; knows no line and no page. A closed hierarchy: a new case must be handled by the layout and every flow writer.</summary>
public abstract record Block
{
    private protected Block()
    {
    }
}

/// <summary>A paragraph of running text (正文).</summary>
public sealed record Paragraph(IReadOnlyList<Inline> Content) : Block;

/// <summary>
/// A heading (层次, GB/T 9704-2012 7.3.3). <paramref name="Level"/> is 1 to 4; <paramref name="Ordinal"/> counts from 1 among its
/// siblings, printed as 一、 （一） 1. （1） by <see cref="HeadingNumbering"/>. A <paramref name="RunIn"/> heading (接排) ends with 。 and stands on the
/// first line of the paragraph that follows it.
/// </summary>
public sealed record Heading(int Level, int Ordinal, bool RunIn, IReadOnlyList<Inline> Content) : Block;

/// <summary>A list; items are numbered from 1 when <paramref name="Ordered"/>.</summary>
public sealed record ListBlock(bool Ordered, IReadOnlyList<ListItem> Items) : Block;

public sealed record ListItem(IReadOnlyList<Block> Content);

/// <summary>
/// A table. The first <paramref name="HeaderRows"/> rows are repeated on every page. <paramref name="TextSize"/> overrides the style's size
/// (字号 given by the template); null takes the style's.
/// </summary>
public sealed record Table(IReadOnlyList<TableColumn> Columns, int HeaderRows, IReadOnlyList<TableRow> Rows, Foundation.Length? TextSize = null) : Block;

/// <summary>A column: how its cells are aligned, and its share of the width (weights are relative to their sum).</summary>
public sealed record TableColumn(Alignment Alignment, int Weight);

public sealed record TableRow(IReadOnlyList<TableCell> Cells);

/// <summary>A cell; spans count from 1. <paramref name="Alignment"/> overrides the column's.</summary>
public sealed record TableCell(IReadOnlyList<Inline> Content, int ColumnSpan = 1, int RowSpan = 1, Alignment? Alignment = null);

/// <summary>How the lines of a paragraph stand between their edges; a justified paragraph's last line stands left.</summary>
public enum Alignment
{
    Left,
    Centre,
    Right,
    Justify,
}
