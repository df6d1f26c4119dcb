using System.Text.Json.Nodes;

namespace ReportHub.Server.Records;

/// <summary>JSON Merge Patch (RFC 7396): objects are merged, everything else replaces.</summary>
internal static class MergePatch
{
    /// <summary>A null in the patch sets the member to null: records have all their members, so none is ever taken out.</summary>
    public static void Apply(JsonObject target, JsonObject patch)
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
