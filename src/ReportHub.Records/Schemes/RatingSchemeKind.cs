using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>评价等级 as a kind (domain.md 4.3).</summary>
internal static class RatingSchemeKind
{
    private static readonly FormSheet Main = new("评价等级", null, SchemeColumns.Head("等级办法代码"));

    private static readonly FormSheet Bands = new(
        "等级",
        "bands",
        [Required(Text("word", "等级", "从高到低排列")), Number("from", "下限（含）", "依据只有等级名称、没有分数的，上下限都留空"), Number("below", "上限（不含）", "最高等级留空")]);

    public static RecordKind Kind { get; } = new RecordKind<RatingScheme>(
        RatingScheme.Kind, "评价等级办法", [Main, Bands], RecordJsonContext.Default.RatingScheme, check: RatingSchemeCheck.Run, checkSet: VersionCheck.Run)
    {
        Example = """
            {"code":"rating-2020","name":"绩效评价等级","basis":"财预〔2020〕10号","effectiveFrom":"2020-02-25","effectiveTo":null,
            "bands":[{"word":"优","from":90,"below":null},{"word":"良","from":80,"below":90},{"word":"中","from":60,"below":80},{"word":"差","from":0,"below":60}]}
            """u8.ToArray(),
    };
}
