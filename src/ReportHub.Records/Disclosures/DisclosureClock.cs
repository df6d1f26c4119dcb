namespace ReportHub.Records;

/// <summary>Until when something must be public (domain.md 3.3): days after approval by law, or working days by the disclosure regulation.</summary>
internal static class DisclosureClock
{
    /// <summary>预算法 art. 14: governments and departments within 20 days of the approval.</summary>
    private const int DaysAfterApproval = 20;

    /// <summary>政府信息公开条例 (2019) art. 26: within 20 working days of the information's coming into being or changing.</summary>
    private const int WorkingDays = 20;

    public static DateOnly AfterApproval(DateOnly approvedOn) => approvedOn.AddDays(DaysAfterApproval);

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
}
