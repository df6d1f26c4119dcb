using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// Cuts rows that together are higher than a page into parts, at the edges of rows and between lines, wherever no line of any cell is hit. Cells that do
/// not fit a page themselves are set from their top; the others stay centred. Rows that fit a page are cut only when no other place is left.
/// </summary>
internal static class TableSlicer
{
    /// <summary>The parts from top to bottom, null when one of them is higher than <paramref name="room"/>: cells beside each other leave no place to cut.</summary>
    public static List<TableSlice>? Cut(List<SetRow> rows, Length room)
    {
        var lines = LinesOf(rows, room);
        return Cut(rows, lines, Cuts(rows, lines, keptWhole: room), room) ?? Cut(rows, lines, Cuts(rows, lines, keptWhole: Length.Zero), room);
    }

    private static List<TableSlice>? Cut(List<SetRow> rows, List<CellLine> lines, List<(Length At, bool InsideRow)> cuts, Length room)
    {
        var slices = new List<TableSlice>();
        var (top, next, row) = (Length.Zero, 0, 0);
        var rowBottom = rows[0].Height;
        foreach (var (cut, insideRow) in cuts)
        {
            var slice = new TableSlice { Top = top, Bottom = cut, InsideRow = insideRow };
            if (slice.Height + (slices.Count > 0 ? slices[^1].SpareBelow : Length.Zero) > room)
            {
                return null;
            }

            for (; next < lines.Count && lines[next].Bottom <= cut; next++)
            {
                slice.Lines.Add(lines[next]);
            }

            for (; rowBottom < cut; rowBottom += rows[++row].Height)
            {
                slice.Rows.Add((rows[row], rowBottom));
            }

            slice.Rows.Add((rows[row], cut));
            if (rowBottom == cut && row + 1 < rows.Count)
            {
                rowBottom += rows[++row].Height;
            }

            slices.Add(slice);
            top = cut;
        }

        return slices;
    }

    /// <summary>All lines from top to bottom, those beside each other in reading order.</summary>
    private static List<CellLine> LinesOf(List<SetRow> rows, Length room)
    {
        var lines = new List<CellLine>();
        var top = Length.Zero;
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                var above = cell.Height > room ? TableMetrics.CellVerticalPadding : (cell.Height - cell.TextHeight) / 2;
                for (var line = 0; line < cell.Text.LineCount; line++)
                {
                    lines.Add(new(cell, line, top + above + (cell.LinePitch * line)));
                }
            }

            top += row.Height;
        }

        lines.Sort(static (a, b) => (a.Bottom, a.Cell.Row, a.Cell.Column, a.Line).CompareTo((b.Bottom, b.Cell.Row, b.Cell.Column, b.Line)));
        return lines;
    }

    /// <summary>
    /// Places where all may be cut, the lower edge of the last row included; inside a row only where more of its lines follow, and only if it is higher than
    /// <paramref name="keptWhole"/>.
    /// </summary>
    private static List<(Length At, bool InsideRow)> Cuts(List<SetRow> rows, List<CellLine> lines, Length keptWhole)
    {
        var highestBelow = HighestBelow(lines);
        var cuts = new List<(Length, bool)>();
        var (edge, next) = (Length.Zero, 0);
        foreach (var row in rows)
        {
            edge += row.Height;
            for (; next < lines.Count && lines[next].Bottom <= edge; next++)
            {
                var at = lines[next].Bottom;
                var lastOfItsKind = next + 1 == lines.Count || lines[next + 1].Bottom > at;
                if (row.Height > keptWhole && lastOfItsKind && highestBelow[next + 1] >= at && at < edge - TableMetrics.CellVerticalPadding)
                {
                    cuts.Add((at, true));
                }
            }

            if (highestBelow[next] >= edge)
            {
                cuts.Add((edge, false));
            }
        }

        return cuts;
    }

    /// <summary>Per line the highest upper edge of it and all that end lower: a cut above may not lie below that.</summary>
    private static Length[] HighestBelow(List<CellLine> lines)
    {
        var highest = new Length[lines.Count + 1];
        highest[^1] = new(long.MaxValue);
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            highest[i] = Length.Min(highest[i + 1], lines[i].Top);
        }

        return highest;
    }
}
