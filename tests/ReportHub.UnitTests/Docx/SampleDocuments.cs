using System.Globalization;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;

namespace ReportHub.UnitTests.Docx;

/// <summary>The assessment notice of domain.md 7.1 with an annex of 63 rows, and a document with every block; built by hand.</summary>
public static class SampleDocuments
{
    public const int Units = 63;

    private static readonly RecordRef[] Records = [new("assessment", "2019", 1)];

    private static readonly ObjectSchema FactsSchema = new([
        new("average", new NumberSchema(null, 2), true),
        new("units", new IntegerSchema(), true),
        new("date", new DateSchema(), true),
        new("typed", new TextSchema(), true)]);

    public static ObjectNode Figures { get; } = ObjectNode.Of(
        FactsSchema,
        null,
        ("average", new NumberNode(84.37m, Records)),
        ("units", new IntegerNode(Units, Records)),
        ("date", new DateNode(new(2019, 12, 23), Records)),
        ("typed", new TextNode("由模板写出")));

    public static DocumentProperties Properties { get; } = new(
        "洛阳市洛龙区财政局关于2019年度预算绩效管理工作考核结果的通报",
        "洛阳市洛龙区财政局",
        "通报",
        new(2019, 12, 23),
        ContentHash.Of("fixture"));

    public static ReportDocument Notice { get; } = new()
    {
        Style = SampleStyle.Gbt9704,
        Properties = Properties,
        Official = new()
        {
            IssuerMark = IssuerMark.Of(Plain("洛阳市洛龙区财政局文件")),
            Number = Plain("洛龙财〔2019〕7号"),
            Title = Plain(Properties.Title),
            MainTo = Plain("区直各预算单位，各镇（办）财政所"),
            Signature = new(SignatureVariant.SealSingle, Plain("洛阳市洛龙区财政局"), [new Text("2019年12月23日", Figures["date"])]),
            Note = Plain("（此件公开发布）"),
            Imprint = new(Plain("区委办公室，区人大常委会办公室，区政府办公室，区政协办公室，市财政局，区审计局，各镇人民政府，各街道办事处"), Plain("洛阳市洛龙区财政局办公室"), Plain("2019年12月24日印发")),
        },
        Body =
        [
            Paragraph("为落实预算绩效管理主体责任，我局于12月组织了2019年度考核。全区63个一级预算单位完成自评并报送材料，我局逐项审核，对其中9个单位作了实地核查。现将结果通报如下。"),
            new Heading(1, 1, false, Plain("总体情况")),
            new Paragraph([
                new Text("63", Figures["units"]), new Text("个单位平均得分"), new Text("84.37", Figures["average"]),
                new Text("分，比自评平均低3.12分。其中优秀12个，良好38个，合格11个，不合格2个（得分见附件）。")]),
            new Heading(1, 2, false, Plain("主要问题")),
            new Heading(2, 1, true, Plain("目标不够细。")),
            Paragraph("17个单位的部分指标没有数值，事后难以衡量。"),
            new Heading(2, 2, true, Plain("监控流于填表。")),
            Paragraph("8个单位报送的偏差原因与支出进度不符。"),
            new Heading(2, 3, true, Plain("整改不够实。")),
            Paragraph("5个单位未在期限内报送整改报告。"),
            new Heading(1, 3, false, Plain("有关要求")),
            Paragraph("得分低于60分的单位，请于收到本通报之日起30日内向我局书面报告整改情况，我局将约谈其分管负责人。考核结果作为安排下一年度资金的参考。"),
        ],
        Annexes = [new("得分表", null, Plain("2019年度预算绩效管理工作考核得分表"), [ScoreTable()])],
        Lexicon = ["洛阳市洛龙区财政局", "预算绩效管理"],
    };

    public static LayoutDecisions NoticeDecisions { get; } = new()
    {
        PageCount = 6,
        TitleLines = ["洛阳市洛龙区财政局", "关于2019年度预算绩效管理", "工作考核结果的通报"],
        AnnexTitleLines = [["2019年度预算绩效管理工作考核得分表"]],
        IssuerMarkSize = Length.FromPoints(36),
        IssuerMarkInkHeight = Length.FromPoints(30.5m),
        SignatureBlankRows = 2,
        DateWidth = Length.FromPoints(109),
        OrganWidth = Length.FromPoints(141.75m),
        TableRowHeights = [[.. Enumerable.Repeat(Length.FromPoints(20.5m), Units + 1)]],
        ImprintPage = 4,
        ImprintOnOwnPage = false,
        BlankPageBeforeImprint = false,
    };

    /// <summary>Every block and inline, headings of all levels, spans, nested lists, two annexes, marks that need escaping, a preview.</summary>
    public static ReportDocument Everything { get; } = Notice with
    {
        Properties = Properties with { IsPreview = true, Title = "含<各种>元素&“引号”的通报" },
        Official = Notice.Official! with { Signature = new(SignatureVariant.NoSeal, Plain("财政局"), Plain("2019年12月23日")) },
        Body =
        [
            new Heading(1, 1, false, [new Text("一级"), new Strong(Plain("强调"))]),
            new Heading(2, 1, false, Plain("二级")),
            new Heading(3, 1, false, Plain("三级")),
            new Heading(4, 1, false, Plain("四级")),
            new Heading(3, 2, true, Plain("接排标题。")),
            new Paragraph([
                new Text("值为<b>84.37</b> & \"", Figures["average"]), new Strong([new Text("要紧的"), new Link("https://example.org/a?b=1&c=<2>", Plain("链接"))]), new LineBreak(),
                new Text("第二行“引号”——破折……省略·间隔"), new Text("写出", Figures["typed"]), new Link("javascript:alert(1)", Plain("不是链接"))]),
            new ListBlock(true, [
                new ListItem([Paragraph("第一项"), new ListBlock(false, [new ListItem([Paragraph("内一")]), new ListItem([Paragraph("内二")])])]),
                new ListItem([Paragraph("第二项"), Paragraph("第二项的又一段")]),
                new ListItem([SpanTable()])]),
            new ListBlock(true, [new ListItem([Paragraph("另一张表从一开始")])]),
            new ListBlock(false, []),
            SpanTable(),
            SpanTable(),
            Paragraph("两表之后的一段。"),
        ],
        Annexes = [new("甲", 1, Plain("第一个附件"), [ScoreTable() with { TextSize = Length.FromPoints(12) }]), new("乙", 2, Plain("第二个附件"), [Paragraph("附件正文。"), new Heading(1, 1, false, Plain("附件内的层次"))])],
    };

    public static LayoutDecisions EverythingDecisions { get; } = NoticeDecisions with
    {
        AnnexTitleLines = [["第一个附件"], ["第二个附件"]],
        TitleLines = ["含<各种>元素&", "“引号”的通报"],
        TableRowHeights = [Rows(4), Rows(4), Rows(4), Rows(Units + 1)],
        ImprintOnOwnPage = true,
        BlankPageBeforeImprint = true,
    };

    public static IReadOnlyList<Inline> Plain(string text) => [new Text(text)];

    public static Paragraph Paragraph(string text) => new(Plain(text));

    private static Length[] Rows(int count) => [.. Enumerable.Repeat(Length.FromPoints(20.5m), count)];

    /// <summary>A merged head of two rows, a cell over two rows, a cell over all columns.</summary>
    private static Table SpanTable() => new(
        [new(Alignment.Left, 2), new(Alignment.Right, 1), new(Alignment.Centre, 1)],
        2,
        [
            new([new(Plain("单位"), RowSpan: 2), new(Plain("得分"), ColumnSpan: 2)]),
            new([new(Plain("自评")), new(Plain("核定"))]),
            new([new(Plain("甲单位"), RowSpan: 2), new(Plain("90.00")), new(Plain("88.00"), Alignment: Alignment.Left)]),
            new([new(Plain("合并"), ColumnSpan: 2)]),
        ]);

    private static Table ScoreTable()
    {
        string[] heads = ["名次", "单位", "目标管理", "运行监控", "绩效评价", "结果应用", "信息公开", "总分", "等次"];
        int[] weights = [6, 24, 9, 9, 9, 9, 9, 9, 8];
        var columns = weights.Select((weight, i) => new TableColumn(i is 0 or 8 ? Alignment.Centre : i == 1 ? Alignment.Left : Alignment.Right, weight)).ToList();
        var rows = new List<TableRow> { new([.. heads.Select(head => new TableCell(Plain(head)))]) };
        for (var i = 0; i < Units; i++)
        {
            rows.Add(ScoreRow(i));
        }

        return new(columns, 1, rows);
    }

    private static TableRow ScoreRow(int index)
    {
        var aspects = Enumerable.Range(0, 5).Select(aspect => 19.5m - (index * 0.11m) - (aspect * 0.25m)).ToList();
        var total = aspects.Sum();
        var grade = total >= 90 ? "优秀" : total >= 80 ? "良好" : total >= 60 ? "合格" : "不合格";
        string[] cells = [(index + 1).ToString(CultureInfo.InvariantCulture), $"洛龙区第{ChineseNumerals.Count(index + 1)}预算单位", .. aspects.Select(Score), Score(total), grade];
        return new([.. cells.Select(cell => new TableCell(Plain(cell)))]);
    }

    private static string Score(decimal value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
