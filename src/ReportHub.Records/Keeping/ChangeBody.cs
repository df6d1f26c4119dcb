using System.Text.Json;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Changes as the body of a command, and their outcomes as its answer.</summary>
internal static class ChangeBody
{
    public static ContentHash HashOf(IReadOnlyList<RecordChange> changes) => ContentHash.Of(CanonicalJson.Write(writer =>
    {
        writer.WriteStartArray();
        foreach (var change in changes)
        {
            var (name, id, revision, json) = Parts(change);
            writer.WriteStringValue(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name} {change.Kind.Name}/{id}@{revision} {ContentHash.Of(json.Span)}"));
        }

        writer.WriteEndArray();
    }));

    public static ReadOnlyMemory<byte> Write(IReadOnlyList<RecordOutcome> outcomes) => CanonicalJson.Write(writer =>
    {
        writer.WriteStartArray();
        foreach (var outcome in outcomes)
        {
            writer.WriteStartObject();
            writer.WriteBoolean("changed", outcome.Changed);
            writer.WriteString("id", outcome.Id);
            writer.WriteString("kind", outcome.Kind);
            writer.WriteNumber("revision", outcome.Revision);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    public static IReadOnlyList<RecordOutcome> ReadOutcomes(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        return
        [
            .. document.RootElement.EnumerateArray().Select(outcome => new RecordOutcome(
                outcome.GetProperty("kind").GetString()!,
                outcome.GetProperty("id").GetString()!,
                outcome.GetProperty("revision").GetInt64(),
                outcome.GetProperty("changed").GetBoolean())),
        ];
    }

    private static (string Name, string Id, long Revision, ReadOnlyMemory<byte> Json) Parts(RecordChange change) => change switch
    {
        RecordChange.Create create => ("create", "", 0, create.Json),
        RecordChange.Replace replace => ("replace", replace.Id, replace.Revision, replace.Json),
        RecordChange.Patch patch => ("patch", patch.Id, patch.Revision, patch.Members),
        RecordChange.Remove remove => ("remove", remove.Id, remove.Revision, default),
        RecordChange.Step step => ("step:" + step.Action, step.Id, step.Revision, step.Fields),
        RecordChange.TakeOver row => ("takeover", "", 0, row.Json),
        _ => throw new InvalidOperationException($"No body for a {change.GetType().Name}."),
    };
}
