using System.Text.Json;

namespace ReportHub.Records;

/// <summary>Who refers to a record, by the reference columns of all kinds.</summary>
internal static class References
{
    private const int MostNamed = 5;

    /// <summary>The first few records that refer to it, as <c>title id</c>; empty when none does.</summary>
    public static IReadOnlyList<string> To(IRecordReader records, RecordKind kind, string id)
    {
        var users = new List<string>();
        foreach (var other in RecordKinds.All)
        {
            var sheets = other.Sheets.Where(sheet => sheet.Columns.Any(column => CanName(column, kind.Name))).ToList();
            if (sheets.Count == 0)
            {
                continue;
            }

            users.AddRange(records.List(other.Name).Where(record => sheets.Any(sheet => Refers(record, sheet, kind.Name, id)))
                .Take(MostNamed - users.Count).Select(record => $"{other.Title} {record.Id}"));
            if (users.Count == MostNamed)
            {
                break;
            }
        }

        return users;
    }

    private static bool Refers(StoredRecord record, FormSheet sheet, string kind, string id)
    {
        using var document = JsonDocument.Parse(record.Json);
        var items = sheet.Member is null
            ? [document.RootElement]
            : JsonPath.Find(document.RootElement, sheet.Member) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().ToArray() : [];
        return items.Any(item => sheet.Columns.Any(column => string.Equals(column.KindBy is { } by ? by.In(item) : column.ReferenceTo, kind, StringComparison.Ordinal)
            && JsonPath.Find(item, column.Member) is { ValueKind: JsonValueKind.String } value && value.ValueEquals(id)));
    }

    private static bool CanName(FormColumn column, string kind) => string.Equals(column.ReferenceTo, kind, StringComparison.Ordinal) || column.KindBy?.CanBe(kind) == true;
}
