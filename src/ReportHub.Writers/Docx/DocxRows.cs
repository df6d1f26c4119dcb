using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Writers;

/// <summary>The rows of one table, in one piece or several.</summary>
internal sealed class DocxRows
{
    /// <summary>Least height of a row that may break: one line of text.</summary>
    private const long MinimalHeight = 300;

    private readonly DocxText text;
    private readonly MarkupBuffer xml;
    private readonly Table table;
    private readonly int index;
    private readonly IReadOnlyList<Length> heights;
    private readonly ShrunkSizes shrunk;
    private readonly DecimalColumns? decimals;
    private readonly TextStyle headerStyle;
    private readonly TextStyle cellStyle;
    private readonly SpannedCell[] pending;
    private readonly Length headerHeight;
    private int tiedUntil;
    private bool tiedBreak;

    public DocxRows(DocxContext context, Table table, int index, long[] edges, IReadOnlyList<Length> heights, ShrunkSizes shrunk)
    {
        (text, xml, this.table, this.index, Edges, this.heights, this.shrunk) = (context.Text, context.Text.Xml, table, index, edges, heights, shrunk);
        (headerStyle, cellStyle) = (context.Style[StyleName.TableHeader], context.Style[StyleName.TableCell]);
        decimals = DecimalColumns.Of(table, index, context.Decisions.TableDecimalPoints);
        pending = new SpannedCell[table.Columns.Count];
        for (var row = 0; row < table.HeaderRows; row++)
        {
            headerHeight += heights[row];
        }
    }

    /// <summary>Edges of the columns in twips.</summary>
    public long[] Edges { get; }

    /// <summary>Height of the type area in twips: a row beyond it must be allowed to break.</summary>
    public required long PageHeight { get; init; }

    /// <summary>Writes the rows from <paramref name="from"/> up to <paramref name="to"/>; heights add up without drift.</summary>
    public void Write(int from, int to, bool keepLast)
    {
        var (running, written) = (Length.Zero, 0L);
        tiedUntil = 0;
        for (var row = from; row < to; row++)
        {
            running += heights[row];
            var height = running.Twips - written;
            written += height;
            // LibreOffice adds half of each outer line to every part of a table; the header row, which every part repeats, gives it back. Else a row that
            // just fits our page would not fit there.
            height -= row == 0 && table.HeaderRows > 0 ? TableMetrics.OuterRule.Twips : 0;
            WriteRow(row, height, row + 1 == to ? keepLast : row < table.HeaderRows);
        }
    }

    private void WriteRow(int row, long height, bool keepNext)
    {
        var breaks = Breaks(row);
        keepNext = !breaks && (keepNext || ReachesOn(row));
        var isHeader = row < table.HeaderRows;
        xml.Raw(breaks ? "<w:tr><w:trPr><w:trHeight"u8 : "<w:tr><w:trPr><w:cantSplit/><w:trHeight"u8).Attribute("w:val"u8, breaks ? MinimalHeight : height);
        xml.Raw(breaks ? " w:hRule=\"atLeast\"/>"u8 : " w:hRule=\"exact\"/>"u8);
        xml.Raw(isHeader ? "<w:tblHeader/></w:trPr>"u8 : "</w:trPr>"u8);
        var cells = table.Rows[row].Cells;
        for (int column = 0, cell = 0; column < table.Columns.Count;)
        {
            if (pending[column].RowsLeft > 0)
            {
                var span = pending[column].Columns;
                pending[column] = new(span, pending[column].RowsLeft - 1);
                OpenCell(Edges[column + span] - Edges[column], span, "<w:vMerge/>"u8);
                xml.Raw("<w:p><w:pPr><w:pStyle w:val=\"TableCell\"/></w:pPr></w:p></w:tc>"u8);
                column += span;
                continue;
            }

            if (cell == cells.Count)
            {
                throw new ArgumentException($"Row {row + 1} of table {index + 1} covers {column} of {table.Columns.Count} columns.", nameof(row));
            }

            column += WriteCell(row, cell, column, isHeader, keepNext);
            cell++;
        }

        xml.Raw("</w:tr>"u8);
    }

    /// <summary>
    /// The rows tied to this one by spanning cells are with the header higher than a page, so our pages part them between lines. Such a row has the height
    /// of its text, for Word moves a row whose least height is more than the room left.
    /// </summary>
    private bool Breaks(int row)
    {
        if (row >= tiedUntil)
        {
            tiedUntil = row + 1;
            var height = Length.Zero;
            for (var tied = row; tied < tiedUntil; tied++)
            {
                height += heights[tied];
                foreach (var cell in table.Rows[tied].Cells)
                {
                    tiedUntil = Math.Min(table.Rows.Count, Math.Max(tiedUntil, tied + cell.RowSpan));
                }
            }

            tiedBreak = (height + headerHeight).Twips > PageHeight && row >= table.HeaderRows;
        }

        return tiedBreak;
    }

    /// <summary>A cell of this row, or of one above, covers the next row too: our pages never part them.</summary>
    private bool ReachesOn(int row)
    {
        foreach (var cell in table.Rows[row].Cells)
        {
            if (cell.RowSpan > 1)
            {
                return row + 1 < table.Rows.Count;
            }
        }

        return Array.Exists(pending, static above => above.RowsLeft > 1);
    }

    /// <summary>Writes one cell; answers the columns it covers.</summary>
    private int WriteCell(int row, int place, int column, bool isHeader, bool keepNext)
    {
        var cell = table.Rows[row].Cells[place];
        var span = Math.Min(cell.ColumnSpan, table.Columns.Count - column);
        if (cell.RowSpan > 1)
        {
            pending[column] = new(span, cell.RowSpan - 1);
        }

        var width = Edges[column + span] - Edges[column];
        OpenCell(width, span, cell.RowSpan > 1 ? "<w:vMerge w:val=\"restart\"/>"u8 : default);
        var named = isHeader ? headerStyle : cellStyle;
        var set = named.Resized(shrunk.Of(index, row, place) ?? table.TextSize ?? named.Size);
        var resized = set.Size != named.Size;
        var room = width - (2 * TableMetrics.CellSidePadding.Twips);
        var indent = isHeader || span > 1 || cell.Alignment is not null ? null : decimals?.Indent(column, cell.Content, set, room);
        var wanted = indent is not null ? Alignment.Right : cell.Alignment ?? (isHeader ? named.Alignment : table.Columns[column].Alignment);
        text.Begin(new(isHeader ? DocxStyle.TableHeader : DocxStyle.TableCell)
        {
            KeepNext = keepNext,
            Alignment = wanted == named.Alignment ? null : wanted,
            Line = resized ? set.LinePitch.Twips : null,
            Indent = indent > 0 ? new(0, indent.Value) : null,
        });
        text.Inlines(cell.Content, resized ? new(null, DocxStyles.HalfPoints(set.Size)) : default);
        text.End();
        xml.Raw("</w:tc>"u8);
        return span;
    }

    private void OpenCell(long width, int span, ReadOnlySpan<byte> merge)
    {
        xml.Raw("<w:tc><w:tcPr><w:tcW"u8).Attribute("w:w"u8, width).Raw(" w:type=\"dxa\"/>"u8);
        if (span > 1)
        {
            xml.Raw("<w:gridSpan"u8).Attribute("w:val"u8, span).Raw("/>"u8);
        }

        xml.Raw(merge).Raw(tiedBreak ? "<w:vAlign w:val=\"top\"/></w:tcPr>"u8 : "<w:vAlign w:val=\"center\"/></w:tcPr>"u8);
    }

    /// <summary>A cell from a row above that reaches into this one.</summary>
    private readonly record struct SpannedCell(int Columns, int RowsLeft);
}
