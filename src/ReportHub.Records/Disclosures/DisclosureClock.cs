using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Until when something must be public (domain.md 3.3): days after approval by the budget law, or working days by the disclosure regulation.</summary>
public static class DisclosureClock
{
    /// <summary>预算法 (2018) art. 14: public within 20 days of the approval.</summary>
    private const int DaysToPublish = 20;

    /// <summary>预算法 (2018) art. 52: the bureau approves the departments within 20 days of the congress's approval.</summary>
    private const int DaysToApproveDepartments = 20;

    /// <summary>预算法 (2018) art. 52: a department approves its units within 15 days of its own approval.</summary>
    private const int DaysToApproveUnits = 15;

    /// <summary>政府信息公开条例 (2019) art. 26: within 20 working days of the information's coming into being or changing.</summary>
    private const int WorkingDays = 20;

    /// <summary>预算法实施条例 (2020) art. 6, in force from this day, is the first to have units publish.</summary>
    private static readonly DateOnly UnitsPublishFrom = new(2020, 10, 1);

    /// <summary>The last days that follow from the approvals; R413 when they are not in the order of the law.</summary>
    /// <param name="approvedOn">By the congress, or by its standing committee for final accounts.</param>
    /// <param name="departmentsOn">The bureau's approval of the departments; null while there is none.</param>
    /// <param name="unitsOn">A department's approval of its units; null while there is none.</param>
    public static Outcome<BudgetDeadlines> AfterApproval(DateOnly approvedOn, DateOnly? departmentsOn = null, DateOnly? unitsOn = null)
    {
        if (departmentsOn < approvedOn)
        {
            return OutOfOrder("部门预决算批复日期", departmentsOn.Value, "人大批准日期", approvedOn);
        }

        if (unitsOn is { } units && units < (departmentsOn ?? DateOnly.MaxValue))
        {
            return departmentsOn is { } departments
                ? OutOfOrder("单位预决算批复日期", units, "部门预决算批复日期", departments)
                : Outcome.Failed<BudgetDeadlines>(Diagnostic.Error("R413", "写了单位预决算批复日期，没有写部门预决算批复日期。", hint: "先填部门预决算批复日期"));
        }

        return Outcome.Of(new BudgetDeadlines(
            approvedOn.AddDays(DaysToPublish),
            approvedOn.AddDays(DaysToApproveDepartments),
            departmentsOn?.AddDays(DaysToPublish),
            departmentsOn?.AddDays(DaysToApproveUnits),
            unitsOn >= UnitsPublishFrom ? unitsOn.Value.AddDays(DaysToPublish) : null));
    }

    /// <summary>The twentieth working day after <paramref name="createdOn"/>, which does not count itself.</summary>
    /// <param name="holidays">Weekdays the State Council made free.</param>
    /// <param name="workdays">Saturdays and Sundays it made working days.</param>
    public static DateOnly AfterCreation(DateOnly createdOn, IReadOnlySet<DateOnly> holidays, IReadOnlySet<DateOnly> workdays)
    {
        var day = createdOn;
        for (var left = WorkingDays; left > 0;)
        {
            day = day.AddDays(1);
            left -= IsWorkingDay(day, holidays, workdays) ? 1 : 0;
        }

        return day;
    }

    private static bool IsWorkingDay(DateOnly day, IReadOnlySet<DateOnly> holidays, IReadOnlySet<DateOnly> workdays) =>
        workdays.Contains(day) || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Contains(day));

    private static Outcome<BudgetDeadlines> OutOfOrder(string later, DateOnly on, string earlier, DateOnly before) => Outcome.Failed<BudgetDeadlines>(Diagnostic.Error(
        "R413", $"{later} {RecordFindings.Print(on)} 早于{earlier} {RecordFindings.Print(before)}。", hint: "改正其中一个日期"));
}
