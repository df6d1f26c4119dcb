using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReportHub.Records;

/// <summary>Sets members of a record under way and fills those that no column speaks of.</summary>
internal static class JsonGaps
{
    /// <summary>Sets members by their paths. Members inside a member whose cells are all empty leave it null.</summary>
    public static JsonObject Build(IEnumerable<(string Member, JsonNode? Value)> members)
    {
        var root = new JsonObject();
        var empty = new List<string>();
        foreach (var (member, value) in members)
        {
            if (value is null)
            {
                empty.Add(member);
            }
            else
            {
                Set(root, member, value);
            }
        }

        foreach (var member in empty)
        {
            SetNull(root, member);
        }

        return root;
    }

    public static void Set(JsonObject root, string path, JsonNode? value)
    {
        var steps = path.Split('/');
        foreach (var step in steps.AsSpan(0, steps.Length - 1))
        {
            if (root[step] is not JsonObject inner)
            {
                root[step] = inner = [];
            }

            root = inner;
        }

        root[steps[^1]] = value;
    }

    /// <summary>Members that are missing: as the record has them now, else empty in the way of the example.</summary>
    public static void Fill(JsonObject target, JsonElement example, JsonElement? before)
    {
        foreach (var property in Members(before).Concat(Members(example)))
        {
            if (!target.TryGetPropertyValue(property.Name, out var own))
            {
                var isKept = before is { } kept && kept.ValueKind == JsonValueKind.Object && kept.TryGetProperty(property.Name, out _);
                target[property.Name] = isKept ? Copy(property.Value) : EmptyLike(property.Value);
            }
            else if (own is JsonObject inner && property.Value.ValueKind == JsonValueKind.Object)
            {
                Fill(inner, property.Value, before is { } whole ? JsonPath.Find(whole, property.Name) : null);
            }
        }
    }

    public static JsonNode? Copy(JsonElement value) => JsonNode.Parse(value.GetRawText());

    /// <summary>An empty list for a list, false for a yes or no, else null.</summary>
    public static JsonNode? EmptyLike(JsonElement? example) => example?.ValueKind switch
    {
        JsonValueKind.Array => new JsonArray(),
        JsonValueKind.True or JsonValueKind.False => JsonValue.Create(false),
        _ => null,
    };

    private static IEnumerable<JsonProperty> Members(JsonElement? json) => json is { ValueKind: JsonValueKind.Object } value ? value.EnumerateObject() : [];

    private static void SetNull(JsonObject root, string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            root[path] = null;
        }
        else if (root[path[..slash]] is JsonObject inner)
        {
            SetNull(inner, path[(slash + 1)..]);
        }
        else
        {
            root[path[..slash]] = null;
        }
    }
}
