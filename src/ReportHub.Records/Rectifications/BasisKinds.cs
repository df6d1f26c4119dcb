namespace ReportHub.Records;

/// <summary>Which kind of record a follow-up rests on, and its word.</summary>
internal static class BasisKinds
{
    public static (Basis Value, string Word)[] Words { get; } = [(Basis.Evaluation, "绩效评价"), (Basis.Assessment, "绩效考核"), (Basis.Monitoring, "跟踪监控")];

    /// <summary>The id of the record a follow-up rests on.</summary>
    public static FormColumn Column() => Columns.Required(Columns.Text("reference", "依据代号")) with { KindBy = new("basis", Words.ToDictionary(word => word.Value.ToString(), word => KindOf(word.Value))) };

    public static string KindOf(Basis basis) => basis switch
    {
        Basis.Evaluation => Evaluation.Kind,
        Basis.Assessment => Assessment.Kind,
        Basis.Monitoring => MonitorReport.Kind,
        _ => throw new ArgumentOutOfRangeException(nameof(basis)),
    };

    public static string WordOf(Basis basis) => Words.First(known => known.Value == basis).Word;

    /// <summary>R390 when the record it rests on is not there, R371 when that is of another year, R372 when of a unit that is neither this one nor under it.</summary>
    public static void Require<T>(RecordCheck<T> check, Basis basis, string reference, int fiscalYear, string unit)
        where T : class, IRecord
    {
        if (RestsOn(check, basis, reference) is not { } found)
        {
            check.Fail("R390", "/reference", $"没有代号为“{reference}”的{WordOf(basis)}记录。", "改正依据的类别或代号，或先录入这条记录");
            return;
        }

        if (found.FiscalYear != fiscalYear)
        {
            check.Fail("R371", "/fiscalYear", $"年度是 {fiscalYear}，所依据的{WordOf(basis)}“{reference}”的年度是 {found.FiscalYear}。", "两处写成同一年度");
        }

        if (!ProjectUnits.IsOrLeads(check, unit, found.Unit))
        {
            check.Fail("R372", "/unit", $"单位是“{unit}”，所依据的{WordOf(basis)}“{reference}”是“{found.Unit}”的。", "写同一单位或它的一级预算单位");
        }
    }

    private static (int FiscalYear, string Unit)? RestsOn<T>(RecordCheck<T> check, Basis basis, string reference)
        where T : class, IRecord
    {
        var json = RecordJsonContext.Default;
        return basis switch
        {
            Basis.Evaluation => check.Find(Evaluation.Kind, reference, json.Evaluation) is { } evaluation ? (evaluation.FiscalYear, evaluation.Unit) : null,
            Basis.Assessment => check.Find(Assessment.Kind, reference, json.Assessment) is { } assessment ? (assessment.FiscalYear, assessment.Unit) : null,
            Basis.Monitoring => check.Find(MonitorReport.Kind, reference, json.MonitorReport) is { } report ? (report.FiscalYear, report.Unit) : null,
            _ => throw new ArgumentOutOfRangeException(nameof(basis)),
        };
    }
}
