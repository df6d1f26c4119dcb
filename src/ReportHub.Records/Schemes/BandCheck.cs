namespace ReportHub.Records;

/// <summary>Half-open bands from the best to the worst: each begins where the one above ends, the best is open above, the worst begins at 0.</summary>
internal static class BandCheck
{
    /// <summary>Findings under <paramref name="code"/> at the members of <paramref name="list"/> (JSON member of the list).</summary>
    public static void Run<T>(RecordCheck<T> check, string code, string list, IReadOnlyList<(string Name, decimal From, decimal? Below)> bands)
        where T : class, IRecord
    {
        decimal? upper = null;
        for (var i = 0; i < bands.Count; i++)
        {
            var (name, from, below) = bands[i];
            if (below != upper)
            {
                check.Fail(code, $"/{list}/{i}/below", Message(name, below, upper), upper is { } above ? $"从高到低排列，上限（不含）写 {RecordFindings.Print(above)}" : "最高一档的上限留空");
            }

            if (from >= below)
            {
                check.Fail(code, $"/{list}/{i}/from", $"“{name}”的下限 {RecordFindings.Print(from)} 不低于上限 {RecordFindings.Print(below.Value)}。", "下限要小于上限");
            }

            upper = from;
        }

        if (upper is { } lowest && lowest != 0)
        {
            check.Fail(code, $"/{list}/{bands.Count - 1}/from", $"最低一档“{bands[^1].Name}”从 {RecordFindings.Print(lowest)} 起，再低的没有归处。", "最低一档的下限写 0");
        }
    }

    private static string Message(string name, decimal? below, decimal? upper) => (below, upper) switch
    {
        (null, _) => $"“{name}”没有上限，与上一档重叠。",
        (_, null) => $"最高一档“{name}”有上限 {RecordFindings.Print(below.Value)}，再高的没有归处。",
        _ => $"“{name}”到 {RecordFindings.Print(below.Value)} 为止，上一档从 {RecordFindings.Print(upper.Value)} 起，{(below > upper ? "两档重叠" : "中间有空当")}。",
    };
}
