using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>
/// How many projects each first-level unit monitored in a year, against the least number of the year's monitoring scheme. Projects of subordinate units
/// count for their first-level unit; a project watched twice counts once, a report not yet filed not at all.
/// </summary>
public sealed record MonitoringCoverage(int Minimum, IReadOnlyList<UnitMonitoring> Units)
{
    public IEnumerable<UnitMonitoring> Short => Units.Where(unit => unit.Projects < Minimum);

    /// <summary>The coverage of the reports of a year; finding R379 (warning) for every unit below the number, R349 where no scheme or several were in force.</summary>
    public static Outcome<MonitoringCoverage> Of(IRecordReader records, int fiscalYear)
    {
        var reports = RecordList.Of(records, MonitorReport.Kind, RecordJsonContext.Default.MonitorReport)
            .Where(report => report.Value.FiscalYear == fiscalYear && report.Value.State != MonitorState.Draft).ToList();
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
                .Select(unit => new UnitMonitoring(unit.Value, byUnit[unit.Value.Code].DistinctBy(report => report.Value.Project).Count(), [.. byUnit[unit.Value.Code].Select(report => report.Ref)])),
        ]);
        return new(coverage, [.. coverage.Short.Select(unit => unit.Warning(fiscalYear, minimum))]);
    }
}
