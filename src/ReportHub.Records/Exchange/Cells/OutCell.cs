using System.Text.Json;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>A cell to be written; a number and a date carry their text as a file keeps them (a point, <c>yyyy-MM-dd</c>).</summary>
internal readonly record struct OutCell(RawKind Kind, string Text)
{
    public static readonly OutCell Empty = new(RawKind.Text, "");

    /// <summary>Between the texts of a <see cref="CellKind.Texts"/>.</summary>
    private const string Between = "；";

    public static OutCell OfText(string text) => new(RawKind.Text, text);

    /// <summary>How a value of a record stands in its column; what does not fit the column stands as its JSON says.</summary>
    public static OutCell Of(FormColumn column, JsonElement? value)
    {
        if (value is not { } json || json.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
        {
            return Empty;
        }

        return (column.Kind, json.ValueKind) switch
        {
            (CellKind.Money, JsonValueKind.Number) when json.TryGetInt64(out var fen) => new(RawKind.Number, CellNumbers.Print(new Money(fen).Wan)),
            (CellKind.Integer or CellKind.Number, JsonValueKind.Number) => new(RawKind.Number, CellNumbers.Print(json.GetDecimal())),
            (CellKind.Date, JsonValueKind.String) => new(RawKind.Date, json.GetString()!),
            (CellKind.YesNo, JsonValueKind.True or JsonValueKind.False) => OfText(CellReader.WordOf(json.GetBoolean())),
            (CellKind.Choice, JsonValueKind.String) => OfText(column.Choices.FirstOrDefault(choice => json.ValueEquals(choice.Value))?.Word ?? json.GetString()!),
            (CellKind.Texts, JsonValueKind.Array) => OfText(string.Join(Between, json.EnumerateArray().Select(Plain))),
            _ => OfText(Plain(json)),
        };
    }

    private static string Plain(JsonElement json) => json.ValueKind == JsonValueKind.String ? json.GetString()! : json.GetRawText();
}
