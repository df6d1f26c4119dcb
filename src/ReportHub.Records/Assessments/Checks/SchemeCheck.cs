using System.Globalization;

namespace ReportHub.Records;

/// <summary>Whether a scheme can give every unit exactly one grade, and its reasons belong to its aspects.</summary>
internal static class SchemeCheck
{
    private const int MostDecimals = 6;

    public static void Run(AssessmentScheme scheme, RecordFindings findings)
    {
        CheckAspects(scheme, findings);
        CheckGrades(scheme, findings);
        CheckReasons(scheme, findings);
        CheckConsequences(scheme, findings);
    }

    private static void CheckAspects(AssessmentScheme scheme, RecordFindings findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        var bounded = true;
        for (var i = 0; i < scheme.Aspects.Count; i++)
        {
            var aspect = scheme.Aspects[i];
            if (!seen.Add(aspect.Id) | !names.Add(aspect.Name))
            {
                findings.Error("R113", AssessmentScheme.Kind, scheme.Id, At("/aspects/", i, "/id"), $"办法“{scheme.Name}”里方面“{aspect.Id} {aspect.Name}”出现了两次。", "每个方面只写一次，代号和名称都不要重复");
            }

            if (aspect.Points is <= 0 or > AssessmentScheme.FullMarks)
            {
                bounded = false;
                findings.Error(
                    "R114", AssessmentScheme.Kind, scheme.Id, At("/aspects/", i, "/points"), $"方面“{aspect.Name}”的分值是 {RecordFindings.Print(aspect.Points)}。", "分值要大于 0、不超过 100");
            }
        }

        if (bounded && scheme.Aspects.Sum(aspect => aspect.Points) is var sum && sum != AssessmentScheme.FullMarks)
        {
            var parts = string.Join(" + ", scheme.Aspects.Select(aspect => RecordFindings.Print(aspect.Points)));
            findings.Error(
                "R114", AssessmentScheme.Kind, scheme.Id, "/aspects", $"办法“{scheme.Name}”各方面分值合计 {RecordFindings.Print(sum)} 分（{parts}），不是 100 分。", "改正各方面的分值，使合计为 100");
        }

        if (scheme.ScoreDecimals is < 0 or > MostDecimals)
        {
            findings.Error("R132", AssessmentScheme.Kind, scheme.Id, "/scoreDecimals", $"得分小数位数是 {scheme.ScoreDecimals}。", $"位数应为 0 到 {MostDecimals}");
        }
    }

    /// <summary>Bands go from the best to the worst; each begins where the one above it ends, the best is open above, the worst begins at 0.</summary>
    private static void CheckGrades(AssessmentScheme scheme, RecordFindings findings)
    {
        if (scheme.Grades.Count == 0)
        {
            findings.Error("R119", AssessmentScheme.Kind, scheme.Id, "/grades", $"办法“{scheme.Name}”没有等次。", "至少写一个从 0 分起的等次");
            return;
        }

        decimal? upper = null;
        for (var i = 0; i < scheme.Grades.Count; i++)
        {
            var grade = scheme.Grades[i];
            if (grade.Below != upper)
            {
                findings.Error("R119", AssessmentScheme.Kind, scheme.Id, At("/grades/", i, "/below"), BandMessage(grade, upper), BandHint(upper));
            }

            if (grade.Below is { } below && grade.From >= below)
            {
                findings.Error("R119", AssessmentScheme.Kind, scheme.Id, At("/grades/", i, "/from"), $"等次“{grade.Name}”的下限不低于上限。", "下限要小于上限");
            }

            upper = grade.From;
        }

        if (upper != 0)
        {
            findings.Error(
                "R119", AssessmentScheme.Kind, scheme.Id, At("/grades/", scheme.Grades.Count - 1, "/from"), $"最低等次从 {RecordFindings.Print(upper ?? 0)} 分起，再低的得分没有等次。", "最低等次的下限写 0");
        }
    }

    private static string BandMessage(Grade grade, decimal? upper) => (grade.Below, upper) switch
    {
        (null, not null) => $"等次“{grade.Name}”没有上限，与上一等次重叠。",
        (not null, null) => $"最高等次“{grade.Name}”有上限，再高的得分没有等次。",
        var (below, above) => $"等次“{grade.Name}”到 {RecordFindings.Print(below ?? 0)} 分为止，上一等次从 {RecordFindings.Print(above ?? 0)} 分起，"
            + (below > above ? "两个等次重叠。" : "中间有得分没有等次。"),
    };

    private static string BandHint(decimal? upper) => upper is { } above
        ? $"等次从高到低排列，上限（不含）写 {RecordFindings.Print(above)}"
        : "最高等次的上限写 null";

    private static void CheckReasons(AssessmentScheme scheme, RecordFindings findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < scheme.Reasons.Count; i++)
        {
            var reason = scheme.Reasons[i];
            if (!seen.Add(reason.Code))
            {
                findings.Error("R113", AssessmentScheme.Kind, scheme.Id, At("/reasons/", i, "/code"), $"扣分原因“{reason.Code}”出现了两次。", "每个原因代码只写一次");
            }

            if (scheme.FindAspect(reason.Aspect) is null)
            {
                findings.Error(
                    "R126", AssessmentScheme.Kind, scheme.Id, At("/reasons/", i, "/aspect"), $"扣分原因“{reason.Code}”所属的方面“{reason.Aspect}”不在办法里。", AspectHint(scheme));
            }
        }
    }

    private static void CheckConsequences(AssessmentScheme scheme, RecordFindings findings)
    {
        if (scheme.Consequences.RectificationDays <= 0)
        {
            findings.Error(
                "R133", AssessmentScheme.Kind, scheme.Id, "/consequences/rectificationDays", $"整改期限是 {scheme.Consequences.RectificationDays} 日。", "期限要大于 0 日");
        }

        if (scheme.EffectiveTo < scheme.EffectiveFrom)
        {
            findings.Error("R130", AssessmentScheme.Kind, scheme.Id, "/effectiveTo", $"办法“{scheme.Name}”的停用日期早于启用日期。", "改正日期，或把停用日期写成 null");
        }
    }

    internal static string AspectHint(AssessmentScheme scheme) => "办法里的方面是：" + string.Join("、", scheme.Aspects.Select(aspect => $"{aspect.Id}（{aspect.Name}）"));

    private static string At(string list, int index, string member) => list + index.ToString(CultureInfo.InvariantCulture) + member;
}
