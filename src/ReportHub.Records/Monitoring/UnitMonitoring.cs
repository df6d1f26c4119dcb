using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>A first-level unit's monitored projects; <paramref name="Records"/> are their reports, in ordinal order of their ids.</summary>
public sealed record UnitMonitoring(BudgetUnit Unit, int Projects, IReadOnlyList<RecordRef> Records)
{
    internal Diagnostic Warning(int fiscalYear, int minimum) => Diagnostic.Warning(
        "R379",
        string.Create(CultureInfo.InvariantCulture, $"{Unit.Name} {fiscalYear} 年度只监控了 {Projects} 个项目，少于规定的 {minimum} 个。"),
        hint: "补报跟踪监控，或在监控办法里改正最少个数");
}
