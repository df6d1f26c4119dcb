namespace ReportHub.Records;

/// <summary>Projects that go on in the new year, each with a record of its own that continues the old one.</summary>
internal sealed class CarriedProjects(RollOverPlan plan)
{
    private readonly Dictionary<string, BudgetUnit> units = plan.All(BudgetUnit.Kind, RecordJsonContext.Default.BudgetUnit).ToDictionary(unit => unit.Code, StringComparer.Ordinal);

    /// <summary>Whether the old year has projects at all.</summary>
    public bool FoundAny { get; private set; }

    /// <summary>Old code and the project of the new year, whether made now or there before.</summary>
    public IReadOnlyDictionary<string, Project> Carry()
    {
        var all = plan.All(Project.Kind, RecordJsonContext.Default.Project).ToList();
        var carried = all.Where(project => project.FiscalYear == plan.Years.To && project.Continues is not null)
            .GroupBy(project => project.Continues!, StringComparer.Ordinal).ToDictionary(projects => projects.Key, projects => projects.First(), StringComparer.Ordinal);
        var taken = all.Select(project => project.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var project in all.Where(project => project.FiscalYear == plan.Years.From))
        {
            FoundAny = true;
            if (!carried.ContainsKey(project.Code) && GoesOn(project) && Next(project, taken) is { } next)
            {
                plan.Create(ProjectKind.Kind, next, RecordJsonContext.Default.Project);
                carried.Add(project.Code, next);
            }
        }

        return carried;
    }

    private bool GoesOn(Project project)
    {
        if (project.EndYear < plan.Years.To)
        {
            return false;
        }

        if (!units.TryGetValue(project.Unit, out var unit) || unit.ValidTo is not { } end || end.Year >= plan.Years.To)
        {
            return true;
        }

        var heirs = units.Values.Where(heir => heir.Predecessors?.Any(predecessor => string.Equals(predecessor.Unit, unit.Code, StringComparison.Ordinal)) == true)
            .OrderBy(heir => heir.DisplayOrder).Select(heir => $"{heir.Code}（{heir.Name}）").ToList();
        plan.Warn(
            "R442", $"项目“{project.Name}”（{project.Code}）没有结转：单位“{unit.Name}”已于 {RecordFindings.Print(end)} 停用。",
            heirs.Count == 0 ? "确定由哪个单位承接后，录入新年度的项目" : $"承接单位是 {string.Join("、", heirs)}：以它录入新年度的项目，上年项目代码写 {project.Code}");
        return false;
    }

    private Project? Next(Project project, HashSet<string> taken)
    {
        var code = plan.Years.Shift(project.Code);
        if (!taken.Add(code))
        {
            plan.Warn("R443", $"项目“{project.Name}”（{project.Code}）没有结转：代码 {code} 已被别的项目使用。", $"另用代码录入，上年项目代码写 {project.Code}；若就是同一项目，在 {code} 上补写上年项目代码");
            return null;
        }

        return project with { Code = code, FiscalYear = plan.Years.To, Attribute = ProjectAttribute.Continued, Continues = project.Code };
    }
}
