namespace ReportHub.Records;

/// <summary>Whether a record names its project with the year and the unit the project has.</summary>
internal static class ProjectUnits
{
    /// <summary>R371 for another fiscal year, R372 for a unit that is neither the project's nor its first-level unit.</summary>
    public static void Require<T>(RecordCheck<T> check, string? projectCode, int fiscalYear, string unit)
        where T : class, IRecord
    {
        if (projectCode is null || check.Find(Project.Kind, projectCode, RecordJsonContext.Default.Project) is not { } project)
        {
            return;
        }

        if (project.FiscalYear != fiscalYear)
        {
            check.Fail("R371", "/fiscalYear", $"年度是 {fiscalYear}，项目“{project.Name}”（{project.Code}）的年度是 {project.FiscalYear}。", "两处写成同一年度");
        }

        if (!string.Equals(project.Unit, unit, StringComparison.Ordinal) && !string.Equals(ParentOf(check, project.Unit), unit, StringComparison.Ordinal))
        {
            check.Fail("R372", "/unit", $"单位是“{unit}”，项目“{project.Name}”（{project.Code}）属于“{project.Unit}”。", "写项目的单位或它的一级预算单位");
        }
    }

    private static string? ParentOf<T>(RecordCheck<T> check, string unit)
        where T : class, IRecord => check.Find(BudgetUnit.Kind, unit, RecordJsonContext.Default.BudgetUnit)?.Parent;
}
