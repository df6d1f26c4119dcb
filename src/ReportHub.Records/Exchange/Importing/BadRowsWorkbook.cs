using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>The rows that were not taken, as they stood in the file, in a workbook like the form with the reasons beside them.</summary>
internal static class BadRowsWorkbook
{
    private const double ReasonWidth = 60;
    private const string OtherRow = "同一条记录的其他行有问题，一并退回。";

    public static byte[] Write(RecordKind kind, IReadOnlyList<ImportRecord> records)
    {
        var sheets = Form.Sheets(kind, sheet => records.SelectMany(record => Rows(record, sheet)));
        return XlsxWriter.Write([.. sheets.Select(sheet => kind.Sheets.Any(form => form.Title == sheet.Title) ? WithReasons(kind, sheet) : sheet)]);
    }

    private static OutSheet WithReasons(RecordKind kind, OutSheet sheet)
    {
        var form = kind.Sheets.First(form => form.Title == sheet.Title);
        var width = FormSheets.ColumnsOf(kind, form).Count;
        return sheet with
        {
            Columns = [.. sheet.Columns, new(ReasonWidth, CellLook.Reason)],
            Rows = sheet.Rows.Select(row => row.Count > width ? row : [.. row, new(OutCell.OfText(FormSheets.Reasons), CellLook.Heading)]),
        };
    }

    private static IEnumerable<IReadOnlyList<LookedCell>> Rows(ImportRecord record, FormSheet sheet)
    {
        foreach (var group in record.Groups.Where(group => ReferenceEquals(group.Table.Form, sheet)))
        {
            foreach (var row in group.Rows)
            {
                yield return
                [
                    .. group.Table.Columns.Select((column, index) => new LookedCell(AsTyped(group.Table.Cell(row, index)), SheetLooks.Of(column))),
                    new(OutCell.OfText(Reason(record, group.Table, row)), CellLook.Reason),
                ];
            }
        }
    }

    /// <summary>A formula is handed back as the value it had: the reason says so.</summary>
    private static OutCell AsTyped(RawCell? cell) => cell switch
    {
        null => OutCell.Empty,
        { Kind: RawKind.Number or RawKind.Date } typed => new(typed.Kind, typed.Text),
        { } other => OutCell.OfText(other.Text),
    };

    private static string Reason(ImportRecord record, SheetTable table, RawRow row)
    {
        var file = table.Names.At(1, 1).File;
        var own = record.Findings.Where(finding => finding.Severity == Severity.Error && finding.Place is { } place && place.Line == row.Number && place.File == file).ToList();
        return own.Count == 0 ? OtherRow : string.Join('\n', own.Select(finding => finding.Hint is null ? finding.Message : $"{finding.Message}（{finding.Hint}）"));
    }
}
