using System.Text.Json;

namespace ReportHub.Foundation;

/// <summary>Reads schema.json into a <see cref="DataSchema"/>; every deviation from the subset is a finding with its JSON pointer.</summary>
public sealed class SchemaReader
{
    private const int MaxDepth = 32;
    private static readonly string[] KnownTypes = ["object", "array", "string", "integer", "number", "boolean"];
    private readonly string file;
    private readonly List<Diagnostic> findings = [];

    private SchemaReader(string file) => this.file = file;

    /// <summary>The schema, or findings T402 (not the subset) with the pointer of the place. <paramref name="file"/> names the source in findings.</summary>
    public static Outcome<ObjectSchema> Read(ReadOnlyMemory<byte> json, string file)
    {
        var reader = new SchemaReader(file);
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MaxDepth * 3 });
            var root = reader.ReadSchema(document.RootElement, "", 0);
            if (root is not ObjectSchema && reader.findings.Count == 0)
            {
                reader.Fail("", "根必须是 object");
            }

            return new(root as ObjectSchema, reader.findings);
        }
        catch (JsonException error)
        {
            var place = new SourcePlace(file, (int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1, 1);
            return Outcome.Failed<ObjectSchema>(Diagnostic.Error("T401", "数据说明不是有效的 JSON。", place, "检查引号、逗号和括号是否成对"));
        }
    }

    private DataSchema? ReadSchema(JsonElement element, string pointer, int depth)
    {
        if (element.ValueKind != JsonValueKind.Object || depth > MaxDepth)
        {
            return Fail(pointer, depth > MaxDepth ? $"嵌套超过 {MaxDepth} 层" : "应为对象");
        }

        var (type, nullable) = ReadType(element, pointer);
        var title = Text(element, "title");
        DataSchema? schema = type switch
        {
            "object" => ReadObject(element, pointer, depth),
            "array" => ReadList(element, pointer, depth),
            "string" when Text(element, "format") == "date" => new DateSchema(),
            "string" => new TextSchema(ReadValues(element)),
            "integer" => new IntegerSchema(Text(element, "x-unit")),
            "number" => new NumberSchema(Text(element, "x-unit"), Number(element, "x-scale")),
            "boolean" => new BooleanSchema(),
            _ => null,
        };
        return schema is null ? null : schema with { Title = title, Nullable = nullable };
    }

    private (string? Type, bool Nullable) ReadType(JsonElement element, string pointer)
    {
        string? type = null;
        var nullable = false;
        if (element.TryGetProperty("type", out var value))
        {
            foreach (var name in value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value])
            {
                var text = name.ValueKind == JsonValueKind.String ? name.GetString() : null;
                nullable |= text == "null";
                type = text is null or "null" ? type : text;
            }
        }

        if (type is null || !KnownTypes.Contains(type, StringComparer.Ordinal))
        {
            Fail(pointer, $"type 应为 {string.Join("、", KnownTypes)} 之一（可加 null）");
            return (null, nullable);
        }

        return (type, nullable);
    }

    private ObjectSchema? ReadObject(JsonElement element, string pointer, int depth)
    {
        if (!element.TryGetProperty("properties", out var properties) || properties.ValueKind != JsonValueKind.Object)
        {
            Fail(pointer, "object 要有 properties");
            return null;
        }

        var required = element.TryGetProperty("required", out var names) && names.ValueKind == JsonValueKind.Array
            ? names.EnumerateArray().Select(name => name.ToString()).ToHashSet(StringComparer.Ordinal)
            : [];
        var fields = new List<SchemaField>();
        foreach (var property in properties.EnumerateObject())
        {
            if (ReadSchema(property.Value, pointer + "/properties/" + property.Name, depth + 1) is { } schema)
            {
                fields.Add(new(property.Name, schema, required.Remove(property.Name)));
            }
        }

        foreach (var name in required.Where(name => !properties.TryGetProperty(name, out _)).Order(StringComparer.Ordinal))
        {
            Fail(pointer + "/required", $"没有“{name}”这个字段");
        }

        try
        {
            return new ObjectSchema(fields);
        }
        catch (ArgumentException)
        {
            Fail(pointer, "两个字段的键或 title 相同");
            return null;
        }
    }

    private ListSchema? ReadList(JsonElement element, string pointer, int depth)
    {
        if (!element.TryGetProperty("items", out var items))
        {
            Fail(pointer, "array 要有 items");
            return null;
        }

        var item = ReadSchema(items, pointer + "/items", depth + 1);
        return item is null ? null : new ListSchema(item, Number(element, "maxItems") ?? ListSchema.DefaultMaxItems);
    }

    private static IReadOnlyList<string>? ReadValues(JsonElement element) =>
        element.TryGetProperty("enum", out var values) && values.ValueKind == JsonValueKind.Array
            ? [.. values.EnumerateArray().Where(value => value.ValueKind == JsonValueKind.String).Select(value => value.GetString()!)]
            : null;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;

    private DataSchema? Fail(string pointer, string message)
    {
        findings.Add(Diagnostic.Error("T402", $"数据说明 {(pointer.Length == 0 ? "/" : pointer)}：{message}。", new SourcePlace(file, 1, 1, 1)));
        return null;
    }
}
