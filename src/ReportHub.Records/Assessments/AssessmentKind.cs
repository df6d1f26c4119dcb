using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>绩效考核 as a kind (domain.md 4.8, 6.2).</summary>
internal static class AssessmentKind
{
    private static readonly StateMachine Machine = StateMachine.Of(
        [
            (AssessmentState.Open, "未开始"), (AssessmentState.SelfScored, "已自评"), (AssessmentState.Audited, "已审核"), (AssessmentState.Fixed, "已审定"), (AssessmentState.Circulated, "已通报"),
        ],
        (AssessmentState.Open, AssessmentState.SelfScored, "score", "报送自评", ["scores"]),
        (AssessmentState.SelfScored, AssessmentState.Open, "return", "退回重新自评", []),
        (AssessmentState.SelfScored, AssessmentState.Audited, "audit", "审核", []),
        (AssessmentState.Audited, AssessmentState.SelfScored, "reopen", "重新审核", []),
        (AssessmentState.Audited, AssessmentState.Fixed, "fix", "审定", []),
        (AssessmentState.Fixed, AssessmentState.Circulated, "circulate", "通报", []));

    private static readonly FormSheet Main = new(
        "绩效考核",
        null,
        [
            Required(Text("id", "考核代号", "年度-单位代码，例如 2019-101")),
            FiscalYear(),
            Key(Reference("unit", "单位代码", BudgetUnit.Kind)),
            Required(Reference("scheme", "考核办法", AssessmentScheme.Kind)),
            YesNo("onSiteCheck", "实地核查"),
            Required(Date("filedOn", "材料报送日期")),
            State(Machine),
        ]);

    private static readonly FormSheet Scores = new(
        "考核得分",
        "scores",
        [Required(Text("aspect", "考核方面", "考核办法里的方面代号")), Required(Number("self", "自评分")), Required(Number("verified", "核定分"))]);

    private static readonly FormSheet Deductions = new(
        "考核扣分",
        "deductions",
        [Required(Text("aspect", "考核方面")), Required(Text("code", "扣分原因代码")), Required(Number("points", "扣分")), LongText("remark", "说明")]);

    public static RecordKind Kind { get; } = new RecordKind<Assessment>(Assessment.Kind, "绩效考核", [Main, Scores, Deductions], RecordJsonContext.Default.Assessment, Machine, Check)
    {
        Example = """
            {"id":"2019-101","fiscalYear":2019,"unit":"101","scheme":"scheme-2019","scores":[{"aspect":"BASE","self":18,"verified":17.5}],"deductions":[{"aspect":"BASE","code":"BASE_DEGREE","points":2.5,
            "remark":null}],"onSiteCheck":false,"filedOn":"2019-12-11","state":"Open"}
            """u8.ToArray(),
    };

    /// <summary>The id has its fixed form; once the points are verified they must agree with scheme and deductions (<see cref="AssessmentCheck"/>).</summary>
    private static void Check(RecordCheck<Assessment> check)
    {
        var assessment = check.Value;
        if (!string.Equals(assessment.Id, Assessment.IdOf(assessment.FiscalYear, assessment.Unit), StringComparison.Ordinal))
        {
            check.Fail("R389", "/id", $"考核代号“{assessment.Id}”不对。", $"写成“{Assessment.IdOf(assessment.FiscalYear, assessment.Unit)}”");
        }

        if (check.Find(AssessmentScheme.Kind, assessment.Scheme, RecordJsonContext.Default.AssessmentScheme) is { } scheme && assessment.State >= AssessmentState.Fixed)
        {
            var name = check.Find(BudgetUnit.Kind, assessment.Unit, RecordJsonContext.Default.BudgetUnit)?.Name ?? assessment.Unit;
            new AssessmentCheck(assessment, name, scheme, check.Findings).Run();
        }
    }
}
