using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Goals of a year: those approved with the budget (二下), and all up to the day the year's report counts to, additions included.</summary>
internal sealed class GoalFacts
{
    private readonly WorkFrame frame;
    private readonly IReadOnlyList<Stored<Goal>> approved;

    private GoalFacts(WorkFrame frame, IReadOnlyList<Stored<Goal>> approved)
    {
        (this.frame, this.approved) = (frame, approved);
        var counted = approved.Where(goal => goal.Value.ApprovedOn <= frame.Work.Value.GoalsAsOf).ToList();
        All = Of("goals", "绩效目标", $"{frame.FiscalYear}年度截至{RecordFindings.Print(frame.Work.Value.GoalsAsOf)}已批复的项目支出绩效目标（含追加）", counted);
        Additions = Of("goals.additions", "追加项目绩效目标", $"{frame.FiscalYear}年度截至{RecordFindings.Print(frame.Work.Value.GoalsAsOf)}已批复的追加项目绩效目标", counted.Where(goal => goal.Value.IsAddition));
        Initial = Of("goals.initial", "随预算批复的绩效目标", $"{frame.FiscalYear}年度随部门预算批复的项目支出绩效目标（不含追加）", approved.Where(goal => !goal.Value.IsAddition));
    }

    /// <summary>Approved up to the day of the year's report.</summary>
    public Tally All { get; }

    public Tally Additions { get; }

    public Tally Initial { get; }

    /// <summary>Null, with finding R603, when the year has no approved goal.</summary>
    public static GoalFacts? Read(RecordSource source, WorkFrame frame)
    {
        var approved = source.List(Goal.Kind, RecordJsonContext.Default.Goal)
            .Where(goal => goal.Value.FiscalYear == frame.FiscalYear && goal.Value is { State: GoalState.Approved or GoalState.Adjusted or GoalState.Closed, ApprovedOn: not null }).ToList();
        if (approved.Count > 0)
        {
            return new(frame, approved);
        }

        source.Findings.Error("R603", Goal.Kind, "", "", $"{frame.FiscalYear} 年度没有已批复的绩效目标（{Goal.Kind}）。", "录入或导入本年度的绩效目标，并办理批复");
        return null;
    }

    /// <summary>What the year's report says of goals.</summary>
    public Fact.Group OfYear()
    {
        var asOf = frame.Work.Value.GoalsAsOf;
        var units = frame.Units.FirstLevelOn(asOf);
        var parts = All.ByUnit(frame.Units, asOf, units);
        var covered = new Figure<int>(parts.Count(part => part.Items.Count > 0), All.Refs, Defined.Count("goals.coveredUnits", "编报绩效目标的单位数", "有已批复绩效目标的一级预算单位的个数，所属单位的目标计入一级单位。"));
        return Fact.Of(
            All.Refs,
            ("count", All.Count),
            ("amount", All.Amount),
            ("asOf", asOf),
            ("coveredUnits", covered),
            ("unitCount", new Figure<int>(units.Count, [.. units.Select(unit => unit.Ref).Order(RecordRef.Order)], Defined.Count("goals.unitCount", "一级预算单位数", $"{RecordFindings.Print(asOf)}有效的一级预算单位的个数。"))),
            ("coversAllUnits", units.All(unit => parts.Any(part => part.Items.Count > 0 && part.Unit.Code == unit.Value.Code))),
            ("additions", AdditionFacts()),
            ("units", YearlyFacts.Rows(parts)),
            ("roundingNote", All.RoundingNote(parts)));
    }

    /// <summary>What the approval sent with the budget says.</summary>
    public Fact.Group OfBudget()
    {
        var initial = approved.Where(goal => !goal.Value.IsAddition).ToList();
        var approvedOn = initial.Count == 0 ? frame.Work.Value.GoalsAsOf : initial.Max(goal => goal.Value.ApprovedOn!.Value);
        var parts = Initial.ByUnit(frame.Units, approvedOn, []);
        return Fact.Of(
            Initial.Refs,
            ("count", Initial.Count),
            ("amount", Initial.Amount),
            ("approvedOn", approvedOn),
            ("unitCount", new Figure<int>(parts.Count, Initial.Refs, Defined.Count("goals.initial.unitCount", "批复绩效目标的单位数", "有随部门预算批复的绩效目标的一级预算单位的个数。"))),
            ("units", YearlyFacts.Rows(parts)),
            ("roundingNote", Initial.RoundingNote(parts)));
    }

    private Fact.Group AdditionFacts() => Fact.Of(
        Additions.Refs,
        ("count", Additions.Count),
        ("amount", Additions.Amount),
        ("share", YearlyFacts.Ratio(Additions.Sum.Wan, All.Sum.Wan, All.Refs, Defined.Ratio("goals.additions.share", "追加项目资金占比", "追加项目绩效目标资金除以全部绩效目标资金。", 1))));

    private Tally Of(string id, string title, string over, IEnumerable<Stored<Goal>> goals) =>
        new(id, title, over, [.. goals.Select(goal => new Counted(goal.Ref, goal.Value.Unit, goal.Value.Funds))], frame.Basis);
}
