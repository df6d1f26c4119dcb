using System.Text.Json;

namespace ReportHub.Records;

/// <summary>Records as the rows of the sheets of their kind.</summary>
internal static class RecordRows
{
    /// <summary>One row a record, or one an item behind the keys of its record.</summary>
    public static IEnumerable<IReadOnlyList<OutCell>> Of(RecordKind kind, FormSheet sheet, IReadOnlyList<StoredRecord> records)
    {
        var keys = FormSheets.KeysOf(kind);
        foreach (var record in records)
        {
            using var document = JsonDocument.Parse(record.Json);
            var root = document.RootElement;
            if (sheet.Member is null)
            {
                yield return [.. sheet.Columns.Select(column => OutCell.Of(column, JsonPath.Find(root, column.Member)))];
                continue;
            }

            var own = keys.Select(column => OutCell.Of(column, JsonPath.Find(root, column.Member))).ToList();
            foreach (var item in JsonPath.Find(root, sheet.Member) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : default)
            {
                yield return [.. own, .. sheet.Columns.Select(column => OutCell.Of(column, JsonPath.Find(item, column.Member)))];
            }
        }
    }
}
