using System.Globalization;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;

namespace ReportHub.Writers;

/// <summary>
/// Tables with the widths and row heights of our pages. Heights are exact: with "at least" Word adds the lines between rows and some applications do not,
/// and 1,600 rows then fill another number of pages.
/// </summary>
internal sealed class DocxTables(DocxContext context, DocxSections sections)
{
    private readonly DocxText text = context.Text;
    private readonly MarkupBuffer xml = context.Text.Xml;
    private readonly LayoutDecisions decisions = context.Decisions;
    private readonly ShrunkSizes shrunk = new(context.Decisions.ShrunkCells);
    private int next;

    /// <summary>Writes the next table of the document; <paramref name="keepLast"/> ties its last row to what follows.</summary>
    public void Add(Table table, IReadOnlyList<Inline>? caption, bool keepLast)
    {
        if (next >= decisions.TableRowHeights.Count || decisions.TableRowHeights[next].Count != table.Rows.Count)
        {
            throw new ArgumentException($"The decisions hold no heights for the {table.Rows.Count} rows of table {next + 1}; they belong to another document.", nameof(table));
        }

        var rows = new DocxRows(context, table, next, Edges(table), decisions.TableRowHeights[next], shrunk) { PageHeight = sections.Geometry.AreaHeight };
        var words = Words(table, caption);
        if (table.Caption is { } own)
        {
            context.Captions.Table(own);
        }

        text.Spacer();
        AddPieces(table, rows, words, keepLast);
        next++;
    }

    /// <summary>One table, or where it marks its continuation one per page, each with the header rows and 续表 above.</summary>
    private void AddPieces(Table table, DocxRows rows, string? words, bool keepLast)
    {
        var starts = table.MarksContinuation && next < decisions.TablePageStarts.Count ? decisions.TablePageStarts[next] : [];
        var from = 0;
        for (var piece = 0; piece <= starts.Count; piece++)
        {
            var to = piece < starts.Count ? starts[piece] : table.Rows.Count;
            Begin(table, rows.Edges, words);
            if (piece > 0)
            {
                rows.Write(0, table.HeaderRows, keepLast: true);
            }

            rows.Write(from, to, keepLast && to == table.Rows.Count);
            xml.Raw("</w:tbl>"u8);
            if (to < table.Rows.Count)
            {
                context.Captions.Continued(table);
            }

            from = to;
        }
    }

    private static string? Words(Table table, IReadOnlyList<Inline>? caption) =>
        (table.Caption is { Content.Count: > 0 } own ? own.Content : caption)?.PlainText().Replace('\n', ' ');

    private void Begin(Table table, long[] edges, string? caption)
    {
        xml.Raw("<w:tbl><w:tblPr><w:tblW"u8).Attribute("w:w"u8, edges[^1]).Raw(" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>"u8);
        Border(xml, "top"u8, TableMetrics.OuterRule);
        Border(xml, "left"u8, TableMetrics.OuterRule);
        Border(xml, "bottom"u8, TableMetrics.OuterRule);
        Border(xml, "right"u8, TableMetrics.OuterRule);
        Border(xml, "insideH"u8, TableMetrics.InnerRule);
        Border(xml, "insideV"u8, TableMetrics.InnerRule);
        xml.Raw("</w:tblBorders><w:tblLayout w:type=\"fixed\"/>"u8);
        CellMargins(xml, TableMetrics.CellSidePadding.Twips);
        xml.Raw(table.HeaderColumns > 0
            ? "<w:tblLook w:val=\"00A0\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>"u8
            : "<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>"u8);
        if (caption is not null)
        {
            xml.Raw("<w:tblCaption"u8).Attribute("w:val"u8, caption).Raw("/>"u8);
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

    /// <summary>Edges of the columns in twips: the layout's, or the shares of the width; the running share is rounded, so the last one is the width exactly.</summary>
    private long[] Edges(Table table)
    {
        var edges = new long[table.Columns.Count + 1];
        if (next < decisions.TableColumnEdges.Count && decisions.TableColumnEdges[next].Count == edges.Length)
        {
            var given = decisions.TableColumnEdges[next];
            for (var i = 0; i < edges.Length; i++)
            {
                edges[i] = given[i].Twips;
            }

            return edges;
        }

        var total = 0L;
        foreach (var column in table.Columns)
        {
            total += column.Weight;
        }

        var (running, width) = (0L, sections.Geometry.AreaWidth);
        for (var i = 0; i < table.Columns.Count; i++)
        {
            running += table.Columns[i].Weight;
            edges[i + 1] = Length.DivideRounded(width * running, total);
        }

        return edges;
    }
}
