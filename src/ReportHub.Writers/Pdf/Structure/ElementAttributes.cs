using ReportHub.Layout;

namespace ReportHub.Writers.Pdf;

/// <summary>What an element says beside its content: title, meaning, table attributes (ISO 32000-1, 14.8.5.7).</summary>
internal static class ElementAttributes
{
    public static void Write(PdfBytes bytes, StructureElement element, bool insideHeaderRow)
    {
        if (element.Title is { Length: > 0 } title)
        {
            bytes.Add("/T"u8).Text(title);
        }

        if (element.ActualText is { } meaning)
        {
            bytes.Add("/ActualText"u8).Text(meaning);
        }

        var header = element.Role == StructureRole.TableHeaderCell;
        if (header || element.ColumnSpan > 1 || element.RowSpan > 1)
        {
            WriteTable(bytes, element, header, insideHeaderRow);
        }
    }

    /// <summary>A header cell in a row of header cells heads its column, one beside data its row.</summary>
    private static void WriteTable(PdfBytes bytes, StructureElement cell, bool header, bool insideHeaderRow)
    {
        bytes.Add("/A<</O/Table"u8);
        if (header)
        {
            bytes.Add(insideHeaderRow ? "/Scope/Column"u8 : "/Scope/Row"u8);
        }

        if (cell.ColumnSpan > 1)
        {
            bytes.Add("/ColSpan "u8).Int(cell.ColumnSpan);
        }

        if (cell.RowSpan > 1)
        {
            bytes.Add("/RowSpan "u8).Int(cell.RowSpan);
        }

        bytes.Add(">>"u8);
    }
}
