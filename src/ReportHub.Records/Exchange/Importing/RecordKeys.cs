using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReportHub.Records;

/// <summary>The values of the key columns as one text, from a row or from a record that is kept.</summary>
internal sealed class RecordKeys(RecordKind kind)
{
    private const char Between = '\u001F';
    private readonly IReadOnlyList<FormColumn> columns = FormSheets.KeysOf(kind);

    /// <summary>Null when a key cell is empty or cannot be read.</summary>
    public string? Of(SheetTable table, RawRow row)
    {
        var parts = new string[columns.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            var at = table.Form.Member is null ? IndexOf(table, columns[i]) : i;
            if (table.Cell(row, at) is not { } cell || CellReader.Read(columns[i], cell).Value is not { } value)
            {
                return null;
            }

            parts[i] = TextOf(value);
        }

        return parts.Length == 0 ? null : string.Join(Between, parts);
    }

    /// <summary>Every record of the kind by its key.</summary>
    public Dictionary<string, StoredRecord> Index(IRecordReader records)
    {
        var index = new Dictionary<string, StoredRecord>(StringComparer.Ordinal);
        foreach (var record in records.List(kind.Name))
        {
            using var document = JsonDocument.Parse(record.Json);
            var parts = columns.Select(column => JsonPath.Find(document.RootElement, column.Member) is { } value ? TextOf(value) : "");
            index.TryAdd(string.Join(Between, parts), record);
        }

        return index;
    }

    private static int IndexOf(SheetTable table, FormColumn column)
    {
        var at = 0;
        while (!ReferenceEquals(table.Columns[at], column))
        {
            at++;
        }

        return at;
    }

    private static string TextOf(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.String => value.GetValue<string>(),
        _ => value.ToJsonString(),
    };

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => CellNumbers.Print(value.GetDecimal()),
        _ => value.GetRawText(),
    };
}
