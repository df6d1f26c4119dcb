using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>考核办法 as a kind (domain.md 4.8).</summary>
internal static class AssessmentSchemeKind
{
    private static readonly FormSheet Main = new(
        "考核办法",
        null,
        [
            Key(Text("id", "考核办法代码", "每个版本一个代码")),
            Required(Text("name", "名称", "同一办法的各个版本名称相同，施行期不能重叠")),
            YesNo("isExample", "示例办法", "没有正式文件依据的填是"),
            .. SchemeColumns.Time(),
            Required(Integer("scoreDecimals", "得分小数位数")),
            Required(Number("consequences/rectificationBelow", "限期整改分数线", "低于此分的单位限期整改")),
            Required(Integer("consequences/rectificationDays", "整改期限（日）")),
            Text("consequences/interviewee", "约谈对象", "不约谈的留空"),
            Required(LongText("consequences/useOfResults", "结果应用")),
        ]);

    private static readonly FormSheet Aspects = new("考核方面", "aspects", [Required(Text("id", "方面代号")), Required(Text("name", "方面名称")), Required(Number("points", "分值"))]);

    private static readonly FormSheet Grades = new(
        "考核等次", "grades", [Required(Text("name", "等次", "从高到低排列")), Required(Number("from", "下限（含）")), Number("below", "上限（不含）", "最高等次留空")]);

    private static readonly FormSheet Reasons = new(
        "扣分原因",
        "reasons",
        [
            Required(Text("code", "原因代码")),
            Required(Text("aspect", "方面代号")),
            Required(Text("name", "原因名称")),
            Text("problem/headline", "通报提法", "在全区通报的原因才填"),
            Text("problem/explanation", "通报说明", "接在“若干个单位”后面"),
        ]);

    public static RecordKind Kind { get; } = new RecordKind<AssessmentScheme>(
        AssessmentScheme.Kind, "考核办法", [Main, Aspects, Grades, Reasons], RecordJsonContext.Default.AssessmentScheme, check: Check, checkSet: VersionCheck.Run)
    {
        Example = """
            {"id":"scheme-2019","name":"预算绩效管理工作考核办法","isExample":true,"effectiveFrom":"2019-01-01","effectiveTo":null,"scoreDecimals":1,
            "aspects":[{"id":"BASE","name":"基础工作","points":60},{"id":"APPLY","name":"结果应用","points":40}],
            "grades":[{"name":"优秀","from":90,"below":null},{"name":"良好","from":80,"below":90},{"name":"合格","from":60,"below":80},{"name":"不合格","from":0,"below":60}],
            "consequences":{"rectificationBelow":60,"rectificationDays":30,"interviewee":"分管负责人","useOfResults":"安排下一年度资金的参考"},
            "reasons":[{"code":"LATE","aspect":"APPLY","name":"整改报告迟报","problem":{"headline":"整改不够实","explanation":"未按期报送整改报告"}}]}
            """u8.ToArray(),
    };

    private static void Check(RecordCheck<AssessmentScheme> check)
    {
        SchemeCheck.Run(check.Value, check.Findings);
        UsedSchemeCheck.Run(check, value => value with { EffectiveTo = null }, RecordJsonContext.Default.AssessmentScheme);
    }
}
