using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>绩效自评 as a kind (domain.md 4.4).</summary>
internal static class SelfEvaluationKind
{
    private static readonly StateMachine Machine = StateMachine.Of(
        [(SelfEvaluationState.Draft, "草稿"), (SelfEvaluationState.Filed, "已自评"), (SelfEvaluationState.Collected, "已汇总报送")],
        (SelfEvaluationState.Draft, SelfEvaluationState.Filed, "file", "完成自评", ["total"]),
        (SelfEvaluationState.Filed, SelfEvaluationState.Draft, "return", "退回修改", []),
        (SelfEvaluationState.Filed, SelfEvaluationState.Collected, "collect", "汇总报送", []));

    private static readonly FormSheet Main = new(
        "绩效自评",
        null,
        [
            FiscalYear(),
            Key(Reference("project", "项目代码", Project.Kind)),
            Required(Reference("unit", "单位代码", BudgetUnit.Kind)),
            Required(Date("performedOn", "自评日期")),
            Required(Reference("scheme", "自评分值办法", WeightScheme.Kind)),
            Required(Money("initialBudgetFen", "年初预算数")),
            Required(Money("budgetFen", "全年预算数（A）")),
            Required(Money("executedFen", "全年执行数（B）")),
            Number("executionScore", "预算执行率得分"),
            Number("total", "总分"),
            Reference("ratingScheme", "等次办法", RatingScheme.Kind),
            Text("rating", "等次"),
            Reference("reportFile", "绩效报告", Evidence.Kind),
            State(Machine),
            Text("note", "来源说明"),
        ]);

    private static readonly FormSheet Indicators = new(
        "自评指标",
        "indicators",
        [
            Required(Text("level1", "一级指标")),
            Required(Text("level2", "二级指标")),
            Required(Text("name", "三级指标")),
            Required(Choice<IndicatorKind>("indicatorKind", "指标类型", (IndicatorKind.AtLeast, "定量"), (IndicatorKind.AtMost, "定量反向"), (IndicatorKind.Qualitative, "定性"))),
            Required(Text("target", "年度指标值")),
            Required(Text("actual", "实际完成值")),
            Number("targetValue", "指标数值"),
            Number("actualValue", "完成数值"),
            Number("achievement", "定性完成程度（%）", "定性指标由评价人确定，0 至 100"),
            Required(Number("points", "分值")),
            Required(Number("score", "得分")),
            LongText("remark", "偏差原因分析及改进措施"),
        ]);

    public static RecordKind Kind { get; } = new RecordKind<SelfEvaluation>(
        SelfEvaluation.Kind, "绩效自评", [Main, Indicators], RecordJsonContext.Default.SelfEvaluation, Machine, SelfEvaluationCheck.Run)
    {
        Example = """
            {"fiscalYear":2018,"project":"2018-101-001","unit":"101","performedOn":"2019-08-12","scheme":"weights-2019","initialBudgetFen":12000000,"budgetFen":12000000,"executedFen":12000000,
            "indicators":[{"level1":"产出指标","level2":"数量指标","name":"维护系统个数","indicatorKind":"AtLeast","target":"≥12个","actual":"12个","targetValue":12,"actualValue":12,"achievement":null,
            "points":50,"score":50,"remark":null},{"level1":"效益指标","level2":"社会效益指标","name":"保障业务","indicatorKind":"Qualitative","target":"有所提升","actual":"有所提升","targetValue":null,
            "actualValue":null,"achievement":90,"points":30,"score":27,"remark":null},{"level1":"满意度指标","level2":"服务对象满意度指标","name":"使用人员满意度","indicatorKind":"AtLeast","target":"≥90%",
            "actual":"95%","targetValue":90,"actualValue":95,"achievement":null,"points":10,"score":10,"remark":null}],"executionScore":10,"total":97,"ratingScheme":null,"rating":null,"reportFile":null,
            "state":"Draft","note":null}
            """u8.ToArray(),
    };
}
