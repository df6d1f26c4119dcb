using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>Tables with a caption for those who hear them, a scope on every head cell, and a frame that scrolls where the screen is narrow.</summary>
internal static class HtmlTables
{
    private const string Label = "表";

    public static void Write(HtmlInlines inlines, Table table, IReadOnlyList<Inline>? caption, int number)
    {
        var html = inlines.Html;
        html.Raw("<div class=\"table\" tabindex=\"0\"><table><caption"u8);
        if (table.Caption is { } shown)
        {
            html.Raw(" class=\"shown\">"u8);
            HtmlFigures.WriteCaption(inlines, Label, shown);
        }
        else
        {
            html.Raw(">"u8);
            WriteCaption(inlines, caption, number);
        }

        html.Raw("</caption>\n"u8);
        var occupied = new int[table.Columns.Count];
        var headerRows = Math.Min(table.HeaderRows, table.Rows.Count);
        if (headerRows > 0)
        {
            html.Raw("<thead>\n"u8);
            WriteRows(inlines, table, 0, headerRows, occupied);
            html.Raw("</thead>\n"u8);
        }

        html.Raw("<tbody>\n"u8);
        WriteRows(inlines, table, headerRows, table.Rows.Count, occupied);
        html.Raw("</tbody></table></div>\n"u8);
    }

    private static void WriteCaption(HtmlInlines inlines, IReadOnlyList<Inline>? caption, int number)
    {
        if (caption is not null)
        {
            inlines.Html.Text(caption.PlainText().Replace('\n', ' '));
        }

        if (caption is null || number > 1)
        {
            inlines.Html.Raw(caption is null ? "表"u8 : "（表"u8).Number(number).Raw(caption is null ? default : "）"u8);
        }
    }

    private static void WriteRows(HtmlInlines inlines, Table table, int from, int to, int[] occupied)
    {
        for (var row = from; row < to; row++)
        {
            inlines.Html.Raw("<tr>"u8);
            var column = 0;
            foreach (var cell in table.Rows[row].Cells)
            {
                // Rows that a cell from above still covers: its columns are taken.
                while (column < occupied.Length && occupied[column] > row)
                {
                    column++;
                }

                WriteCell(inlines, table, cell, Math.Min(column, occupied.Length - 1), row < table.HeaderRows);
                var end = Math.Min(column + cell.ColumnSpan, occupied.Length);
                for (; column < end; column++)
                {
                    occupied[column] = row + cell.RowSpan;
                }
            }

            inlines.Html.Raw("</tr>\n"u8);
        }
    }

    private static void WriteCell(HtmlInlines inlines, Table table, TableCell cell, int column, bool isHeader)
    {
        var html = inlines.Html;
        var isRowHead = !isHeader && column < table.HeaderColumns;
        if (isHeader)
        {
            html.Raw(cell.ColumnSpan > 1 ? "<th scope=\"colgroup\""u8 : "<th scope=\"col\""u8);
        }
        else if (isRowHead)
        {
            html.Raw(cell.RowSpan > 1 ? "<th scope=\"rowgroup\""u8 : "<th scope=\"row\""u8).Raw(ClassOf(cell.Alignment ?? table.Columns[column].Alignment));
        }
        else if (table.Columns[column].AlignsDecimalPoints && DecimalText.IsNumber(cell.Content))
        {
            html.Raw("<td class=\"r\""u8);
        }
        else
        {
            html.Raw("<td"u8).Raw(ClassOf(cell.Alignment ?? table.Columns[column].Alignment));
        }

        if (cell.ColumnSpan > 1)
        {
            html.Attribute("colspan"u8, cell.ColumnSpan);
        }

        if (cell.RowSpan > 1)
        {
            html.Attribute("rowspan"u8, cell.RowSpan);
        }

        html.Raw(">"u8);
        inlines.Write(cell.Content);
        html.Raw(isHeader || isRowHead ? "</th>"u8 : "</td>"u8);
    }

    private static ReadOnlySpan<byte> ClassOf(Alignment alignment) => alignment switch
    {
        Alignment.Left => default,
        Alignment.Centre => " class=\"c\""u8,
        Alignment.Right => " class=\"r\""u8,
        Alignment.Justify => " class=\"j\""u8,
        _ => throw new InvalidOperationException($"No HTML form for {alignment}."),
    };
}
