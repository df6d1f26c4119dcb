using System.Globalization;

namespace ReportHub.Records;

/// <summary>Whether one assessment agrees with its scheme: one score per aspect, within its points, and deductions that explain what is missing to them.</summary>
internal sealed class AssessmentCheck(Assessment assessment, string unitName, AssessmentScheme scheme, RecordFindings findings)
{
    /// <summary>Everything, for a result that is to be circulated.</summary>
    public void Run()
    {
        CheckState();
        CheckPoints(audited: true);
    }

    /// <summary>What must hold already in its state: points within bounds, from the self-score on one for every aspect, from the audit on deductions that explain them.</summary>
    public void RunSoFar()
    {
        if (assessment.State == AssessmentState.Open)
        {
            CheckScores();
        }
        else
        {
            CheckPoints(audited: assessment.State >= AssessmentState.Audited);
        }
    }

    private void CheckPoints(bool audited)
    {
        var scored = CheckScores();
        var deducted = audited ? CheckDeductions() : null;
        foreach (var aspect in scheme.Aspects)
        {
            if (!scored.TryGetValue(aspect.Id, out var index))
            {
                Fail("R112", "/scores", $"没有“{aspect.Name}”这个方面的得分", "补上这个方面的自评分和核定分");
            }
            else if (deducted is not null)
            {
                Compare(aspect, index, deducted.GetValueOrDefault(aspect.Id));
            }
        }
    }

    private void CheckState()
    {
        if (assessment.State < AssessmentState.Fixed)
        {
            Fail("R125", "/state", "考核结果还没有审定", "先审定全部单位的得分，再取数");
        }

        if (!string.Equals(assessment.Scheme, scheme.Id, StringComparison.Ordinal))
        {
            Fail("R131", "/scheme", $"使用的办法是“{assessment.Scheme}”，本年度考核用的是“{scheme.Id}”", "同一年度的考核只能用一个办法");
        }
    }

    /// <summary>Index of the score of each aspect.</summary>
    private Dictionary<string, int> CheckScores()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < assessment.Scores.Count; i++)
        {
            var score = assessment.Scores[i];
            if (scheme.FindAspect(score.Aspect) is not { } aspect)
            {
                Fail("R126", At("/scores/", i, "/aspect"), $"方面“{score.Aspect}”不在办法里", SchemeCheck.AspectHint(scheme));
            }
            else if (!seen.TryAdd(aspect.Id, i))
            {
                Fail("R113", At("/scores/", i, ""), $"“{aspect.Name}”出现了两次", "每个方面只写一行得分");
            }
            else
            {
                CheckScore(aspect, "自评分", score.Self, At("/scores/", i, "/self"));
                CheckScore(aspect, "核定分", score.Verified, At("/scores/", i, "/verified"));
            }
        }

        return seen;
    }

    private void CheckScore(Aspect aspect, string which, decimal value, string pointer)
    {
        var printed = RecordFindings.Print(value);
        if (value > aspect.Points)
        {
            Fail("R110", pointer, $"“{aspect.Name}”的{which} {printed} 超过满分 {RecordFindings.Print(aspect.Points)}", $"改成 0 到 {RecordFindings.Print(aspect.Points)} 之间的数");
        }
        else if (value < 0)
        {
            Fail("R111", pointer, $"“{aspect.Name}”的{which}是负数 {printed}", "得分最低为 0");
        }
        else if (scheme.ScoreDecimals is >= 0 and var decimals && decimal.Round(value, Math.Min(decimals, 28)) != value)
        {
            Fail("R132", pointer, $"“{aspect.Name}”的{which} {printed} 小数太多", $"办法规定得分最多 {decimals} 位小数");
        }
    }

    /// <summary>Points deducted per aspect; null when a deduction itself is wrong, because comparing would only repeat that.</summary>
    private Dictionary<string, decimal>? CheckDeductions()
    {
        var sums = new Dictionary<string, decimal>(StringComparer.Ordinal);
        var sound = true;
        for (var i = 0; i < assessment.Deductions.Count; i++)
        {
            var deduction = assessment.Deductions[i];
            var problem = ProblemOf(deduction);
            if (problem is var (code, member, message, hint))
            {
                Fail(code, At("/deductions/", i, member), message, hint);
                sound = false;
                continue;
            }

            sums[deduction.Aspect] = sums.GetValueOrDefault(deduction.Aspect) + deduction.Points;
        }

        return sound ? sums : null;
    }

    private (string Code, string Member, string Message, string Hint)? ProblemOf(Deduction deduction)
    {
        if (scheme.FindAspect(deduction.Aspect) is not { } aspect)
        {
            return ("R126", "/aspect", $"扣分所属的方面“{deduction.Aspect}”不在办法里", SchemeCheck.AspectHint(scheme));
        }

        if (scheme.FindReason(deduction.Code) is not { } reason)
        {
            return ("R116", "/code", $"扣分原因代码“{deduction.Code}”不在办法里", "可用的代码：" + string.Join("、", scheme.Reasons.Select(known => known.Code)));
        }

        if (!string.Equals(reason.Aspect, deduction.Aspect, StringComparison.Ordinal))
        {
            return ("R127", "/code", $"扣分原因“{deduction.Code}”属于另一个方面（{reason.Aspect}），不能写在“{aspect.Name}”下", "改正方面或原因代码");
        }

        return deduction.Points <= 0 || deduction.Points > aspect.Points
            ? ("R128", "/points", $"“{aspect.Name}”扣 {RecordFindings.Print(deduction.Points)} 分", $"扣分要大于 0、不超过 {RecordFindings.Print(aspect.Points)}")
            : null;
    }

    private void Compare(Aspect aspect, int index, decimal deducted)
    {
        var verified = assessment.Scores[index].Verified;
        if (verified >= 0 && verified <= aspect.Points && aspect.Points - verified != deducted)
        {
            var missing = RecordFindings.Print(aspect.Points - verified);
            Fail(
                "R117",
                At("/scores/", index, "/verified"),
                $"“{aspect.Name}”核定 {RecordFindings.Print(verified)} 分，比满分少 {missing} 分，扣分合计却是 {RecordFindings.Print(deducted)} 分",
                $"使这个方面的扣分合计等于 {missing}，或改正核定分");
        }
    }

    private void Fail(string code, string pointer, string message, string hint) => findings.Error(
        code, Assessment.Kind, assessment.Id, pointer, string.Create(CultureInfo.InvariantCulture, $"{unitName}（{assessment.FiscalYear}年度）：{message}。"), hint);

    private static string At(string list, int index, string member) => list + index.ToString(CultureInfo.InvariantCulture) + member;
}
