using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>The facts of a paper about one rectification.</summary>
internal sealed class RectificationPaper(RecordSource source, WorkFrame frame, Stored<Rectification> rectification)
{
    private readonly Rectification value = rectification.Value;
    private readonly IReadOnlyList<RecordRef> refs = [rectification.Ref];

    private static RecordJsonContext Json => RecordJsonContext.Default;

    public IReadOnlyList<(string Key, Fact Value)> Facts() =>
    [
        ("unit", frame.Units.NameOn(value.Unit, value.OpenedOn)),
        ("basis", BasisWords()),
        ("rectification", Fact.Of(
            refs,
            ("code", value.Code),
            ("fiscalYear", value.FiscalYear),
            ("openedOn", value.OpenedOn),
            ("due", value.Due),
            ("settled", value.IsSettled),
            ("reported", value.Reports.Count > 0),
            ("itemCount", Count(value.Items.Count, "rectification.items", "整改问题数", "这次整改列出的问题的个数。")),
            ("openItemCount", Count(value.Items.Count(item => !item.Done), "rectification.openItems", "尚未改正的问题数", "这次整改列出的问题中尚未改正的个数。")))),
        ("items", new Fact.Many([.. value.Items.Select(ItemFacts)], refs)),
        ("escalations", new Fact.Many([.. value.Escalations.Select(step => (Fact)Fact.Of(refs, ("step", WordOf(step.Step)), ("on", step.On), ("document", step.Document), ("remark", step.Remark)))], refs)),
        ("consequences", Consequences()),
    ];

    private Fact ItemFacts(RectificationItem item) =>
        Fact.Of(refs, ("problem", item.Problem), ("demand", item.Demand), ("measure", item.Measure), ("done", item.Done));

    private Figure<int> Count(int number, string id, string title, string definition) => new(number, refs, Defined.Count(id, title, definition));

    /// <summary>What the rectification rests on, as a notice says it: 2018年度“城市书屋建设”项目绩效评价.</summary>
    private string BasisWords() => value.Basis switch
    {
        Basis.Evaluation when source.Find(Evaluation.Kind, value.Reference, Json.Evaluation) is { } evaluation => $"{evaluation.Value.FiscalYear}年度{EvaluationWords.ObjectOf(evaluation.Value, frame.Units)}绩效评价",
        Basis.Assessment => $"{value.FiscalYear}年度预算绩效管理工作考核",
        Basis.Monitoring when source.Find(MonitorReport.Kind, value.Reference, Json.MonitorReport) is { } report => $"{value.FiscalYear}年度“{ProjectName(report.Value.Project)}”项目绩效跟踪监控",
        _ => Missing(),
    };

    private string ProjectName(string code) => source.Find(Project.Kind, code, Json.Project)?.Value.Name ?? code;

    private string Missing()
    {
        source.Findings.Error("R602", Rectification.Kind, value.Code, "/reference", $"整改“{value.Code}”引用的“{value.Reference}”没有录入。", "先录入它所依据的评价或监控报告，或改正引用");
        return "";
    }

    /// <summary>Dates on which a unit that does not report is interviewed and named, by the scheme.</summary>
    private Fact Consequences()
    {
        if (source.Find(RectificationScheme.Kind, value.Scheme, Json.RectificationScheme) is { } scheme)
        {
            return Fact.Of(
                [scheme.Ref, rectification.Ref],
                ("reminderOn", value.Due.AddDays(scheme.Value.ReminderAfter)),
                ("interviewOn", value.Due.AddDays(scheme.Value.InterviewAfter)),
                ("circularOn", value.Due.AddDays(scheme.Value.CircularAfter)));
        }

        source.Findings.Error("R602", RectificationScheme.Kind, value.Scheme, "", $"整改引用的期限办法“{value.Scheme}”没有录入。", "先录入这个办法，或改正引用");
        return (string?)null;
    }

    private static string WordOf(EscalationStep step) => step switch
    {
        EscalationStep.Reminded => "催办",
        EscalationStep.Interviewed => "约谈",
        EscalationStep.Circulated => "通报",
        _ => throw new InvalidOperationException($"No word for {step}."),
    };
}
