namespace ReportHub.Records;

/// <summary>What must hold of a project: its years, whether it is new, what it continues, and a unit that exists in its year.</summary>
internal static class ProjectCheck
{
    public static void Run(RecordCheck<Project> check)
    {
        var project = check.Value;
        if (project.FiscalYear < project.StartYear || project.FiscalYear > (project.EndYear ?? project.FiscalYear))
        {
            var end = project.EndYear is { } year ? $"{year} 年度" : "（未定）";
            check.Fail("R322", "/fiscalYear", $"项目从 {project.StartYear} 年度到 {end}，不含 {project.FiscalYear} 年度。", "改正年度或起止年度");
        }

        CheckAttribute(check);
        CheckChain(check);
        CheckUnit(check);
    }

    private static void CheckAttribute(RecordCheck<Project> check)
    {
        var project = check.Value;
        if (project.Attribute == ProjectAttribute.New && (project.Continues is not null || project.StartYear != project.FiscalYear))
        {
            check.Fail("R323", "/attribute", $"项目属性是新增，但{(project.Continues is { } code ? $"写了上年项目“{code}”" : $"从 {project.StartYear} 年度就已开始")}。", "属性改为延续，或改正起始年度、上年项目代码");
        }
        else if (project.Attribute == ProjectAttribute.Continued && project.StartYear == project.FiscalYear)
        {
            check.Fail("R323", "/attribute", $"项目属性是延续，但起始年度就是 {project.FiscalYear}。", "属性改为新增，或改正起始年度");
        }
    }

    private static void CheckChain(RecordCheck<Project> check)
    {
        var project = check.Value;
        if (project.Continues is not { } code || check.Find(Project.Kind, code, RecordJsonContext.Default.Project) is not { } earlier)
        {
            return;
        }

        if (earlier.FiscalYear != project.FiscalYear - 1)
        {
            check.Fail("R324", "/continues", $"上年项目“{code}”是 {earlier.FiscalYear} 年度的。", $"写 {project.FiscalYear - 1} 年度的项目代码");
        }

        if (!string.Equals(earlier.Unit, project.Unit, StringComparison.Ordinal))
        {
            check.Warn("R325", "/unit", $"上年由单位“{earlier.Unit}”实施，本年改为“{project.Unit}”。", "核对单位代码；职责划转的不用理会");
        }
    }

    private static void CheckUnit(RecordCheck<Project> check)
    {
        var year = check.Value.FiscalYear;
        if (year is < 1 or > 9999 || check.Find(BudgetUnit.Kind, check.Value.Unit, RecordJsonContext.Default.BudgetUnit) is not { } unit)
        {
            return;
        }

        if (unit.ValidFrom > new DateOnly(year, 12, 31) || unit.ValidTo < new DateOnly(year, 1, 1))
        {
            check.Fail("R326", "/unit", $"单位“{unit.Name}”在 {year} 年度尚未启用或已经停用。", "改正单位代码，或单位的启用、停用日期");
        }
    }
}
