namespace ReportHub.Records;

/// <summary>What a review and an approval bind to (domain.md 4.5): 中 is refiled before it is approved, and what is approved changes with the budget only.</summary>
internal static class GoalControl
{
    public static void Run(RecordCheck<Goal> check)
    {
        if (check.Before is not { } before)
        {
            return;
        }

        if (before is { State: GoalState.Reviewed, Review.Grade: GoalGrade.Fair } && check.Value.State == GoalState.Approved)
        {
            check.Fail("R329", "/state", "审核等次为中，没有重新报送就批复。", "先由单位修改后报送（refile），再审核或批复（财预〔2015〕88号）");
        }

        // An adjusted goal stays open, so that a second adjustment needs no step of its own.
        if (before.State is GoalState.Approved or GoalState.Closed && check.Value.State != GoalState.Adjusted && !SameContent(before, check.Value))
        {
            check.Fail(
                "R354", "/indicators", before.State == GoalState.Closed ? "绩效目标已经办结，内容不能改。" : "绩效目标已经批复，资金、目标和指标不能直接改。",
                before.State == GoalState.Closed ? "以前的目标留作依据；有误的在来源说明里注明" : "按预算调剂程序办理“调整”（adjust），同时改内容");
        }
    }

    private static bool SameContent(Goal before, Goal after) => Content(before).AsSpan().SequenceEqual(Content(after));

    private static byte[] Content(Goal goal) => RecordJson.Write(
        goal with { State = GoalState.Draft, Note = null, FiledOn = null, Review = null, ApprovedOn = null, ApprovalDocument = null }, RecordJsonContext.Default.Goal);
}
