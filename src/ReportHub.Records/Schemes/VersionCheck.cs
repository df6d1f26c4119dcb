namespace ReportHub.Records;

/// <summary>Versions of one rule, which share its name, never apply on the same day.</summary>
internal static class VersionCheck
{
    public static void Run<T>(SetCheck<T> set)
        where T : class, IDatedScheme
    {
        foreach (var versions in set.All.GroupBy(scheme => scheme.Name, StringComparer.Ordinal))
        {
            var inOrder = versions.OrderBy(scheme => scheme.EffectiveFrom).ThenBy(scheme => scheme.RecordId, StringComparer.Ordinal).ToList();
            foreach (var (earlier, later) in inOrder.Zip(inOrder.Skip(1)))
            {
                if ((earlier.EffectiveTo is null || earlier.EffectiveTo >= later.EffectiveFrom) && set.Blame(earlier, later) is { } pair)
                {
                    set.Fail(
                        "R338", pair.Touched, "/effectiveFrom", $"“{versions.Key}”的两个版本 {earlier.RecordId}、{later.RecordId} 在 {RecordFindings.Print(later.EffectiveFrom)} 同时施行。",
                        $"给 {earlier.RecordId} 写上 {RecordFindings.Print(later.EffectiveFrom)} 之前的停用日期；是另一个办法的，换一个名称");
                }
            }
        }
    }
}
