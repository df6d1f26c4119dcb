using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>绩效评价 as a kind (domain.md 4.7, 6.2).</summary>
internal static class EvaluationKind
{
    private static readonly StateMachine Machine = StateMachine.Of(
        [
            (EvaluationState.Selected, "已选定"), (EvaluationState.Commissioned, "已委托"), (EvaluationState.Field, "现场评价"), (EvaluationState.Draft, "报告初稿"), (EvaluationState.Opinions, "征求意见"),
            (EvaluationState.Final, "已定稿"), (EvaluationState.FedBack, "已反馈"), (EvaluationState.Applied, "已应用"), (EvaluationState.Disclosed, "已公开"),
        ],
        (EvaluationState.Selected, EvaluationState.Commissioned, "commission", "委托", ["agency"]),
        (EvaluationState.Selected, EvaluationState.Field, "start", "自行开展", []),
        (EvaluationState.Commissioned, EvaluationState.Field, "start", "进点", []),
        (EvaluationState.Field, EvaluationState.Draft, "draft", "出具初稿", []),
        (EvaluationState.Draft, EvaluationState.Opinions, "consult", "征求意见", []),
        (EvaluationState.Opinions, EvaluationState.Draft, "revise", "修改初稿", []),
        (EvaluationState.Opinions, EvaluationState.Final, "finish", "定稿", ["performedOn", "rating"]),
        (EvaluationState.Final, EvaluationState.FedBack, "feed-back", "反馈", []),
        (EvaluationState.FedBack, EvaluationState.Applied, "apply", "应用", []),
        (EvaluationState.Applied, EvaluationState.Disclosed, "disclose", "公开", []));

    private static readonly FormSheet Main = new(
        "绩效评价",
        null,
        [
            Key(Text("code", "评价代号")),
            Required(Integer("fiscalYear", "年度", "被评价的年度")),
            Required(Choice<EvaluationCategory>("category", "评价类别", (EvaluationCategory.Comprehensive, "综合评价"), (EvaluationCategory.Key, "重点评价"))),
            Required(Choice<EvaluationObject>("objectKind", "评价对象", (EvaluationObject.Project, "项目"), (EvaluationObject.WholeUnit, "部门整体支出"))),
            Reference("project", "项目代码", Project.Kind, "部门整体支出不填"),
            Required(Reference("unit", "单位代码", BudgetUnit.Kind)),
            Required(Text("objectName", "对象名称")),
            Required(Choice<EvaluationMethod>("method", "开展方式", (EvaluationMethod.Own, "单位自行开展"), (EvaluationMethod.ThirdParty, "第三方机构"), (EvaluationMethod.Experts, "专家组"))),
            Reference("agency", "评价机构", Agency.Kind, "第三方评价必填"),
            Reference("batch", "评价批次", EvaluationBatch.Kind, "只知道一批合计资金时填"),
            Money("amountFen", "涉及资金"),
            Required(Date("selectedOn", "选定日期")),
            Date("performedOn", "完成日期"),
            Required(Reference("ratingScheme", "等次办法", RatingScheme.Kind)),
            Number("score", "得分"),
            Text("rating", "等次"),
            Reference("reportFile", "评价报告", Evidence.Kind),
            State(Machine),
            Text("note", "来源说明"),
        ]);

    private static readonly FormSheet Problems = new("评价问题", "problems", [Required(LongText("problem", "问题")), LongText("advice", "建议")]);

    public static RecordKind Kind { get; } = new RecordKind<Evaluation>(Evaluation.Kind, "绩效评价", [Main, Problems], RecordJsonContext.Default.Evaluation, Machine, EvaluationCheck.Run)
    {
        Example = """
            {"code":"eval-2018-001","fiscalYear":2018,"category":"Key","objectKind":"Project","project":"2018-128-001","unit":"128","objectName":"城市书屋建设","method":"ThirdParty","agency":"agency-1",
            "batch":null,"amountFen":350000000,"selectedOn":"2019-05-13","performedOn":null,"ratingScheme":"SEED_2019","score":null,"rating":null,"problems":[{"problem":"运行维护指标没有量化",
            "advice":"补充可衡量的指标"}],"reportFile":null,"state":"Selected","note":null}
            """u8.ToArray(),
    };
}
