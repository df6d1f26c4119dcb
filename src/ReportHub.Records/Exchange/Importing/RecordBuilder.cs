using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>
/// Makes the JSON of a record out of its rows. What the file has no column or sheet for stays as it is; a text that differs from the one kept only by
/// spaces, or in no way a cell can show, stays too, so that what was exported comes back the same.
/// </summary>
internal sealed class RecordBuilder : IDisposable
{
    private readonly JsonDocument example;
    private readonly NarrowedCells narrowed;

    public RecordBuilder(RecordKind kind, NarrowedCells narrowed)
    {
        this.narrowed = narrowed;
        example = JsonDocument.Parse(kind.Example);
    }

    /// <summary>The JSON, complete unless there are faults, which are added to the findings of the record.</summary>
    public byte[] Read(ImportRecord record)
    {
        using var before = record.Before is { } kept ? JsonDocument.Parse(kept.Json) : null;
        JsonElement? now = before?.RootElement;
        var json = record.Main is { } main ? ReadRow(record, main.Table, main.Rows[0], now, example.RootElement) : (JsonObject)JsonGaps.Copy(now!.Value)!;
        foreach (var group in record.Items)
        {
            var member = group.Table.Form.Member!;
            var current = Items(now, member);
            var like = Items(example.RootElement, member);
            var items = new JsonArray();
            for (var i = 0; i < group.Rows.Count; i++)
            {
                items.Add(ReadItem(record, group, group.Rows[i], i < current.Count ? current[i] : null, like.Count > 0 ? like[0] : default));
            }

            JsonGaps.Set(json, member, items);
        }

        JsonGaps.Fill(json, example.RootElement, now);
        return Encoding.UTF8.GetBytes(json.ToJsonString());
    }

    public void Dispose() => example.Dispose();

    private static List<JsonElement> Items(JsonElement? record, string member) =>
        record is { } json && JsonPath.Find(json, member) is { ValueKind: JsonValueKind.Array } list ? [.. list.EnumerateArray()] : [];

    private JsonObject ReadItem(ImportRecord record, RowGroup group, RawRow row, JsonElement? before, JsonElement like)
    {
        var item = ReadRow(record, group.Table, row, before, like);
        var isSame = before is { ValueKind: JsonValueKind.Object } kept
            && group.Table.Form.Columns.All(column => JsonNode.DeepEquals(At(item, column.Member), JsonPath.Find(kept, column.Member) is { } value ? JsonGaps.Copy(value) : null));
        JsonGaps.Fill(item, like, isSame ? before : null);
        return item;
    }

    private JsonObject ReadRow(ImportRecord record, SheetTable table, RawRow row, JsonElement? before, JsonElement like)
    {
        var isMerged = table.Merged.TryGetValue(row.Number, out var range);
        if (isMerged)
        {
            Fault(record, table, row, 0, CellFault.Merged(range));
        }

        if (table.Stray(row) is { } stray)
        {
            var message = $"{table.Names.Row(row.Number)} {CellRange.LettersOf(stray.Column)} 列：没有表头，却有内容。";
            record.Findings.Add(Diagnostic.Error("R521", message, table.Names.At(row.Number, stray.Column), "写上表头，或清空这一格"));
        }

        return JsonGaps.Build(Enumerable.Range(table.KeyCount, table.Form.Columns.Count)
            .Select(index => (table.Columns[index].Member, ReadCell(record, table, row, index, before, like, mayBeEmpty: isMerged))));
    }

    private JsonNode? ReadCell(ImportRecord record, SheetTable table, RawRow row, int index, JsonElement? before, JsonElement like, bool mayBeEmpty)
    {
        var column = table.Columns[index];
        var cell = table.Cell(row, index);
        var kept = before is { } now ? JsonPath.Find(now, column.Member) : null;
        if (kept is { } value && (table.PlaceOf(index) == 0 || IsShownBy(column, value, cell)))
        {
            return JsonGaps.Copy(value);
        }

        if (cell is not { } filled)
        {
            if (column.Required && !mayBeEmpty)
            {
                Fault(record, table, row, index, CellFault.Empty(column));
            }

            return column.Kind == CellKind.Texts ? JsonGaps.EmptyLike(JsonPath.Find(like, column.Member)) : null;
        }

        var reading = CellReader.Read(column, filled);
        if (reading.Fault is { } fault)
        {
            Fault(record, table, row, index, fault);
        }

        if (reading.Narrowed)
        {
            narrowed.Note(table, row, index);
        }

        return reading.Value;
    }

    /// <summary>The cell shows what is kept, as far as a cell can.</summary>
    private static bool IsShownBy(FormColumn column, JsonElement kept, RawCell? cell)
    {
        if (column.Kind is not (CellKind.Text or CellKind.LongText or CellKind.Texts or CellKind.Reference) || cell is { Kind: not RawKind.Text })
        {
            return false;
        }

        var shown = CellText.Clean(OutCell.Of(column, kept).Text, keepLines: true);
        return (!column.Required || shown.Length > 0) && string.Equals(shown, CellText.Clean(cell?.Text ?? "", keepLines: true), StringComparison.Ordinal);
    }

    private static void Fault(ImportRecord record, SheetTable table, RawRow row, int index, CellFault fault) =>
        record.Findings.Add(Diagnostic.Error(fault.Code, $"{table.Label(row, index)}：{fault.Message}", table.Place(row, index), fault.Hint));

    private static JsonNode? At(JsonObject item, string member)
    {
        JsonNode? at = item;
        foreach (var step in member.Split('/'))
        {
            at = (at as JsonObject)?[step];
        }

        return at;
    }
}
