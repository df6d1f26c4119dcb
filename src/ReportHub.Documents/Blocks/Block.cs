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
public sealed record Table(IReadOnlyList<TableColumn> Columns, int HeaderRows, IReadOnlyList<TableRow> Rows, Foundation.Length? TextSize = null) : Block
{
    /// <summary>表题 above the table with its number, null without.</summary>
    public Caption? Caption { get; init; }

    /// <summary>Column widths are balanced from the content of the cells; the weights then count as least shares and may be 0.</summary>
    public bool BalancesColumns { get; init; }

    /// <summary>续表 stands above the table on every further page.</summary>
    public bool MarksContinuation { get; init; }

    /// <summary>The first columns that head their rows (TH with scope Row).</summary>
    public int HeaderColumns { get; init; }
}

/// <summary>A column: how its cells are aligned, and its share of the width (weights are relative to their sum).</summary>
public sealed record TableColumn(Alignment Alignment, int Weight)
{
    /// <summary>Numbers of the column stand with their decimal points below each other; <see cref="Alignment"/> then holds for cells that are no number.</summary>
    public bool AlignsDecimalPoints { get; init; }

    /// <summary>Text that does not fit the width on one line may be set smaller, down to the style sheet's bound, before it wraps.</summary>
    public bool MayShrink { get; init; }
}

/// <summary>图题 or 表题: <paramref name="Ordinal"/> counts figures and tables of the document separately from 1, printed 图1, 表1.</summary>
public sealed record Caption(int Ordinal, IReadOnlyList<Inline> Content);

/// <summary>
/// A picture on lines of its own, centred. <paramref name="Width"/> null takes the picture's size at 150 dpi, at most the type area's width;
/// <paramref name="AlternativeText"/> says what it shows to who cannot see it.
/// </summary>
public sealed record Figure(ImageAsset Image, Foundation.Length? Width, Caption? Caption, string AlternativeText) : Block;

/// <summary>Blocks on pages of their own kind; begins and ends a page. Stands at the top level of a body only.</summary>
public sealed record Part(PartStyle Pages, IReadOnlyList<Block> Content) : Block;

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
