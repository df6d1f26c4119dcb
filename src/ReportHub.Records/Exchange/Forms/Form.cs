namespace ReportHub.Records;

/// <summary>The empty workbook of a kind to be filled in: instructions, then its sheets with headings, formats and drop-downs.</summary>
public static class Form
{
    /// <summary>The bytes of an .xlsx file; the same for the same kind.</summary>
    public static byte[] Write(RecordKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return XlsxWriter.Write(Sheets(kind, _ => []));
    }

    /// <summary>Instructions, the sheets of the kind with these rows under their headings, and the hidden sheet of words where one is needed.</summary>
    internal static IReadOnlyList<OutSheet> Sheets(RecordKind kind, Func<FormSheet, IEnumerable<IReadOnlyList<LookedCell>>> rowsOf)
    {
        var words = new DropDowns();
        var sheets = new List<OutSheet> { FormInstructions.Sheet(kind) };
        foreach (var sheet in kind.Sheets)
        {
            var columns = FormSheets.ColumnsOf(kind, sheet);
            sheets.Add(new(sheet.Title, [.. columns.Select(SheetLooks.Column)], rowsOf(sheet).Prepend(SheetLooks.Headings(columns)), FrozenRows: 1)
            {
                Validations = [.. columns.Select((column, index) => words.For(column, index + 1)).OfType<Validation>()],
            });
        }

        return words.Sheet is { } hidden ? [.. sheets, hidden] : sheets;
    }
}
