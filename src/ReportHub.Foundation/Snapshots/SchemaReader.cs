using System.Text.Json;

namespace ReportHub.Foundation;

/// <summary>Reads schema.json into a <see cref="DataSchema"/>; every deviation from the subset is a finding with its JSON pointer.</summary>
public sealed class SchemaReader
{
    private const int MaxDepth = 32;
    private const int MostDecimals = 6;
    private static readonly string[] KnownTypes = ["object", "array", "string", "integer", "number", "boolean"];
    private readonly string file;
    private readonly List<Diagnostic> findings = [];

    private SchemaReader(string file) => this.file = file;

    /// <summary>The schema, or findings T401 (no JSON) and T402 (not the subset) with the pointer of the place. <paramref name="file"/> names the source in findings.</summary>
    public static Outcome<ObjectSchema> Read(ReadOnlyMemory<byte> json, string file)
    {
        var reader = new SchemaReader(file);
        using var document = JsonSource.Parse(json, file, "T401", "数据说明", reader.findings);
        if (document is null)
        {
            return Outcome.Failed<ObjectSchema>(reader.findings);
        }

        var root = reader.ReadSchema(document.RootElement, "", 0);
        if (root is not ObjectSchema && reader.findings.Count == 0)
        {
            reader.Fail("", "根必须是 object");
        }

        return new(root as ObjectSchema, reader.findings);
    }

    private DataSchema? ReadSchema(JsonElement element, string pointer, int depth)
    {
        if (element.ValueKind != JsonValueKind.Object || depth > MaxDepth)
        {
            return Fail(pointer, depth > MaxDepth ? $"嵌套超过 {MaxDepth} 层" : "应为对象");
        }

        var (type, nullable) = ReadType(element, pointer);
        CheckKeywords(element, type, pointer);
        var title = Text(element, "title", pointer);
        DataSchema? schema = type switch
        {
            "object" => ReadObject(element, pointer, depth),
            "array" => ReadList(element, pointer, depth),
            "string" when element.TryGetProperty("format", out _) => ReadDate(element, pointer),
            "string" => new TextSchema(ReadValues(element, pointer)),
            "integer" => new IntegerSchema(Text(element, "x-unit", pointer)),
            "number" => new NumberSchema(Text(element, "x-unit", pointer), Number(element, "x-scale", pointer, MostDecimals)),
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
                type = text == "null" ? type : type is null ? text ?? "" : "";
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

        var required = Texts(element, "required", pointer)?.ToHashSet(StringComparer.Ordinal) ?? [];
        var fields = new List<SchemaField>();
        foreach (var property in properties.EnumerateObject())
        {
            if (property.Name.AsSpan().ContainsAny('/', '~'))
            {
                Fail(pointer + "/properties", $"键“{property.Name}”里不能有 / 和 ~");
            }
            else if (ReadSchema(property.Value, pointer + "/properties/" + property.Name, depth + 1) is { } schema)
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
            return new ObjectSchema(fields) { Dataset = Text(element, "x-dataset", pointer) };
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
        return item is null ? null : new ListSchema(item, Number(element, "maxItems", pointer, int.MaxValue) ?? ListSchema.DefaultMaxItems);
    }

    private DateSchema? ReadDate(JsonElement element, string pointer)
    {
        if (Text(element, "format", pointer) is not "date")
        {
            Fail(pointer + "/format", "format 只能写 date");
        }

        return new();
    }

    private IReadOnlyList<string>? ReadValues(JsonElement element, string pointer) => Texts(element, "enum", pointer);

    /// <summary>A rule this subset has not would be taken for checked.</summary>
    private void CheckKeywords(JsonElement element, string? type, string pointer)
    {
        foreach (var keyword in element.EnumerateObject().Select(property => property.Name))
        {
            var known = keyword switch
            {
                "type" or "title" or "description" or "$schema" or "$comment" or "$id" => true,
                "properties" or "required" => type == "object",
                "items" or "maxItems" => type == "array",
                "enum" or "format" => type == "string",
                "x-scale" => type == "number",
                _ => keyword.StartsWith("x-", StringComparison.Ordinal),
            };
            if (!known && type is not (null or ""))
            {
                Fail(pointer + "/" + keyword, $"{type} 不能写 {keyword}");
            }
        }
    }

    private string? Text(JsonElement element, string name, string pointer)
    {
        if (!element.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.String)
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }

        Fail($"{pointer}/{name}", "应为文本");
        return null;
    }

    private int? Number(JsonElement element, string name, string pointer, int most)
    {
        if (!element.TryGetProperty(name, out var value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= 0 && number <= most)
        {
            return number;
        }

        Fail($"{pointer}/{name}", most == int.MaxValue ? "应为不小于 0 的整数" : $"应为 0 到 {most} 的整数");
        return null;
    }

    private IReadOnlyList<string>? Texts(JsonElement element, string name, string pointer)
    {
        if (!element.TryGetProperty(name, out var values))
        {
            return null;
        }

        if (values.ValueKind == JsonValueKind.Array && values.EnumerateArray().All(value => value.ValueKind == JsonValueKind.String))
        {
            return [.. values.EnumerateArray().Select(value => value.GetString()!)];
        }

        Fail($"{pointer}/{name}", "应为文本的列表");
        return null;
    }

    private DataSchema? Fail(string pointer, string message)
    {
        findings.Add(Diagnostic.Error("T402", $"数据说明 {(pointer.Length == 0 ? "/" : pointer)}：{message}。", new SourcePlace(file, 1, 1, 1)));
        return null;
    }
}
