namespace ReportHub.Records;

/// <summary>Names the schemes that end before or within the new year: somebody has to see to the next rule.</summary>
internal static class EndingSchemes
{
    public static void Name(RollOverPlan plan)
    {
        var (first, last) = (new DateOnly(plan.Years.From, 1, 1), new DateOnly(plan.Years.To, 12, 31));
        foreach (var kind in DatedScheme.Kinds)
        {
            var schemes = plan.Records.List(kind).OrderBy(record => record.Id, StringComparer.Ordinal).Select(DatedScheme.Read).OfType<DatedScheme>().ToList();
            foreach (var scheme in schemes.Where(scheme => scheme.To >= first && scheme.To <= last))
            {
                Name(plan, scheme, [.. schemes.Where(other => other.IsInForceOn(scheme.To!.Value.AddDays(1)))]);
            }
        }
    }

    private static void Name(RollOverPlan plan, DatedScheme scheme, IReadOnlyList<DatedScheme> next)
    {
        var what = $"{RecordKinds.Find(scheme.Kind)!.Title}“{scheme.Name}”（{scheme.Code}）施行到 {RecordFindings.Print(scheme.To!.Value)}";
        if (next.Count == 0)
        {
            plan.Warn("R448", $"{what}，此后没有施行中的办法。", "录入新的版本，或延长停用日期");
        }
        else
        {
            plan.Note("R449", $"{what}，此后按 {DatedSchemes.Names(next)} 办理。", "按办理日期选用，不必改以前的记录");
        }
    }
}
