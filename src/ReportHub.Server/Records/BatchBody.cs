using System.Globalization;
using System.Text.Json;
using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.Server.Records;

/// <summary>Body of POST /records/batch: operations that are carried out together or not at all.</summary>
internal static class BatchBody
{
    public const int MostOperations = 5_000;

    /// <summary>The changes; findings H504 name the operation by its number from 1 and by its JSON pointer.</summary>
    public static Outcome<IReadOnlyList<RecordChange>> Read(byte[] json)
    {
        var findings = new List<Diagnostic>();
        BatchOperation?[]? operations = null;
        var path = "$";
        try
        {
            operations = JsonSource.IsText(json) ? JsonSerializer.Deserialize<BatchOperation?[]>(json, BatchJson.Options) : null;
        }
        catch (JsonException error)
        {
            path = error.Path ?? path;
        }

        if (operations is null)
        {
            findings.Add(Diagnostic.Error("H504", $"请求体不是操作的列表（{path} 处不对）。", hint: "每个操作写 op、kind，以及它需要的 id、revision、record、action、fields；样例见 /openapi/v1.json。"));
        }

        if (operations is { Length: 0 or > MostOperations })
        {
            findings.Add(Diagnostic.Error("H504", $"有 {operations.Length} 个操作。", hint: $"一次 1 至 {MostOperations} 个；更多的请用导入"));
        }

        var changes = new List<RecordChange>();
        foreach (var (operation, index) in findings.Count > 0 ? [] : operations!.Select((operation, index) => (operation, index)))
        {
            if (ToChange(operation, index) is { } change)
            {
                changes.Add(change);
            }
            else
            {
                findings.Add(Diagnostic.Error("H504", string.Create(CultureInfo.InvariantCulture, $"第 {index + 1} 项操作不完整，或 op、kind 不认识。"),
                    hint: "op 是 create（record）、replace（id、revision、record）、patch（id、revision、fields）、remove（id、revision）、step（id、revision、action，可有 fields）；kind 见 /records")
                    with { Pointer = PointerTo(index) });
            }
        }

        return findings.HasErrors() ? Outcome.Failed<IReadOnlyList<RecordChange>>(findings) : Outcome.Of<IReadOnlyList<RecordChange>>(changes);
    }

    private static RecordChange? ToChange(BatchOperation? operation, int index) => operation is { Kind: { } name } && RecordKinds.Find(name) is { } kind
        ? operation switch
        {
            { Op: "create", Record: { } record } => new RecordChange.Create(kind, Bytes(record)) { Part = PointerTo(index) + "/record" },
            { Op: "replace", Id: { } id, Revision: { } revision, Record: { } record } => new RecordChange.Replace(kind, id, Bytes(record), revision) { Part = PointerTo(index) + "/record" },
            { Op: "patch", Id: { } id, Revision: { } revision, Fields: { ValueKind: JsonValueKind.Object } fields } =>
                new RecordChange.Patch(kind, id, Bytes(fields), revision) { Part = PointerTo(index) + "/fields" },
            { Op: "remove", Id: { } id, Revision: { } revision } => new RecordChange.Remove(kind, id, revision) { Part = PointerTo(index) },
            { Op: "step", Id: { } id, Revision: { } revision, Action: { } action, Fields: null or { ValueKind: JsonValueKind.Object } } =>
                new RecordChange.Step(kind, id, action, operation.Fields is { } fields ? Bytes(fields) : default, revision) { Part = PointerTo(index) + "/fields" },
            _ => null,
        }
        : null;

    /// <summary>The operation in the body, counted from 0 as JSON pointers do.</summary>
    private static string PointerTo(int index) => string.Create(CultureInfo.InvariantCulture, $"/{index}");

    private static byte[] Bytes(JsonElement json) => JsonSerializer.SerializeToUtf8Bytes(json);
}

/// <summary>One operation of a batch.</summary>
internal sealed record BatchOperation(string? Op, string? Kind, string? Id, long? Revision, JsonElement? Record, string? Action, JsonElement? Fields);

/// <summary>JSON of a batch: strict, as everywhere at the edge.</summary>
internal static class BatchJson
{
    public static JsonSerializerOptions Options { get; } = Make();

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions();
        Edge.EdgeServices.Configure(options);
        return options;
    }
}
