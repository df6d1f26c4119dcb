namespace ReportHub.Records;

/// <summary>Tenures of one unit follow each other, and the successor named is the one who came.</summary>
internal static class LiaisonSetCheck
{
    public static void Run(SetCheck<Liaison> set)
    {
        foreach (var tenures in set.All.GroupBy(liaison => liaison.Unit, StringComparer.Ordinal))
        {
            foreach (var (earlier, later) in Neighbours([.. tenures.OrderBy(liaison => liaison.From)]))
            {
                CheckPair(set, earlier, later);
            }
        }
    }

    private static void CheckPair(SetCheck<Liaison> set, Liaison earlier, Liaison later)
    {
        if (set.Blame(earlier, later) is not { } pair)
        {
            return;
        }

        if (earlier.To is not { } end || end >= later.From)
        {
            var until = earlier.To is { } to ? $"到 {RecordFindings.Print(to)}" : "至今在任";
            set.Fail(
                "R318", pair.Touched, ReferenceEquals(pair.Touched, later) ? "/from" : "/to",
                $"单位“{later.Unit}”的联络员任期重叠：{earlier.Person}{until}，{later.Person}从 {RecordFindings.Print(later.From)} 起。", $"给{earlier.Person}写上 {RecordFindings.Print(later.From)} 之前的离任日期");
        }
        else if (earlier.Successor is { } named && !string.Equals(named, later.Person, StringComparison.Ordinal))
        {
            set.Warn("R321", pair.Touched, "/person", $"{earlier.Person}写的接任人是{named}，接着任职的是{later.Person}。", "核对姓名；中间有人任职过的补录他的任期");
        }
    }

    private static IEnumerable<(Liaison Earlier, Liaison Later)> Neighbours(IReadOnlyList<Liaison> tenures) => tenures.Zip(tenures.Skip(1));
}
