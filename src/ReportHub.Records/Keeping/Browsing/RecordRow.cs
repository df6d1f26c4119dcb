using System.Text.Json;

namespace ReportHub.Records;

/// <summary>A record as a list needs it: the cells of the main sheet as text, in the order of its columns; numbers as in JSON, lists joined by ；, null where empty.</summary>
internal sealed record RecordRow(string Id, string?[] Cells)
{
    public static RecordRow Of(StoredRecord record, RecordKind kind, TextPool texts)
    {
        using var document = JsonDocument.Parse(record.Json);
        var columns = kind.Main.Columns;
        var cells = new string?[columns.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = texts.Share(TextOf(JsonPath.Find(document.RootElement, columns[i].Member)));
        }

        return new(record.Id, cells);
    }

    public bool Contains(string text) => Array.Exists(Cells, cell => cell is not null && cell.Contains(text, StringComparison.OrdinalIgnoreCase)) || Id.Contains(text, StringComparison.OrdinalIgnoreCase);

    private static string? TextOf(JsonElement? value) => value?.ValueKind switch
    {
        null or JsonValueKind.Null => null,
        JsonValueKind.String => value.Value.GetString(),
        JsonValueKind.Array => string.Join('；', value.Value.EnumerateArray().Select(item => item.ToString())),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.Value.GetRawText(),
    };
}
