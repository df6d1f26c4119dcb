using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;

namespace ReportHub.UnitTests.Docx;

/// <summary>A report with cover, contents, footnotes, figures and a turned part.</summary>
public static class SampleReport
{
    /// <summary>A PNG of one red pixel.</summary>
    private static readonly byte[] Pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC");

    private static readonly PartStyle Pages = new() { Folio = FolioForm.PageOfPages, Header = SampleDocuments.Plain("洛龙区2019年度财政支出绩效报告"), FirstPageHasHeader = false };

    private static readonly ImageAsset Chart = new("得分分布.png", ImageKind.Png, Pixel, 600, 400, ContentHash.Of("chart"));

    private static readonly ReportDocument Document = new()
    {
        Style = SampleStyle.Gbt9704,
        Properties = SampleDocuments.Properties with { Title = "2019年度财政支出绩效报告" },
        Title = new(SampleDocuments.Plain("2019年度财政支出绩效报告")) { Subtitle = SampleDocuments.Plain("——洛龙区预算绩效管理") },
        Pages = Pages,
        Body =
        [
            new Heading(1, 1, false, SampleDocuments.Plain("基本情况")),
            new Paragraph([new Text("全区63个单位"), new Footnote([new Text("不含"), new Link("https://example.org/note", SampleDocuments.Plain("垂直管理单位")), new Text("。")]), new Text("完成自评"), new Strong([new Footnote(SampleDocuments.Plain("截至年末。"))])]),
            new Heading(2, 1, false, SampleDocuments.Plain("得分分布")),
            Figure(Chart, 1),
            SampleDocuments.Paragraph("图上各档单位数见附表。"),
            Figure(Chart with { Name = "同一图.png" }, 2),
            Figure(Chart with { Name = "另一图.jpg", Kind = ImageKind.Jpeg, Hash = ContentHash.Of("photo") }, null),
            new Part(new() { Orientation = PageOrientation.Landscape, Folio = FolioForm.Standard }, [new Heading(1, 2, false, SampleDocuments.Plain("横排部分")), SampleDocuments.Paragraph("横排页上的文字。")]),
            new Heading(1, 3, false, SampleDocuments.Plain("结论。")),
            SampleDocuments.Paragraph("以上。"),
            new Part(new() { Folio = FolioForm.Centred, RestartsNumbering = true }, [SampleDocuments.Paragraph("另起编号的一页。")]),
        ],
    };

    private static readonly LayoutDecisions Decisions = SampleDocuments.NoticeDecisions with
    {
        PageCount = 7,
        TitleLines = ["2019年度财政支出绩效报告"],
        CoverTitleLines = ["2019年度", "财政支出绩效报告"],
        AnnexTitleLines = [],
        TableRowHeights = [],
        FigureSizes = [Size(60), Size(60), Size(40)],
        Contents = [new(1, "一、基本情况", "1"), new(2, "（一）得分分布", "1"), new(1, "二、横排部分", "2"), new(1, "三、结论", "3")],
        ImprintPage = 0,
    };

    public static (ReportDocument Document, LayoutDecisions Decisions) Report { get; } = (
        Document with
        {
            Cover = new(
                [new("项目名称", SampleDocuments.Plain("预算绩效管理")), new("单位", SampleDocuments.Plain("洛阳市洛龙区财政局"))],
                SampleDocuments.Plain("洛阳市洛龙区财政局"),
                SampleDocuments.Plain("二○一九年十二月")),
            Contents = new(2),
        },
        Decisions);

    public static (ReportDocument Document, LayoutDecisions Decisions) WithoutFront { get; } = (
        Document with { Pages = new(), Body = [.. Document.Body.SkipLast(1)] },
        Decisions with { Contents = [] });

    private static Figure Figure(ImageAsset image, int? ordinal) =>
        new(image, null, ordinal is { } number ? new(number, SampleDocuments.Plain("各档单位数")) : null, "柱形图：优秀12个，良好38个");

    private static FigureSize Size(int millimetres) => new(Length.FromMillimetres(millimetres), Length.FromMillimetres(millimetres * 2 / 3));
}
