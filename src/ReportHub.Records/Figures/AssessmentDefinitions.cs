using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>What each figure of the assessment says. An id lies in archived papers: it may be added to, never changed or given another meaning.</summary>
internal static class AssessmentDefinitions
{
    private const string Units = "个";
    private const string Points = "分";
    private const int ScoreDecimals = 2;
    private const string Assessed = "本年度全部被考核单位";

    public static FigureDefinition UnitCount { get; } = Count("unitCount", "考核单位数", "考核启动之日有效、考核结果已审定的预算单位的个数。");

    public static FigureDefinition Average { get; } = Score("average", "平均得分", $"{Assessed}审定总分的算术平均数。");

    public static FigureDefinition SelfAverage { get; } = Score("selfAverage", "自评平均得分", $"{Assessed}自评总分的算术平均数。");

    public static FigureDefinition SelfDifference { get; } = Score("selfDifference", "自评差", $"{Assessed}的自评平均得分减去平均得分：正数表示自评偏高。");

    public static FigureDefinition Highest { get; } = Score("highest", "最高得分", $"{Assessed}审定总分的最大值。");

    public static FigureDefinition Lowest { get; } = Score("lowest", "最低得分", $"{Assessed}审定总分的最小值。");

    public static FigureDefinition OnSiteChecks { get; } = Count("onSiteChecks", "实地核查单位数", $"{Assessed}中作过实地核查的单位的个数。");

    public static FigureDefinition Rectifications(decimal line) =>
        Count("rectifications", "应整改单位数", $"{Assessed}中审定总分低于考核办法规定的整改分数线（{RecordFindings.Print(line)}分）的单位的个数。");

    public static FigureDefinition Of(Grade grade) => Count(
        "grade." + grade.Name,
        grade.Name + "单位数",
        $"{Assessed}中审定总分不低于{RecordFindings.Print(grade.From)}分{(grade.Below is { } below ? $"、低于{RecordFindings.Print(below)}分" : "")}，即等次为“{grade.Name}”的单位的个数。");

    public static FigureDefinition Of(Aspect aspect) =>
        Score("aspect." + aspect.Id, aspect.Name + "平均得分", $"{Assessed}在“{aspect.Name}”方面（满分{RecordFindings.Print(aspect.Points)}分）审定得分的算术平均数。");

    public static FigureDefinition Of(DeductionReason reason, ProblemText problem) =>
        Count("problem." + reason.Code, problem.Headline + "的单位数", $"{Assessed}中因“{reason.Name}”（{reason.Code}）被扣分的单位的个数，同一单位扣几次都只计一个。");

    private static FigureDefinition Count(string id, string title, string definition) => new(IdOf(id), title, definition, Units, 0);

    private static FigureDefinition Score(string id, string title, string definition) => new(IdOf(id), title, definition, Points, ScoreDecimals);

    private static string IdOf(string id) => Datasets.Assessment + "." + id;
}
