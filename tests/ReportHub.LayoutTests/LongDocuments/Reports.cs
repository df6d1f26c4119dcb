using ReportHub.Documents;
using ReportHub.Foundation;
using static ReportHub.LayoutTests.Specimen;

namespace ReportHub.LayoutTests.LongDocuments;

/// <summary>Reports without a red head, with everything a long document has.</summary>
internal static class Reports
{
    /// <summary>The style sheet as bureaus have it: it names none of the styles of long documents, so these are derived.</summary>
    public static StyleSheet Style { get; } = Specimen.Style with
    {
        Styles = Specimen.Style.Styles.Where(pair => !DerivedStyles.IsOptional(pair.Key)).ToDictionary(),
    };

    public static ReportDocument Report(params IReadOnlyList<Block> body) => Plain(body) with { Style = Style };

    public static Footnote Note(string text) => new([new Text(text)]);

    public static Paragraph Noted(string before, string note, string after) => new([new Text(before), Note(note), new Text(after)]);

    public static ImageAsset Image(int width, int height) => new("chart.png", ImageKind.Png, ReadOnlyMemory<byte>.Empty, width, height, ContentHash.Of("chart"));

    public static Figure Figure(int width, int height, string? caption = "各单位得分分布", string alternative = "柱状图，得分集中在八十至九十分") =>
        new(Image(width, height), null, caption is null ? null : new(1, [new Text(caption)]), alternative);

    public static PartStyle Landscape { get; } = new() { Orientation = PageOrientation.Landscape };

    /// <summary>An evaluation report with cover, contents, three chapters, notes, a figure, a wide table on turned pages and an annex.</summary>
    public static ReportDocument Evaluation(ImageAsset? chart = null) => Report() with
    {
        Properties = new("2019年度部门整体支出绩效评价报告", "某某局", "报告", new(2020, 4, 8), ContentHash.Of("report")),
        Title = new([new Text("洛龙区2019年度农村饮水安全巩固提升项目支出绩效评价报告")]) { Subtitle = [new Text("（报财政局、预算单位）")] },
        Cover = new(
            [
                new("项目名称", [new Text("农村饮水安全巩固提升项目")]),
                new("项目单位", [new Text("洛龙区水务局")]),
                new("主管部门", [new Text("洛阳市洛龙区人民政府")]),
                new("评价机构名称", [new Text("洛阳市洛龙区财政局预算绩效管理中心（由财政局委托的第三方机构协助完成现场核查与数据复核工作）")]),
            ],
            [new Text("洛阳市洛龙区财政局")],
            [new Text("2020年4月8日")]),
        Contents = new(2),
        Pages = new() { Folio = FolioForm.PageOfPages, Header = [new Text("农村饮水安全巩固提升项目支出绩效评价报告")], FirstPageHasHeader = false },
        Body =
        [
            Heading(1, 1, "项目基本情况"),
            Noted("农村饮水安全巩固提升项目由区水务局实施", "项目代码 410311-2019-0037，列入区级重点项目库。", "，2019年安排预算1,599万元，其中区级资金1,200万元。"),
            Heading(2, 1, "立项依据"),
            Prose(string.Concat(Enumerable.Repeat("项目依据充分，立项程序规范，绩效目标明确，资金分配合理。", 6))),
            Heading(2, 2, "资金安排与使用"),
            Noted("截至年底支出1,523.4万元，预算执行率95.3%", "执行率＝支出数÷预算数，按国库集中支付口径计算，不含上年结转资金，也不含单位自筹部分。", "，资金管理制度健全。"),
            new Figure(chart ?? Image(1200, 600), null, new(1, [new Text("2019年各月资金支出进度")]), "折线图，支出在九月后加快"),
            Prose(string.Concat(Enumerable.Repeat("各镇办按进度组织实施，项目质量达到设计要求。", 9))),
            Heading(1, 2, "绩效分析与评价结论"),
            Prose(string.Concat(Enumerable.Repeat("从决策、过程、产出、效益四个方面设置指标，逐项打分，综合得分八十七点六分，评价等级为良好。", 5))),
            new Part(Landscape with { Folio = FolioForm.Standard }, [Table(8, 12, (row, column) => row == 0 ? "指标" + (column + 1) : $"{row}-{column}")]),
            Heading(1, 3, "存在的问题及建议"),
            Heading(2, 1, "部分供水工程后期管护责任没有落实到人，维修资金来源不稳定，建议区水务局会同各镇办建立长效机制"),
            Prose("应当明确管护主体和经费渠道。"),
        ],
        Annexes = [new("scores", null, [new Text("指标得分表")], [Prose("得分见表。")])],
    };
}
