using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>绩效运行跟踪监控 as a kind (domain.md 4.6).</summary>
internal static class MonitoringKind
{
    private static readonly StateMachine Machine = StateMachine.Of(
        [(MonitorState.Draft, "草稿"), (MonitorState.Filed, "已报送"), (MonitorState.Reviewed, "已审核"), (MonitorState.Closed, "已办结")],
        (MonitorState.Draft, MonitorState.Filed, "file", "报送", ["filedOn", "indicators"]),
        (MonitorState.Filed, MonitorState.Draft, "return", "退回修改", []),
        (MonitorState.Filed, MonitorState.Reviewed, "review", "审核", []),
        (MonitorState.Reviewed, MonitorState.Closed, "close", "办结", []));

    private static readonly FormSheet Main = new(
        "跟踪监控",
        null,
        [
            FiscalYear(),
            Key(Reference("project", "项目代码", Project.Kind)),
            Required(Reference("unit", "单位代码", BudgetUnit.Kind)),
            Required(Reference("scheme", "监控办法", MonitoringScheme.Kind)),
            Key(Date("asOf", "监控截止日期", "1–N月的最后一天，例如 2019-08-31")),
            Required(Money("initialBudgetFen", "年初预算数")),
            Required(Money("adjustedBudgetFen", "调整后预算数")),
            Required(Money("executedFen", "执行数")),
            Money("forecastFen", "全年预计执行数"),
            YesNo("needsRectification", "是否需要整改"),
            LongText("rectificationDemand", "整改要求和建议", "需要整改的必填"),
            LongText("rectificationResult", "整改结果和结论"),
            Date("filedOn", "报送日期"),
            State(Machine),
            Text("note", "来源说明"),
        ]);

    private static readonly FormSheet Rows = new(
        "监控指标",
        "indicators",
        [
            Required(Text("level1", "一级指标")),
            Required(Text("level2", "二级指标")),
            Required(Text("name", "三级指标")),
            Required(Text("target", "年度指标值")),
            Required(Text("actual", "执行情况")),
            Text("forecast", "全年预计完成情况"),
            Texts("causes", "偏差原因", "监控办法里的词，几个用；隔开"),
            LongText("causeText", "原因说明"),
            Required(Text("possibility", "完成目标可能性", "监控办法里的词")),
            Text("remark", "备注"),
        ]);

    public static RecordKind Kind { get; } = new RecordKind<MonitorReport>(MonitorReport.Kind, "跟踪监控", [Main, Rows], RecordJsonContext.Default.MonitorReport, Machine, MonitoringCheck.Run)
    {
        Example = """
            {"fiscalYear":2019,"project":"2019-101-001","unit":"101","scheme":"monitoring-2019","asOf":"2019-08-31","initialBudgetFen":12000000,"adjustedBudgetFen":12000000,"executedFen":7300000,
            "forecastFen":12000000,"indicators":[{"level1":"产出指标","level2":"数量指标","name":"维护系统个数","target":"≥12个","actual":"7个","forecast":"12个","causes":["经费保障"],
            "causeText":"资金下达较晚","possibility":"有可能","remark":null}],"needsRectification":false,"rectificationDemand":null,"rectificationResult":null,"filedOn":"2019-09-12","state":"Draft","note":null}
            """u8.ToArray(),
    };
}
