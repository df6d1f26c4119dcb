using System.Text.Json.Nodes;
using ReportHub.Records;

namespace ReportHub.ServerTests.Http.Records;

/// <summary>The examples of the kinds, changed where a test needs it.</summary>
internal static class RecordExamples
{
    public static JsonObject Of(string kind) => JsonNode.Parse(RecordKinds.Find(kind)!.Example.Span)!.AsObject();

    /// <summary>A draft of a goal for a project of the unit 101.</summary>
    public static JsonObject Goal(string project)
    {
        var goal = Of("goal");
        goal["project"] = project;
        goal["scheme"] = Of("indicator-scheme")["code"]!.GetValue<string>();
        goal["state"] = "Draft";
        goal["filedOn"] = null;
        return goal;
    }
}
