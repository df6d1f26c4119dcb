namespace ReportHub.Records;

/// <summary>What must hold of a rectification beyond its shape.</summary>
internal static class RectificationCheck
{
    public static void Run(RecordCheck<Rectification> check)
    {
        var rectification = check.Value;
        BasisKinds.Require(check, rectification.Basis, rectification.Reference);
        SchemeChoice.Require(check, RectificationScheme.Kind, rectification.Scheme, rectification.OpenedOn);
        if (rectification.Items.Count == 0)
        {
            check.Fail("R393", "/items", "没有整改事项。", "至少写一个问题和整改要求");
        }

        if (rectification.Due < rectification.OpenedOn)
        {
            check.Fail("R394", "/due", $"整改期限 {RecordFindings.Print(rectification.Due)} 早于要求整改日期 {RecordFindings.Print(rectification.OpenedOn)}。", "改正其中一个日期");
        }

        CheckDueMove(check);
        CheckEscalations(check);
        if (rectification.State >= RectificationState.MeasuresFiled && rectification.Items.FirstOrDefault(item => string.IsNullOrWhiteSpace(item.Measure)) is { } bare && !check.TakesOver)
        {
            check.Fail("R395", "/items", $"“{bare.Problem}”没有整改措施。", "每个事项都写上整改措施");
        }
    }

    /// <summary>The due date moves by a rejection only, and then forward: it is no courtesy to be had by editing.</summary>
    private static void CheckDueMove(RecordCheck<Rectification> check)
    {
        if (check.Before is not { } before)
        {
            return;
        }

        var (old, now) = (RecordFindings.Print(before.Due), RecordFindings.Print(check.Value.Due));
        if (check.Value.State == RectificationState.Rejected && before.State == RectificationState.ReportFiled)
        {
            if (check.Value.Due <= before.Due)
            {
                check.Fail("R396", "/due", $"退回时要另定期限，新期限 {now} 没有晚于原期限 {old}。", "填上新的整改期限");
            }
        }
        else if (check.Value.Due != before.Due)
        {
            check.Fail("R396", "/due", $"整改期限从 {old} 改成了 {now}。", "期限只能在退回整改报告时另定");
        }
    }

    private static void CheckEscalations(RecordCheck<Rectification> check)
    {
        var steps = check.Value.Escalations;
        for (var i = 0; i < steps.Count; i++)
        {
            if (i > 0 && (steps[i].Step <= steps[i - 1].Step || steps[i].On < steps[i - 1].On))
            {
                check.Fail("R397", $"/escalations/{i}/step", $"“{WordOf(steps[i].Step)}”不能排在“{WordOf(steps[i - 1].Step)}”之后。", "依次为催办、约谈、通报，日期不能倒退");
            }

            // A rejection moves the due date past earlier pressure, which was right when it was applied.
            if (check.Before is not { } before ? steps[i].On <= check.Value.Due && !check.TakesOver : i >= before.Escalations.Count && steps[i].On <= check.Value.Due)
            {
                check.Fail("R398", $"/escalations/{i}/on", $"整改期限是 {RecordFindings.Print(check.Value.Due)}，{RecordFindings.Print(steps[i].On)} 还没有逾期，不能{WordOf(steps[i].Step)}。", "逾期以后再办理");
            }
        }

        if (check.Value.State == RectificationState.Accepted && check.Before is { } earlier && steps.Count > earlier.Escalations.Count)
        {
            check.Fail("R398", "/escalations", "整改已经认可，不再催办、约谈、通报。", "去掉新加的措施");
        }
    }

    private static string WordOf(EscalationStep step) => step switch
    {
        EscalationStep.Reminded => "催办",
        EscalationStep.Interviewed => "约谈",
        EscalationStep.Circulated => "通报",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };
}
