using System.Globalization;
using System.Text.Json;

namespace ReportHub.Foundation;

/// <summary>Checks JSON against the schema while it becomes nodes, so that binding cannot miss.</summary>
internal sealed class SnapshotReader
{
    private readonly JsonElement data;
    private readonly string file;
    private readonly List<Diagnostic> findings;
    private readonly Dictionary<string, IReadOnlyList<RecordRef>> origins = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FigureDefinition> figures = new(StringComparer.Ordinal);

    public SnapshotReader(JsonElement document, string file, List<Diagnostic> findings)
    {
        this.file = file;
        this.findings = findings;
        var framed = document.ValueKind == JsonValueKind.Object && document.TryGetProperty("data", out _)
            && document.TryGetProperty("origins", out _) && document.TryGetProperty("records", out _);
        data = framed ? document.GetProperty("data") : document;
        if (framed)
        {
            ReadOrigins(document);
            ReadFigures(document);
        }
    }

    public ObjectNode? ReadRoot(ObjectSchema schema) => Read(schema, data, "") as ObjectNode;

    private void ReadOrigins(JsonElement document)
    {
        try
        {
            var records = document.GetProperty("records").EnumerateArray().Select(item => RecordRef.Parse(item.GetString() ?? "")).ToArray();
            foreach (var origin in document.GetProperty("origins").EnumerateObject())
            {
                origins[origin.Name] = [.. origin.Value.EnumerateArray().Select(index => records[index.GetInt32()])];
            }
        }
        catch (Exception error) when (error is FormatException or InvalidOperationException or IndexOutOfRangeException)
        {
            Fail("/origins", "来源表与记录表不符");
        }
    }

    private void ReadFigures(JsonElement document)
    {
        if (!document.TryGetProperty("figures", out var defined))
        {
            return;
        }

        try
        {
            foreach (var figure in defined.EnumerateObject())
            {
                figures[figure.Name] = FigureDefinition.Read(figure.Value);
            }
        }
        catch (Exception error) when (error is FormatException or InvalidOperationException or KeyNotFoundException)
        {
            Fail("/figures", "数字的定义不完整，或有一项的类型不对");
        }
    }

    private DataNode? Read(DataSchema schema, JsonElement element, string path)
    {
        var records = origins.GetValueOrDefault(path);
        var figure = figures.GetValueOrDefault(path);
        switch (schema, element.ValueKind)
        {
            case (_, JsonValueKind.Null):
                return schema.Nullable ? new NullNode(records) { Figure = figure } : Fail(path, "不能为空");
            case (ObjectSchema wanted, JsonValueKind.Object):
                return ReadObject(wanted, element, path, records);
            case (ListSchema wanted, JsonValueKind.Array):
                return ReadList(wanted, element, path, records);
            case (BooleanSchema, JsonValueKind.True or JsonValueKind.False):
                return new BooleanNode(element.GetBoolean(), records);
            case (IntegerSchema, JsonValueKind.Number) when element.TryGetInt64(out var integer):
                return new IntegerNode(integer, records) { Figure = figure };
            case (NumberSchema, JsonValueKind.Number) when element.TryGetDecimal(out var number):
                return new NumberNode(number, records) { Figure = figure };
            case (DateSchema, JsonValueKind.String) when DateOnly.TryParseExact(element.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date):
                return new DateNode(date, records);
            case (TextSchema { Values: { } values }, JsonValueKind.String) when !values.Contains(element.GetString()!, StringComparer.Ordinal):
                return Fail(path, $"“{element.GetString()}”不在允许的值里：{string.Join("、", values)}");
            case (TextSchema, JsonValueKind.String):
                return new TextNode(element.GetString()!, records);
            default:
                return Fail(path, $"类型不对，应为{TypeName(schema)}");
        }
    }

    private ObjectNode? ReadObject(ObjectSchema schema, JsonElement element, string path, IReadOnlyList<RecordRef>? records)
    {
        foreach (var property in element.EnumerateObject())
        {
            if (schema.SlotOf(property.Name) is var slot && (slot < 0 || schema.Fields[slot].Key != property.Name))
            {
                Fail(path + "/" + property.Name, "数据说明里没有这个字段");
            }
        }

        var slots = new DataNode?[schema.Fields.Count];
        var whole = true;
        for (var i = 0; i < slots.Length; i++)
        {
            var field = schema.Fields[i];
            var present = element.TryGetProperty(field.Key, out var value);
            slots[i] = present && !(value.ValueKind == JsonValueKind.Null && field.CanBeEmpty)
                ? Read(field.Schema, value, path + "/" + field.Key)
                : Absent(field, path + "/" + field.Key);
            whole &= slots[i] is not null;
        }

        return whole ? new ObjectNode(schema, slots!, records) : null;
    }

    private DataNode? Absent(SchemaField field, string path) => field.CanBeEmpty
        ? new NullNode(origins.GetValueOrDefault(path)) { Figure = figures.GetValueOrDefault(path) }
        : Fail(path, $"缺少“{field.DisplayName}”");

    private ListNode? ReadList(ListSchema schema, JsonElement element, string path, IReadOnlyList<RecordRef>? records)
    {
        if (element.GetArrayLength() > schema.MaxItems)
        {
            Fail(path, $"有 {element.GetArrayLength()} 项，最多 {schema.MaxItems} 项");
            return null;
        }

        var items = new List<DataNode>(element.GetArrayLength());
        var whole = true;
        foreach (var item in element.EnumerateArray())
        {
            var node = Read(schema.Item, item, path + "/" + items.Count.ToString(CultureInfo.InvariantCulture));
            whole &= node is not null;
            items.Add(node ?? new NullNode());
        }

        return whole ? new ListNode(schema, items, records) : null;
    }

    private static string TypeName(DataSchema schema) => schema switch
    {
        TextSchema => "文本",
        DateSchema => "日期（yyyy-MM-dd）",
        BooleanSchema => "是/否",
        IntegerSchema => "整数",
        NumberSchema => "数",
        ListSchema => "列表",
        ObjectSchema => "对象",
        _ => throw new InvalidOperationException($"No name for {schema.GetType().Name}."),
    };

    private DataNode? Fail(string path, string message)
    {
        findings.Add(Diagnostic.Error("T702", $"数据 {(path.Length == 0 ? "/" : path)}：{message}。", new SourcePlace(file, 1, 1, 1)));
        return null;
    }
}
