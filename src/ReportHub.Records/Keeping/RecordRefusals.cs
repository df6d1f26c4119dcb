using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Reasons to refuse a change of a record: R401 to R409.</summary>
internal static class RecordRefusals
{
    public static Diagnostic Unknown(RecordKind kind, string id) => Diagnostic.Error("R401", $"没有代号为“{id}”的{kind.Title}。", hint: "核对代号，或在清单里查找");

    public static Diagnostic Exists(RecordKind kind, string id) => Diagnostic.Error("R402", $"{kind.Title}“{id}”已经有了。", hint: "改用修改，或换一个代号");

    public static Diagnostic Stale(RecordKind kind, string id, long wanted, long current) => Diagnostic.Error(
        "R403", string.Create(CultureInfo.InvariantCulture, $"{kind.Title}“{id}”已被别人改过：您看到的是第 {wanted} 版，现在是第 {current} 版。"), hint: "重新取出后再改");

    public static Diagnostic OtherId(RecordKind kind, string id, string other) => Diagnostic.Error(
        "R404", $"{kind.Title}“{id}”的代号由内容决定，改后成了“{other}”。", hint: "代号不能改；另录一条，再删除这一条");

    public static Diagnostic InUse(RecordKind kind, string id, IReadOnlyList<string> users) => Diagnostic.Error(
        "R405", $"{kind.Title}“{id}”正被引用，不能删除：{string.Join("、", users)}。", hint: "先改正或删除引用它的记录");

    public static Diagnostic NoStates(RecordKind kind) => Diagnostic.Error("R406", $"{kind.Title}没有办理状态。", hint: "直接修改记录");

    public static Diagnostic IllegalStep(RecordKind kind, StateMachine machine, string id, string from, string action)
    {
        var possible = machine.StepsFrom(from).Select(step => $"{step.Action}（{step.Word}）").ToList();
        return Diagnostic.Error(
            "R407", $"{kind.Title}“{id}”的状态是“{machine.WordOf(from)}”，不能办理“{action}”。", hint: possible.Count == 0 ? "这条记录已经办结" : "现在可以：" + string.Join("、", possible));
    }
}
