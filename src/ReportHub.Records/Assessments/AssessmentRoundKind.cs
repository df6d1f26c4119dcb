using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>年度考核 as a kind (domain.md 4.8).</summary>
internal static class AssessmentRoundKind
{
    private static readonly FormSheet Main = new(
        "年度考核",
        null,
        [
            Key(Text("id", "考核代码", "例如 round-2019")),
            Required(Integer("fiscalYear", "年度", "被考核的年度，四位年份")),
            Required(Reference("organ", "发文机关", Organ.Kind)),
            Required(Reference("scheme", "考核办法", AssessmentScheme.Kind)),
            Required(Date("startedOn", "开始日期")),
            Required(Date("materialsDueOn", "材料报送期限")),
            Required(Date("fixedOn", "结果审定日期")),
            Required(Texts("circulatedTo", "通报范围", "主送的机关")),
        ]);

    public static RecordKind Kind { get; } = new RecordKind<AssessmentRound>(
        AssessmentRound.Kind, "年度考核", [Main], RecordJsonContext.Default.AssessmentRound, check: AssessmentRoundCheck.Run, checkSet: AssessmentRoundSetCheck.Run)
    {
        Example = """
            {"id":"round-2019","fiscalYear":2019,"organ":"bureau","scheme":"scheme-2019","startedOn":"2019-12-02","materialsDueOn":"2019-12-13","fixedOn":"2019-12-20",
            "circulatedTo":["区直各预算单位"]}
            """u8.ToArray(),
    };
}
