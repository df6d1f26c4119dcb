using System.Text.Json;

namespace ReportHub.Records;

/// <summary>Who refers to a record, by the reference columns of all kinds.</summary>
internal static class References
{
    private const int MostNamed = 5;

    /// <summary>The first few records that refer to it, as <c>title id</c>; empty when none does.</summary>
    public static IReadOnlyList<string> To(IRecordReader records, RecordKind kind, string id) =>
        [.. Users(records, kind, id).Take(MostNamed).Select(user => $"{user.Kind.Title} {user.Id}")];

    /// <summary>How many records refer to it.</summary>
    public static int Count(IRecordReader records, RecordKind kind, string id) => Users(records, kind, id).Count();

    private static IEnumerable<(RecordKind Kind, string Id)> Users(IRecordReader records, RecordKind kind, string id) =>
        from other in RecordKinds.All
        let sheets = other.Sheets.Where(sheet => sheet.Columns.Any(column => string.Equals(column.ReferenceTo, kind.Name, StringComparison.Ordinal))).ToList()
        where sheets.Count > 0
        from record in records.List(other.Name)
        where sheets.Any(sheet => Refers(record, sheet, kind.Name, id))
        select (other, record.Id);

    private static bool Refers(StoredRecord record, FormSheet sheet, string kind, string id)
    {
        using var document = JsonDocument.Parse(record.Json);
        var items = sheet.Member is null
            ? [document.RootElement]
            : JsonPath.Find(document.RootElement, sheet.Member) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().ToArray() : [];
        return items.Any(item => sheet.Columns.Any(column => string.Equals(column.ReferenceTo, kind, StringComparison.Ordinal)
            && JsonPath.Find(item, column.Member) is { ValueKind: JsonValueKind.String } value && value.ValueEquals(id)));
    }
}
