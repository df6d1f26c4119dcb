namespace ReportHub.Records;

/// <summary>Whether the parts of one year's assessment fit together.</summary>
internal static class BookCheck
{
    public static void Run(BookParts parts, RecordFindings findings)
    {
        SchemeCheck.Run(parts.Scheme.Value, findings);
        CheckRound(parts.Round.Value, parts.Scheme.Value, findings);
        CheckUnits(parts.Units, findings);
        var names = NamesOf(parts);
        CheckCoverage(parts, names, findings);
        foreach (var assessment in parts.Assessments)
        {
            var name = names.GetValueOrDefault(assessment.Value.Unit, assessment.Value.Unit);
            new AssessmentCheck(assessment.Value, name, parts.Scheme.Value, findings).Run();
        }
    }

    private static Dictionary<string, string> NamesOf(BookParts parts)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var unit in parts.ValidUnits())
        {
            names.TryAdd(unit.Value.Code, unit.Value.Name);
        }

        return names;
    }

    private static void CheckRound(AssessmentRound round, AssessmentScheme scheme, RecordFindings findings)
    {
        if (!scheme.IsEffectiveOn(round.StartedOn))
        {
            findings.Error(
                "R130", AssessmentRound.Kind, round.Id, "/scheme", $"办法“{scheme.Name}”在 {RecordFindings.Print(round.StartedOn)} 无效。", "换用当时有效的办法，或改正办法的启用、停用日期");
        }

        if (round.FixedOn < round.StartedOn || round.MaterialsDueOn < round.StartedOn)
        {
            findings.Error("R134", AssessmentRound.Kind, round.Id, "/startedOn", $"{round.FiscalYear} 年度考核的报送或审定日期早于开始日期。", "改正日期");
        }

        if (round.CirculatedTo.Count == 0)
        {
            findings.Error("R135", AssessmentRound.Kind, round.Id, "/circulatedTo", $"{round.FiscalYear} 年度考核没有写通报范围。", "写上主送的机关，至少一个");
        }
    }

    private static void CheckUnits(IReadOnlyList<Stored<BudgetUnit>> units, RecordFindings findings)
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        var orders = new Dictionary<int, string>();
        foreach (var (unit, _) in units)
        {
            if (!codes.TryAdd(unit.Code, unit.Name))
            {
                findings.Error("R129", BudgetUnit.Kind, unit.Code, "/code", $"单位代码“{unit.Code}”重复：{codes[unit.Code]}、{unit.Name}。", "每个单位用一个代码");
            }
            else if (!orders.TryAdd(unit.DisplayOrder, unit.Name))
            {
                findings.Error(
                    "R129", BudgetUnit.Kind, unit.Code, "/displayOrder", $"排列顺序 {unit.DisplayOrder} 重复：{orders[unit.DisplayOrder]}、{unit.Name}。", "每个单位的顺序号不同");
            }

            if (string.IsNullOrWhiteSpace(unit.Name))
            {
                findings.Error("R136", BudgetUnit.Kind, unit.Code, "/name", $"单位“{unit.Code}”没有名称。", "写上单位全称");
            }
        }
    }

    /// <summary>Every valid unit once, and no other.</summary>
    private static void CheckCoverage(BookParts parts, Dictionary<string, string> names, RecordFindings findings)
    {
        var assessed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (assessment, _) in parts.Assessments)
        {
            if (!names.TryGetValue(assessment.Unit, out var name))
            {
                findings.Error(
                    "R115", Assessment.Kind, assessment.Id, "/unit", $"{assessment.FiscalYear}年度的考核里有未知单位“{assessment.Unit}”。", "改正单位代码，或先录入这个单位（注意启用、停用日期）");
            }
            else if (!assessed.Add(assessment.Unit))
            {
                findings.Error("R118", Assessment.Kind, assessment.Id, "", $"{name}（{assessment.FiscalYear}年度）：考核录入了两次。", "只留一条");
            }
        }

        foreach (var (code, name) in names.Where(unit => !assessed.Contains(unit.Key)))
        {
            findings.Error("R103", BudgetUnit.Kind, code, "", $"{name}（{code}）没有 {parts.Round.Value.FiscalYear} 年度的考核记录。", "补录这个单位的得分；单位已撤销的，写上停用日期");
        }

        if (names.Count == 0)
        {
            findings.Error("R103", AssessmentRound.Kind, parts.Round.Value.Id, "/startedOn", $"{parts.Round.Value.FiscalYear} 年度考核开始时没有一个有效的单位。", "先录入单位，或改正启用日期");
        }
    }
}
