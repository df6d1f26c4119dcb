using System.Text.Json;

namespace ReportHub.Records;

/// <summary>The sheet 填表说明: what each column is, whether it must be filled, what may stand in it, an example.</summary>
internal static class FormInstructions
{
    private static readonly string[] Headings = ["工作表", "列", "必填", "怎样填", "可以写的值", "例子"];
    private static readonly double[] Widths = [16, 24, 8, 44, 44, 30];

    public static OutSheet Sheet(RecordKind kind)
    {
        using var example = JsonDocument.Parse(kind.Example);
        var rows = new List<IReadOnlyList<LookedCell>> { (LookedCell[])[new(OutCell.OfText($"{kind.Title}填表说明"), CellLook.Title)] };
        rows.AddRange(Rules(kind).Select(rule => (LookedCell[])[new(OutCell.OfText(rule), CellLook.Text)]));
        rows.Add([.. Headings.Select(heading => new LookedCell(OutCell.OfText(heading), CellLook.Heading))]);
        foreach (var sheet in kind.Sheets)
        {
            rows.AddRange(FormSheets.ColumnsOf(kind, sheet).Select((column, index) => Row(kind, sheet, column, index, example.RootElement)));
        }

        return new(FormSheets.Instructions, [.. Widths.Select(width => new OutColumn(width, CellLook.Text))], rows);
    }

    private static IEnumerable<string> Rules(RecordKind kind)
    {
        yield return "一、表头不要改动；表头为橙色的列必填。一行一条记录，不要合并单元格，不要写公式。";
        yield return "二、金额一律以万元为单位，只写数字；日期写成 2019-12-20 的样子。";
        yield return kind.Sheets.Count > 1
            ? $"三、明细表的每一行都要先写{string.Join("、", FormSheets.KeysOf(kind).Select(column => $"“{column.Heading}”"))}，和“{kind.Main.Title}”里的一致。"
            : "三、可以增减行，不要增减列。";
        yield return "四、导入前先检查：有问题的地方会按工作表、行、列一次列出；改正后再导入，同一文件导入两次不会重复。";
    }

    private static IReadOnlyList<LookedCell> Row(RecordKind kind, FormSheet sheet, FormColumn column, int index, JsonElement example)
    {
        var isKey = sheet.Member is not null && index < FormSheets.KeysOf(kind).Count;
        var from = sheet.Member is null || isKey ? example : FirstItem(example, sheet.Member);
        string[] texts =
        [
            sheet.Title,
            column.Heading,
            column.Required ? "必填" : "",
            string.Join("；", new[] { HowTo(column), column.Note ?? "" }.Where(text => text.Length > 0)),
            column.Kind == CellKind.YesNo ? $"{CellReader.WordOf(true)}、{CellReader.WordOf(false)}" : string.Join("、", column.Choices.Select(choice => choice.Word)),
            OutCell.Of(column, from is { } value ? JsonPath.Find(value, column.Member) : null).Text,
        ];
        return [.. texts.Select(text => new LookedCell(OutCell.OfText(text), CellLook.Wrapped))];
    }

    private static JsonElement? FirstItem(JsonElement example, string member) =>
        JsonPath.Find(example, member) is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() > 0 ? list[0] : null;

    private static string HowTo(FormColumn column) => column.Kind switch
    {
        CellKind.Text => "一行文字",
        CellKind.LongText => "文字，可以分行",
        CellKind.Integer => "整数",
        CellKind.Number => "数，可以有小数",
        CellKind.Money => "金额，单位万元，最多六位小数",
        CellKind.Date => "日期",
        CellKind.YesNo or CellKind.Choice => "从下拉清单里选",
        CellKind.Reference => $"{RecordKinds.Find(column.ReferenceTo!)?.Title ?? "另一条记录"}的代码，要先录入",
        CellKind.Texts => "几项之间用“；”隔开",
        _ => throw new InvalidOperationException($"No instruction for a column of {column.Kind}."),
    };
}
