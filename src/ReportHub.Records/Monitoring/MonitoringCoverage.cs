using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>
/// How many projects each first-level unit monitored in a year, against the least number of the year's monitoring scheme. Projects of subordinate units
/// count for their first-level unit; a project watched twice counts once.
/// </summary>
internal sealed record MonitoringCoverage(int Minimum, IReadOnlyList<UnitMonitoring> Units)
{
    public IEnumerable<UnitMonitoring> Short => Units.Where(unit => unit.Projects < Minimum);

    /// <summary>The coverage of the reports of a year; finding R379 (warning) for every unit below the number, R349 where no scheme or several were in force.</summary>
    public static Outcome<MonitoringCoverage> Of(IRecordReader records, int fiscalYear)
    {
        var reports = RecordList.Of(records, MonitorReport.Kind, RecordJsonContext.Default.MonitorReport).Where(report => report.Value.FiscalYear == fiscalYear).ToList();
        var day = reports.Count > 0 ? reports.Max(report => report.Value.AsOf) : new DateOnly(fiscalYear, 12, 31);
        var chosen = DatedSchemes.Choose(records, MonitoringScheme.Kind, day);
        if (!chosen.Succeeded)
        {
            return Outcome.Failed<MonitoringCoverage>(chosen.Findings);
        }

        var minimum = RecordList.Of(records, MonitoringScheme.Kind, RecordJsonContext.Default.MonitoringScheme).First(scheme => scheme.Value.Code == chosen.Value.Code).Value.MinimumProjects;
        var units = RecordList.Of(records, BudgetUnit.Kind, RecordJsonContext.Default.BudgetUnit);
        var parents = units.ToDictionary(unit => unit.Value.Code, unit => unit.Value.Parent ?? unit.Value.Code, StringComparer.Ordinal);
        var byUnit = reports.ToLookup(report => parents.GetValueOrDefault(report.Value.Unit, report.Value.Unit), StringComparer.Ordinal);
        var coverage = new MonitoringCoverage(minimum,
        [
            .. units.Where(unit => unit.Value.IsFirstLevel && unit.Value.IsValidOn(day))
                .OrderBy(unit => unit.Value.DisplayOrder).ThenBy(unit => unit.Value.Code, StringComparer.Ordinal)
                .Select(unit => new UnitMonitoring(unit, byUnit[unit.Value.Code].DistinctBy(report => report.Value.Project).Count(), [.. byUnit[unit.Value.Code].Select(report => report.Ref)])),
        ]);
        return new(coverage, [.. coverage.Short.Select(unit => unit.Warning(fiscalYear, minimum))]);
    }
}

/// <summary>One unit's monitored projects.</summary>
internal sealed record UnitMonitoring(Stored<BudgetUnit> Unit, int Projects, IReadOnlyList<RecordRef> Records)
{
    public Diagnostic Warning(int fiscalYear, int minimum) => Diagnostic.Warning(
        "R379", string.Create(CultureInfo.InvariantCulture, $"{Unit.Value.Name} {fiscalYear} 年度只监控了 {Projects} 个项目，少于规定的 {minimum} 个。"), hint: "补报跟踪监控，或在监控办法里改正最少个数");
}
