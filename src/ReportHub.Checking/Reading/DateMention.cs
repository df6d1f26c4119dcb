namespace ReportHub.Checking;

/// <summary>
/// A date in the text, as far as it is said: <paramref name="Month"/> and <paramref name="Day"/> are null where it stops earlier; <paramref name="Year"/> is
/// null where only month and day are said. <paramref name="IsYearOfPeriod"/>: 2018年度.
/// </summary>
internal sealed record DateMention(int Start, int Length, int? Year, int? Month, int? Day, bool IsYearOfPeriod)
{
    /// <summary>The day, when all of it is said and exists.</summary>
    public DateOnly? Date => Year is { } year && Month is { } month && Day is { } day && Exists(year, month, day) ? new DateOnly(year, month, day) : null;

    public bool IsImpossible => Month is < 1 or > 12 || (Month is { } month && Day is { } day && !Exists(Year ?? 2000, month, day));

    private static bool Exists(int year, int month, int day) => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
