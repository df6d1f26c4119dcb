namespace ReportHub.Records;

/// <summary>The sums of a self-evaluation form: points by part, execution, total.</summary>
internal sealed class FormTotals(SelfEvaluation form, WeightScheme scheme, ExecutionScore execution, List<ScoreFinding> findings)
{
    /// <summary>The total of the scores as written; null when they cannot be scores (R430 says so).</summary>
    public decimal? Run()
    {
        if (findings.Any(finding => string.Equals(finding.Code, "R430", StringComparison.Ordinal)))
        {
            return null;
        }

        CheckParts();
        CheckExecution();
        var total = TotalScore.Of(execution.Points is null ? null : form.ExecutionScore ?? execution.Points, scheme.ExecutionPoints, form.Indicators.Sum(indicator => indicator.Score));
        if (form.Total is { } written && !ScorePrecision.Same(written, total))
        {
            var spread = execution.Points is null ? $"预算执行率不适用，{RecordFindings.Print(scheme.ExecutionPoints)} 分已按比例分到各部分" : "预算执行率与各指标得分之和";
            Add("R435", "/total", $"总分写的是 {RecordFindings.Print(written)}，按表中得分是 {ScorePrecision.Print(total)}（{spread}）。", "改正总分或各项得分");
        }

        return total;
    }

    private void CheckParts()
    {
        var byPart = form.Indicators.ToLookup(indicator => indicator.Level1, StringComparer.Ordinal);
        foreach (var part in scheme.Parts)
        {
            var points = byPart[part.Level1].Sum(indicator => indicator.Points);
            if (points != part.Points)
            {
                Add("R436", "/indicators", $"“{part.Level1}”各指标分值合计 {RecordFindings.Print(points)} 分，办法规定 {RecordFindings.Print(part.Points)} 分。", "调整这部分各指标的分值");
            }
        }

        foreach (var level in byPart.Select(part => part.Key).Where(level => scheme.Parts.All(part => !string.Equals(part.Level1, level, StringComparison.Ordinal))))
        {
            Add("R436", "/indicators", $"“{level}”不在自评分值办法“{scheme.Name}”里。", "可以写：" + string.Join("、", scheme.Parts.Select(part => part.Level1)));
        }
    }

    private void CheckExecution()
    {
        if (form.ExecutionScore is not { } written)
        {
            return;
        }

        if (execution.Points is not { } computed)
        {
            Add("R437", "/executionScore", $"全年预算数（A）为 0，预算执行率不适用，却写了 {RecordFindings.Print(written)} 分。", "留空；分值按比例分到其他部分");
        }
        else if (!ScorePrecision.Same(written, computed))
        {
            Add("R437", "/executionScore", $"预算执行率得分按办法是 {ScorePrecision.Print(computed)}，写的是 {RecordFindings.Print(written)}。", "改正得分、预算数或执行数");
        }
    }

    private void Add(string code, string pointer, string message, string hint) => findings.Add(new(code, pointer, message, hint, IsMistake: true));
}
