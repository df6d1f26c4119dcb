using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>Cells of the model to set cells: structure element, glyphs, lines, size where it may shrink, place of a number by its point.</summary>
internal sealed class CellSetter
{
    /// <summary>Texts a column remembers as set: grades, units and small numbers come again and again.</summary>
    private const int RememberedTexts = 512;

    /// <summary>Longer texts hardly come twice.</summary>
    private const int LongestRemembered = 32;

    /// <summary>The step in which Word counts sizes.</summary>
    private static readonly Length HalfPoint = Length.FromPoints(0.5m);

    private readonly LayoutContext context;
    private readonly Table table;
    private readonly TableTextStyles styles;
    private readonly TableColumns columns;
    private readonly Length?[] points;
    private readonly Dictionary<string, CellText>[] known;

    public CellSetter(LayoutContext context, Table table, TableTextStyles styles, TableColumns columns, Length?[] points)
    {
        (this.context, this.table, this.styles, this.columns, this.points) = (context, table, styles, columns, points);
        known = new Dictionary<string, CellText>[columns.Count];
        for (var i = 0; i < known.Length; i++)
        {
            known[i] = new(StringComparer.Ordinal);
        }
    }

    /// <summary>A cell of the body that leaves its alignment to a column of numbers.</summary>
    public static bool MayHoldNumber(Table table, TableCell cell, int column, bool isHeader) =>
        table.Columns[column].AlignsDecimalPoints && !isHeader && cell is { ColumnSpan: 1, Alignment: null };

    /// <summary>Sets the cell number <paramref name="index"/> of <paramref name="row"/>, whose first column is <paramref name="column"/>.</summary>
    public SetCell Set(int row, int index, int column, StructureElement rowElement, GlyphBuffer glyphs)
    {
        var cell = table.Rows[row].Cells[index];
        var isHeader = row < table.HeaderRows;
        var rowSpan = Math.Min(cell.RowSpan, table.Rows.Count - row);
        var structure = AddElement(rowElement, isHeader, column < table.HeaderColumns, cell.ColumnSpan, rowSpan);
        var text = TextOf(cell, column, isHeader, structure, glyphs);
        if (text.ShrunkTo > Length.Zero)
        {
            context.ShrunkCells.Add(new(context.TableRowHeights.Count - 1, row, index, text.ShrunkTo));
        }

        return new()
        {
            Row = row,
            Column = column,
            ColumnSpan = cell.ColumnSpan,
            RowSpan = rowSpan,
            Text = text,
            Structure = structure,
            Alignment = cell.Alignment ?? AlignmentOf(text, column, isHeader),
            NumberLeft = points[column] - text.LeftOfPoint,
            LinePitch = styles.Of(isHeader).LinePitch,
        };
    }

    private Alignment AlignmentOf(CellText text, int column, bool isHeader) =>
        isHeader ? styles.Header.Alignment : text.LeftOfPoint is null ? table.Columns[column].Alignment : Alignment.Right;

    private int AddElement(StructureElement rowElement, bool headsColumn, bool headsRow, int columnSpan, int rowSpan)
    {
        var role = headsColumn || headsRow ? StructureRole.TableHeaderCell : StructureRole.TableDataCell;
        var scope = !headsRow ? HeaderScope.Column : headsColumn ? HeaderScope.Both : HeaderScope.Row;
        return context.Structure.AddCell(rowElement, role, columnSpan, rowSpan, scope).Id;
    }

    private CellText TextOf(TableCell cell, int column, bool isHeader, int structure, GlyphBuffer glyphs)
    {
        var plain = cell.Content is [Text { Value: var value }] ? value : null;
        var remembers = plain is { Length: <= LongestRemembered } && !isHeader && cell is { ColumnSpan: 1, Alignment: null };
        if (remembers && known[column].TryGetValue(plain!, out var before))
        {
            return before;
        }

        remembers &= known[column].Count < RememberedTexts;
        var text = Make(cell, column, isHeader, structure, glyphs, remembers);
        if (remembers)
        {
            known[column].Add(plain!, text);
        }

        return text;
    }

    private CellText Make(TableCell cell, int column, bool isHeader, int structure, GlyphBuffer row, bool remembered)
    {
        var style = styles.Of(isHeader);
        var width = columns.TextWidthOf(column, cell.ColumnSpan);
        var size = MayShrink(column, cell.ColumnSpan, isHeader) ? FittingSize(cell.Content, style, width) : style.Size;
        context.Scratch.Clear();
        context.Shaper.Shape(cell.Content, size == style.Size ? style : style with { Size = size }, structure, context.Style.StrongFont, context.Scratch);
        var glyphs = context.Scratch.Glyphs;
        var lines = context.ScratchLines;
        context.Break(glyphs, width, width, lines);
        return new(glyphs, lines, row, remembered)
        {
            IsPlain = cell.Content is [Text],
            ShrunkTo = size == style.Size ? Length.Zero : size,
            LeftOfPoint = MayHoldNumber(table, cell, column, isHeader) && lines.Count == 1 ? DecimalNumber.Read(glyphs)?.Left : null,
        };
    }

    /// <summary>All columns under the cell allow it; a header wraps at its words, else its labels would differ in size.</summary>
    private bool MayShrink(int column, int span, bool isHeader)
    {
        for (var i = column; i < column + span; i++)
        {
            if (isHeader || !table.Columns[i].MayShrink)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The greatest size, in half points below the style's, at which the text is one line; the style's own where none is, so what wraps is not small too.</summary>
    private Length FittingSize(IReadOnlyList<Inline> content, TextStyle style, Length width)
    {
        var natural = NaturalWidth(content, style);
        if (natural <= width)
        {
            return style.Size;
        }

        var least = style.Size.Scale(context.Style.LeastShrinkPercent, 100);
        var size = Length.Min(style.Size - HalfPoint, HalfPoint * (style.Size.Scale(width.Emu, natural.Emu).Emu / HalfPoint.Emu));
        for (; size >= least; size -= HalfPoint)
        {
            if (NaturalWidth(content, style with { Size = size }) <= width)
            {
                return size;
            }
        }

        return style.Size;
    }

    /// <summary>Width on one line, measured outside the structure; zero for a text with forced lines, which asks for several.</summary>
    private Length NaturalWidth(IReadOnlyList<Inline> content, TextStyle style)
    {
        var scratch = context.Scratch;
        scratch.Clear();
        context.Shaper.Shape(MeasuredContent.WithoutNotes(content), style, PageItem.Artifact, context.Style.StrongFont, scratch);
        foreach (ref readonly var glyph in scratch.Glyphs)
        {
            if (glyph.Class == BreakClass.NewLine)
            {
                return Length.Zero;
            }
        }

        return scratch.Width;
    }
}
