using System.Text.Json;
using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.Server.CommandLine;

/// <summary>Values of records as a terminal shows them.</summary>
internal static class RecordText
{
    /// <summary>The cell of a column: words for choices, 万元 for amounts, nothing where the record has nothing.</summary>
    public static string Of(JsonElement record, FormColumn column)
    {
        JsonElement? value = record;
        foreach (var step in column.Member.Split('/'))
        {
            value = value is { ValueKind: JsonValueKind.Object } parent && parent.TryGetProperty(step, out var inner) ? inner : null;
        }

        return (column.Kind, value) switch
        {
            (_, null or { ValueKind: JsonValueKind.Null }) => "",
            (CellKind.Money, { } amount) => new Money(amount.GetInt64()).Wan.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture),
            (CellKind.YesNo, { } yes) => yes.GetBoolean() ? "是" : "否",
            (CellKind.Choice, { } choice) => column.Choices.FirstOrDefault(known => choice.ValueEquals(known.Value))?.Word ?? Of(choice),
            _ => Of(value),
        };
    }

    /// <summary>A value of any shape on one line.</summary>
    public static string Of(JsonElement? value) => value switch
    {
        null or { ValueKind: JsonValueKind.Null } => "（空）",
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { ValueKind: JsonValueKind.Array } list => string.Join('；', list.EnumerateArray().Select(item => Of(item))),
        { } other => other.GetRawText(),
    };
}
