using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>宣传信息 as a kind.</summary>
internal static class NewsKind
{
    private static readonly FormSheet Main = new(
        "宣传信息",
        null,
        [
            Key(Text("code", "信息代号")),
            Required(Integer("fiscalYear", "年度")),
            Required(Date("publishedOn", "发表日期")),
            Required(Text("title", "标题")),
            Required(Text("site", "发表网站")),
            Text("url", "网址"),
            Text("note", "来源说明"),
        ]);

    public static RecordKind Kind { get; } = new RecordKind<NewsItem>(NewsItem.Kind, "宣传信息", [Main], RecordJsonContext.Default.NewsItem, check: Check)
    {
        Example = """{"code":"news-2019-1","fiscalYear":2019,"publishedOn":"2019-03-05","title":"洛龙区部署全年预算绩效管理工作","site":"洛阳市财政局网站","url":null,"note":null}"""u8.ToArray(),
    };

    private static void Check(RecordCheck<NewsItem> check)
    {
        if (check.Value.PublishedOn.Year != check.Value.FiscalYear)
        {
            check.Fail("R364", "/publishedOn", $"发表日期 {RecordFindings.Print(check.Value.PublishedOn)} 不在 {check.Value.FiscalYear} 年度里。", "改正日期或年度");
        }
    }
}
