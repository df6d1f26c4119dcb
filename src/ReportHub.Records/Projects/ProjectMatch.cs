namespace ReportHub.Records;

/// <summary>A record about a project is of the project's year.</summary>
internal static class ProjectMatch
{
    /// <summary>The project, R344 when it is of another year; null when there is none (a finding already).</summary>
    public static Project? Require<T>(RecordCheck<T> check, string code, int fiscalYear)
        where T : class, IRecord
    {
        var project = check.Find(Project.Kind, code, RecordJsonContext.Default.Project);
        if (project is not null && project.FiscalYear != fiscalYear)
        {
            check.Fail("R344", "/fiscalYear", $"年度是 {fiscalYear}，项目“{project.Name}”的年度是 {project.FiscalYear}。", "两处写成同一年度");
        }

        return project;
    }
}
