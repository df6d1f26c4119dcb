using System.Text.Json;
using System.Text.Json.Nodes;
using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.Server.Records;

/// <summary>Body of POST …/steps: <c>{"action":"approve","fields":{…}}</c>.</summary>
internal static class StepBody
{
    /// <summary>Findings H505: no action, fields that are no object, or another member.</summary>
    public static Outcome<RecordChange> Read(RecordKind kind, string id, JsonObject body, long revision)
    {
        var action = body["action"] is JsonValue text && text.TryGetValue<string>(out var named) ? named : null;
        var fields = body["fields"];
        return action is not null && fields is null or JsonObject && body.All(member => member.Key is "action" or "fields")
            ? Outcome.Of<RecordChange>(new RecordChange.Step(kind, id, action!, fields is null ? default : JsonSerializer.SerializeToUtf8Bytes(fields), revision))
            : Outcome.Failed<RecordChange>(Diagnostic.Error(
                "H505", "请求体要有 action（办什么），可以有 fields（办理时一并填写的成员，是对象）。", hint: $"现在可以办什么见 /records/{kind.Name}/{id}/steps"));
    }
}
