using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Lays facts onto a template's schema: what the schema names is taken, everything else is left out, what does not fit is a finding with its pointer.</summary>
internal sealed class SchemaView
{
    private readonly string dataset;
    private readonly List<Diagnostic> findings = [];

    private SchemaView(string dataset) => this.dataset = dataset;

    /// <summary>
    /// Findings: R120 a required field the dataset lacks, R121 (warning) an optional one, R122 another type or an empty value, R123 more items than allowed,
    /// R124 a text outside the closed set, R137 a recorded number of more decimals than the schema prints.
    /// </summary>
    public static Outcome<ObjectNode> Lay(string dataset, Fact.Group facts, ObjectSchema schema)
    {
        var view = new SchemaView(dataset);
        var root = view.LayGroup(facts, schema, "");
        return new(root, view.findings);
    }

    private DataNode? Lay(Fact fact, DataSchema schema, string path) => (fact, schema) switch
    {
        (Fact.Leaf { Node: NullNode empty }, _) => schema.Nullable ? empty : Fail("R122", path, "可能为空，数据说明里却不允许为空", "在数据说明的 type 里加上 null"),
        (Fact.Group group, ObjectSchema wanted) => LayGroup(group, wanted, path),
        (Fact.Many many, ListSchema wanted) => LayMany(many, wanted, path),
        (Fact.Leaf { Node: TextNode text }, TextSchema wanted) => LayText(text, wanted, path),
        (Fact.Leaf { Node: DateNode date }, DateSchema) => date,
        (Fact.Leaf { Node: BooleanNode boolean }, BooleanSchema) => boolean,
        (Fact.Leaf { Node: IntegerNode integer }, IntegerSchema) => integer,
        (Fact.Leaf { Node: IntegerNode integer }, NumberSchema) => new NumberNode(integer.Value, integer.OwnRecords) { Figure = integer.Figure },
        (Fact.Leaf { Node: NumberNode number, IsRecorded: true }, NumberSchema { Scale: { } scale }) => LayRecorded(number, scale, path),
        (Fact.Leaf { Node: NumberNode number }, NumberSchema) => number,
        _ => Fail("R122", path, $"是{NameOf(fact)}，数据说明里写的是{NameOf(schema)}", "改正数据说明里的 type"),
    };

    private ObjectNode? LayGroup(Fact.Group facts, ObjectSchema schema, string path)
    {
        var values = new List<(string Key, DataNode Value)>(schema.Fields.Count);
        var whole = true;
        foreach (var field in schema.Fields)
        {
            var pointer = path + "/" + field.Key;
            var value = facts.Fields.TryGetValue(field.Key, out var fact)
                ? fact is Fact.Leaf { Node: NullNode empty } && field.CanBeEmpty ? empty : Lay(fact, field.Schema, pointer)
                : LayMissing(field, facts, pointer);
            whole &= value is not null;
            values.Add((field.Key, value ?? new NullNode()));
        }

        return whole ? ObjectNode.Of(schema, facts.Records, [.. values]) : null;
    }

    private NullNode? LayMissing(SchemaField field, Fact.Group facts, string pointer)
    {
        var hint = "这里可用的字段：" + string.Join("、", facts.Fields.Keys.Order(StringComparer.Ordinal));
        if (field.Required)
        {
            Fail("R120", pointer, $"没有“{field.DisplayName}”这个字段", hint);
            return null;
        }

        findings.Add(Diagnostic.Warning("R121", $"数据集“{dataset}”的 {pointer} 没有“{field.DisplayName}”这个字段，按空值处理。", hint: hint));
        return new NullNode();
    }

    private ListNode? LayMany(Fact.Many facts, ListSchema schema, string path)
    {
        if (facts.Items.Count > schema.MaxItems)
        {
            Fail("R123", path, $"有 {facts.Items.Count} 项，这一版模板最多容纳 {schema.MaxItems} 项", "换用能容纳的模板版本，或加大数据说明里的 maxItems");
            return null;
        }

        var items = new List<DataNode>(facts.Items.Count);
        for (var i = 0; i < facts.Items.Count; i++)
        {
            if (Lay(facts.Items[i], schema.Item, path + "/" + i.ToString(CultureInfo.InvariantCulture)) is { } item)
            {
                items.Add(item);
            }
        }

        return items.Count == facts.Items.Count ? new ListNode(schema, items, facts.Records) : null;
    }

    private DataNode? LayText(TextNode text, TextSchema schema, string path) => schema.Values is null || schema.Values.Contains(text.Value, StringComparer.Ordinal)
        ? text
        : Fail("R124", path, $"是“{text.Value}”，不在数据说明允许的值里", "允许的值：" + string.Join("、", schema.Values));

    /// <summary>A score or bound that printed rounded would contradict its record: 89.96 as 90.0 beside 良好.</summary>
    private DataNode? LayRecorded(NumberNode number, int scale, string path) => decimal.Round(number.Value, scale) == number.Value
        ? number
        : Fail("R137", path, $"是 {RecordFindings.Print(number.Value)}，数据说明的 x-scale 只印 {scale} 位小数", "换用小数位数足够的模板版本，或加大数据说明里的 x-scale");

    private DataNode? Fail(string code, string path, string message, string hint)
    {
        findings.Add(Diagnostic.Error(code, $"数据集“{dataset}”的 {(path.Length == 0 ? "/" : path)} {message}。", hint: hint));
        return null;
    }

    private static string NameOf(Fact fact) => fact switch
    {
        Fact.Group => "对象",
        Fact.Many => "列表",
        Fact.Leaf { Node: TextNode } => "文本",
        Fact.Leaf { Node: DateNode } => "日期",
        Fact.Leaf { Node: BooleanNode } => "是/否",
        Fact.Leaf { Node: IntegerNode } => "整数",
        Fact.Leaf { Node: NumberNode } => "数",
        Fact.Leaf { Node: NullNode } => "空值",
        _ => throw new InvalidOperationException($"No name for {fact.GetType().Name}."),
    };

    private static string NameOf(DataSchema schema) => schema switch
    {
        ObjectSchema => "对象",
        ListSchema => "列表",
        TextSchema => "文本",
        DateSchema => "日期",
        BooleanSchema => "是/否",
        IntegerSchema => "整数",
        NumberSchema => "数",
        _ => throw new InvalidOperationException($"No name for {schema.GetType().Name}."),
    };
}
