using System.Text.Json;

namespace ReportHub.Records;

/// <summary>Members inside members, steps parted by <c>/</c>: <c>review/grade</c>.</summary>
internal static class JsonPath
{
    /// <summary>The value, or null when a step is missing or no object.</summary>
    public static JsonElement? Find(JsonElement from, string path)
    {
        foreach (var step in path.Split('/'))
        {
            if (from.ValueKind != JsonValueKind.Object || !from.TryGetProperty(step, out from))
            {
                return null;
            }
        }

        return from;
    }
}
