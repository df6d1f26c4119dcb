using System.Text.Json;
using System.Text.Json.Nodes;

namespace ReportHub.Records;

/// <summary>JSON Merge Patch (RFC 7396): objects are merged, everything else replaces.</summary>
internal static class MergePatch
{
    /// <summary>The record with the members of the patch; both are JSON objects.</summary>
    public static byte[] Apply(ReadOnlySpan<byte> record, ReadOnlySpan<byte> patch)
    {
        var whole = JsonNode.Parse(record)!.AsObject();
        Apply(whole, JsonNode.Parse(patch)!.AsObject());
        return JsonSerializer.SerializeToUtf8Bytes(whole);
    }

    /// <summary>A null in the patch sets the member to null: records have all their members, so none is ever taken out.</summary>
    private static void Apply(JsonObject target, JsonObject patch)
    {
        foreach (var (name, value) in patch)
        {
            if (value is JsonObject inner && target[name] is JsonObject kept)
            {
                Apply(kept, inner);
            }
            else
            {
                target[name] = value?.DeepClone();
            }
        }
    }
}
