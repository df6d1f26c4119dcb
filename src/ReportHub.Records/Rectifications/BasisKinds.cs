namespace ReportHub.Records;

/// <summary>Which kind of record a follow-up rests on, and its word.</summary>
internal static class BasisKinds
{
    public static (Basis Value, string Word)[] Words { get; } = [(Basis.Evaluation, "绩效评价"), (Basis.Assessment, "绩效考核"), (Basis.Monitoring, "跟踪监控")];

    public static string KindOf(Basis basis) => basis switch
    {
        Basis.Evaluation => Evaluation.Kind,
        Basis.Assessment => Assessment.Kind,
        Basis.Monitoring => MonitorReport.Kind,
        _ => throw new ArgumentOutOfRangeException(nameof(basis)),
    };

    public static string WordOf(Basis basis) => Words.First(known => known.Value == basis).Word;

    /// <summary>R390 when the record it rests on is not there.</summary>
    public static void Require<T>(RecordCheck<T> check, Basis basis, string reference)
        where T : class, IRecord
    {
        if (check.Records.Find(KindOf(basis), reference) is null)
        {
            check.Fail("R390", "/reference", $"没有代号为“{reference}”的{WordOf(basis)}记录。", "改正依据的类别或代号，或先录入这条记录");
        }
    }
}
