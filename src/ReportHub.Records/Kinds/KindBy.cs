using System.Text.Json;

namespace ReportHub.Records;

/// <summary>The kind of a referred record as another member of the same record says it: by its value itself, or through <paramref name="Kinds"/>.</summary>
public sealed record KindBy(string Member, IReadOnlyDictionary<string, string>? Kinds = null)
{
    /// <summary>Whether an id beside this member could belong to such a record at all.</summary>
    public bool CanBe(string kind) => Kinds is null || Kinds.Values.Contains(kind, StringComparer.Ordinal);

    /// <summary>The kind in a record or an item of it; null when the member is empty or has no kind.</summary>
    public string? In(JsonElement item) => JsonPath.Find(item, Member) is { ValueKind: JsonValueKind.String } value && value.GetString() is { } word
        ? Kinds is null ? word : Kinds.GetValueOrDefault(word)
        : null;
}
