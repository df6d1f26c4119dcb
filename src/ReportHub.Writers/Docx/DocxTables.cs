using System.Globalization;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;

namespace ReportHub.Writers;

/// <summary>
/// Tables with the widths and row heights of our pages. Heights are exact: with "at least" Word adds the lines between rows and some applications do not,
/// and 1,600 rows then fill another number of pages.
/// </summary>
internal sealed class DocxTables(DocxText text, StyleSheet style, LayoutDecisions decisions, long areaWidth)
{
    private readonly MarkupBuffer xml = text.Xml;
    private int next;

    /// <summary>Writes the next table of the document; <paramref name="keepLast"/> ties its last row to what follows.</summary>
    public void Add(Table table, IReadOnlyList<Inline>? caption, bool keepLast)
    {
        if (next >= decisions.TableRowHeights.Count || decisions.TableRowHeights[next].Count != table.Rows.Count)
        {
            throw new ArgumentException($"The decisions hold no heights for the {table.Rows.Count} rows of table {next + 1}; they belong to another document.", nameof(table));
        }

        var heights = decisions.TableRowHeights[next++];
        var edges = Edges(table);
        Begin(table, edges, caption);
        var pending = new SpannedCell[table.Columns.Count];
        var (running, written) = (Length.Zero, 0L);
        for (var row = 0; row < table.Rows.Count; row++)
        {
            running += heights[row];
            var height = running.Twips - written;
            written += height;
            // LibreOffice adds half of each outer line to every part of a table; the header row, which every part repeats, gives it back. Else a row that
            // just fits our page would not fit there.
            height -= row == 0 && table.HeaderRows > 0 ? TableMetrics.OuterRule.Twips : 0;
            var last = row + 1 == table.Rows.Count;
            AddRow(table, row, height, edges, pending, last ? keepLast : row < table.HeaderRows);
        }

        xml.Raw("</w:tbl>"u8);
    }

    private void Begin(Table table, long[] edges, IReadOnlyList<Inline>? caption)
    {
        xml.Raw("<w:tbl><w:tblPr><w:tblW"u8).Attribute("w:w"u8, areaWidth).Raw(" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>"u8);
        Border(xml, "top"u8, TableMetrics.OuterRule);
        Border(xml, "left"u8, TableMetrics.OuterRule);
        Border(xml, "bottom"u8, TableMetrics.OuterRule);
        Border(xml, "right"u8, TableMetrics.OuterRule);
        Border(xml, "insideH"u8, TableMetrics.InnerRule);
        Border(xml, "insideV"u8, TableMetrics.InnerRule);
        xml.Raw("</w:tblBorders><w:tblLayout w:type=\"fixed\"/>"u8);
        CellMargins(xml, TableMetrics.CellSidePadding.Twips);
        xml.Raw("<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>"u8);
        if (caption is not null)
        {
            xml.Raw("<w:tblCaption"u8).Attribute("w:val"u8, caption.PlainText().Replace('\n', ' ')).Raw("/>"u8);
        }

        xml.Raw("<w:tblDescription"u8).Attribute("w:val"u8, string.Create(CultureInfo.InvariantCulture, $"{table.Rows.Count - table.HeaderRows}行{table.Columns.Count}列的表"));
        xml.Raw("/></w:tblPr><w:tblGrid>"u8);
        for (var i = 0; i + 1 < edges.Length; i++)
        {
            xml.Raw("<w:gridCol"u8).Attribute("w:w"u8, edges[i + 1] - edges[i]).Raw("/>"u8);
        }

        xml.Raw("</w:tblGrid>"u8);
    }

    public static void CellMargins(MarkupBuffer xml, long side)
    {
        xml.Raw("<w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left"u8).Attribute("w:w"u8, side).Raw(" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right"u8);
        xml.Attribute("w:w"u8, side).Raw(" w:type=\"dxa\"/></w:tblCellMar>"u8);
    }

    /// <summary>A border; the file counts thickness in eighths of a point.</summary>
    public static void Border(MarkupBuffer xml, ReadOnlySpan<byte> side, Length thickness)
    {
        var eighths = Length.DivideRounded(thickness.Emu * 8, Length.EmuPerPoint);
        xml.Raw("<w:"u8).Raw(side).Raw(" w:val=\"single\""u8).Attribute("w:sz"u8, eighths).Raw(" w:space=\"0\" w:color=\"000000\"/>"u8);
    }

    private void AddRow(Table table, int row, long height, long[] edges, SpannedCell[] pending, bool keepNext)
    {
        keepNext |= ReachesOn(table, row, pending);
        var isHeader = row < table.HeaderRows;
        xml.Raw("<w:tr><w:trPr><w:cantSplit/><w:trHeight"u8).Attribute("w:val"u8, height).Raw(" w:hRule=\"exact\"/>"u8);
        xml.Raw(isHeader ? "<w:tblHeader/></w:trPr>"u8 : "</w:trPr>"u8);
        var cells = table.Rows[row].Cells;
        for (int column = 0, cell = 0; column < table.Columns.Count;)
        {
            if (pending[column].RowsLeft > 0)
            {
                var span = pending[column].Columns;
                pending[column] = new(span, pending[column].RowsLeft - 1);
                OpenCell(edges[column + span] - edges[column], span, "<w:vMerge/>"u8);
                xml.Raw("<w:p><w:pPr><w:pStyle w:val=\"TableCell\"/></w:pPr></w:p></w:tc>"u8);
                column += span;
                continue;
            }

            if (cell == cells.Count)
            {
                throw new ArgumentException($"Row {row + 1} of table {next} covers {column} of {table.Columns.Count} columns.", nameof(table));
            }

            column += AddCell(table, cells[cell++], column, new(isHeader ? DocxStyle.TableHeader : DocxStyle.TableCell) { KeepNext = keepNext }, edges, pending);
        }

        xml.Raw("</w:tr>"u8);
    }

    /// <summary>A cell of this row, or of one above, covers the next row too: our pages never part them.</summary>
    private static bool ReachesOn(Table table, int row, SpannedCell[] pending)
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
    private int AddCell(Table table, TableCell cell, int column, in ParagraphProperties kind, long[] edges, SpannedCell[] pending)
    {
        var isHeader = kind.Style == DocxStyle.TableHeader;
        var span = Math.Min(cell.ColumnSpan, table.Columns.Count - column);
        if (cell.RowSpan > 1)
        {
            pending[column] = new(span, cell.RowSpan - 1);
        }

        OpenCell(edges[column + span] - edges[column], span, cell.RowSpan > 1 ? "<w:vMerge w:val=\"restart\"/>"u8 : default);
        var named = style[isHeader ? StyleName.TableHeader : StyleName.TableCell];
        var wanted = cell.Alignment ?? (isHeader ? named.Alignment : table.Columns[column].Alignment);
        var set = named.Resized(table.TextSize ?? named.Size);
        var resized = set.Size != named.Size;
        text.Begin(kind with
        {
            Alignment = wanted == named.Alignment ? null : wanted,
            Line = resized ? set.LinePitch.Twips : null,
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

        xml.Raw(merge).Raw("<w:vAlign w:val=\"center\"/></w:tcPr>"u8);
    }

    /// <summary>Edges of the columns; the running share is rounded, so the last one is the width exactly.</summary>
    private long[] Edges(Table table)
    {
        var total = 0L;
        foreach (var column in table.Columns)
        {
            total += column.Weight;
        }

        var edges = new long[table.Columns.Count + 1];
        var running = 0L;
        for (var i = 0; i < table.Columns.Count; i++)
        {
            running += table.Columns[i].Weight;
            edges[i + 1] = Length.DivideRounded(areaWidth * running, total);
        }

        return edges;
    }

    /// <summary>A cell from a row above that reaches into this one.</summary>
    private readonly record struct SpannedCell(int Columns, int RowsLeft);
}
