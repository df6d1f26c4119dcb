using System.Text;

namespace ReportHub.Records;

/// <summary>Records as files that people open in a spreadsheet and that come back unchanged: importing an export changes nothing.</summary>
public static class Export
{
    /// <summary>A workbook like the form, with the records in it; the same records, the same bytes.</summary>
    public static byte[] Xlsx(RecordKind kind, IReadOnlyList<StoredRecord> records)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return XlsxWriter.Write(Form.Sheets(kind, sheet =>
        {
            var looks = FormSheets.ColumnsOf(kind, sheet).Select(SheetLooks.Of).ToList();
            return RecordRows.Of(kind, sheet, records).Select(row => (IReadOnlyList<LookedCell>)[.. row.Select((cell, index) => new LookedCell(cell, looks[index]))]);
        }));
    }

    /// <summary>
    /// One sheet as CSV: UTF-8 with BOM, lines ended by CRLF. A text that a spreadsheet would take for a formula gets an apostrophe in front, which an import
    /// takes off again.
    /// </summary>
    public static byte[] Csv(RecordKind kind, FormSheet sheet, IReadOnlyList<StoredRecord> records)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(sheet);
        var text = new StringBuilder("\uFEFF");
        CsvText.AppendRow(text, FormSheets.ColumnsOf(kind, sheet).Select(column => column.Heading));
        foreach (var row in RecordRows.Of(kind, sheet, records))
        {
            CsvText.AppendRow(text, row.Select(cell => cell.Text));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
