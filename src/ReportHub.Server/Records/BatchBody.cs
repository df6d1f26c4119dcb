using System.Globalization;
using System.Text.Json;
using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.Server.Records;

/// <summary>Body of POST /records/batch: operations that are carried out together or not at all.</summary>
internal static class BatchBody
{
    public const int MostOperations = 5_000;

    /// <summary>The changes; findings H504 name the operation by its number from 1.</summary>
    public static Outcome<IReadOnlyList<RecordChange>> Read(byte[] json)
    {
        var findings = new List<Diagnostic>();
        BatchOperation?[]? operations = null;
        try
        {
            operations = JsonSerializer.Deserialize<BatchOperation?[]>(json, BatchJson.Options);
        }
        catch (JsonException error)
        {
            findings.Add(Diagnostic.Error("H504", $"请求体不是操作的列表（{error.Path ?? "$"} 处不对）。", hint: "每个操作写 op、kind，以及它需要的 id、revision、record、action、fields；样例见 /openapi/v1.json。"));
        }

        if (operations is { Length: 0 or > MostOperations })
        {
            findings.Add(Diagnostic.Error("H504", $"有 {operations.Length} 个操作。", hint: $"一次 1 至 {MostOperations} 个；更多的请用导入"));
        }

        var changes = new List<RecordChange>();
        foreach (var (operation, index) in findings.Count > 0 ? [] : operations!.Select((operation, index) => (operation, index)))
        {
            if (ToChange(operation) is { } change)
            {
                changes.Add(change);
            }
            else
            {
                findings.Add(Diagnostic.Error("H504", string.Create(CultureInfo.InvariantCulture, $"第 {index + 1} 项操作不完整，或 op、kind 不认识。"),
                    hint: "op 是 create（record）、replace（id、revision、record）、remove（id、revision）、step（id、revision、action，可有 fields）；kind 见 /records"));
            }
        }

        return findings.HasErrors() ? Outcome.Failed<IReadOnlyList<RecordChange>>(findings) : Outcome.Of<IReadOnlyList<RecordChange>>(changes);
    }

    private static RecordChange? ToChange(BatchOperation? operation) => operation is { Kind: { } name } && RecordKinds.Find(name) is { } kind
        ? operation switch
        {
            { Op: "create", Record: { } record } => new RecordChange.Create(kind, Bytes(record)),
            { Op: "replace", Id: { } id, Revision: { } revision, Record: { } record } => new RecordChange.Replace(kind, id, Bytes(record), revision),
            { Op: "remove", Id: { } id, Revision: { } revision } => new RecordChange.Remove(kind, id, revision),
            { Op: "step", Id: { } id, Revision: { } revision, Action: { } action, Fields: null or { ValueKind: JsonValueKind.Object } } =>
                new RecordChange.Step(kind, id, action, operation.Fields is { } fields ? Bytes(fields) : default, revision),
            _ => null,
        }
        : null;

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
