using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// The one pass over a table's cells before its rows stream: widths that the columns ask for, and the parts of the numbers on either side of their points.
/// It keeps what it has found per column, never a row.
/// </summary>
internal sealed class TableMeasure
{
    /// <summary>Texts of a column that are remembered, so that a column of grades or units is measured once.</summary>
    private const int RememberedTexts = 256;

    private readonly LayoutContext context;
    private readonly Table table;
    private readonly TableTextStyles styles;
    private readonly HashSet<string>[] measured;

    public TableMeasure(LayoutContext context, Table table, TableTextStyles styles)
    {
        (this.context, this.table, this.styles) = (context, table, styles);
        Needs = new(table.Columns.Count);
        Decimals = new DecimalColumn?[table.Columns.Count];
        measured = new HashSet<string>[table.Columns.Count];
        for (var i = 0; i < measured.Length; i++)
        {
            Decimals[i] = table.Columns[i].AlignsDecimalPoints ? new() : null;
            measured[i] = new(StringComparer.Ordinal);
        }
    }

    public ColumnNeeds Needs { get; }

    /// <summary>Per column whose points stand below each other, what its numbers ask for; else null.</summary>
    public DecimalColumn?[] Decimals { get; }

    /// <summary>Measures all rows; answers what is wrong with their spans, null when nothing is.</summary>
    public string? Run()
    {
        var grid = new TableGrid(table);
        for (var row = 0; row < table.Rows.Count; row++)
        {
            if (grid.Place(row) is { } fault)
            {
                return fault;
            }

            var cells = table.Rows[row].Cells;
            for (var i = 0; i < cells.Count; i++)
            {
                Measure(cells[i], grid.Columns[i], row < table.HeaderRows);
            }
        }

        for (var column = 0; column < Decimals.Length; column++)
        {
            // An empty column, or one only under spanning cells, still shows.
            var block = Length.Max(Decimals[column]?.Width ?? Length.Zero, styles.Cell.Size);
            Needs.Add(column, 1, block, block);
        }

        return null;
    }

    private void Measure(TableCell cell, int column, bool isHeader)
    {
        if (!(table.BalancesColumns || CellSetter.MayHoldNumber(table, cell, column, isHeader)) || IsRepeated(cell, column, isHeader))
        {
            return;
        }

        var scratch = context.Scratch;
        scratch.Clear();
        context.Shaper.Shape(MeasuredContent.WithoutNotes(cell.Content), styles.Of(isHeader), PageItem.Artifact, context.Style.StrongFont, scratch);
        var extent = TextExtent.Of(scratch.Glyphs);
        Needs.Add(column, cell.ColumnSpan, extent.Natural, extent.Least);
        if (CellSetter.MayHoldNumber(table, cell, column, isHeader) && DecimalNumber.Read(scratch.Glyphs) is { } number)
        {
            Decimals[column]?.Add(number);
        }
    }

    /// <summary>The same text stood in this column before, in the same style and with the column's own alignment.</summary>
    private bool IsRepeated(TableCell cell, int column, bool isHeader)
    {
        if (isHeader || cell is not { ColumnSpan: 1, Alignment: null, Content: [Text { Value: var text }] })
        {
            return false;
        }

        var known = measured[column];
        return known.Count < RememberedTexts ? !known.Add(text) : known.Contains(text);
    }
}
