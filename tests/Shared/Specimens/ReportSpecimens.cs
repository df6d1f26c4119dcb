using ReportHub.Documents;
using ReportHub.Foundation;
using static ReportHub.Tests.Specimens.SpecimenText;

namespace ReportHub.Tests.Specimens;

/// <summary>Reports without a red head (PLAIN): cover, contents, footnotes, figures, parts.</summary>
internal static class ReportSpecimens
{
    public static void AddTo(Dictionary<string, Func<ReportDocument>> all)
    {
        all["report-short"] = () => Report([Filler(0, 3), Level(1, 1, "项目概况"), .. Fillers(3)]);
        all["report-whole"] = Whole;
        all["report-page-of-pages"] = () => Report(Fillers(12, 3)) with { Pages = new() { Folio = FolioForm.PageOfPages, Header = Say("洛龙区财政局　绩效评价报告") } };
        all["report-footnotes"] = () => Report([.. Enumerable.Range(0, 14).Select(Block (i) => Noted(i))]);
    }

    private static ReportDocument Report(IReadOnlyList<Block> body) => new()
    {
        Style = SpecimenStyles.Report,
        Properties = new("洛龙区学前教育补助资金绩效评价报告", OfficialSpecimens.Bureau, "绩效评价报告", new(2019, 11, 20), ContentHash.Of("report")),
        Title = new(Say("洛龙区学前教育补助资金绩效评价报告")) { Subtitle = Say("（2018年度）") },
        Body = body,
        Lexicon = ["洛龙区", "学前教育", "补助资金", "绩效评价"],
    };

    private static ReportDocument Whole() => Report(
    [
        Level(1, 1, "项目基本情况"),
        Level(2, 1, "立项依据"),
        Noted(0),
        Noted(1),
        Level(2, 2, "资金情况"),
        .. Fillers(3, 3),
        TableSpecimens.Money(rows: 8) with { Caption = new(1, Say("资金到位与执行情况")), BalancesColumns = true },
        Level(1, 2, "评价结论"),
        .. Fillers(3, 3),
        new Figure(SpecimenPicture.Bar, Length.FromMillimetres(110), new(1, Say("各指标得分情况")), "柱状图：五项一级指标的得分依次为92、71、83、45、58分"),
        .. Fillers(2, 2),
        new Part(new() { Orientation = PageOrientation.Landscape }, [Level(1, 3, "指标得分表"), TableSpecimens.Money(rows: 10) with { Caption = new(2, Say("指标得分明细")) }]),
        Level(1, 4, "有关建议"),
        .. Fillers(4, 3),
    ]) with
    {
        Cover = new(
            [new("项目名称", Say("学前教育补助资金")), new("主管部门", Say("洛龙区教育体育局")), new("评价机构", Say("河南某某会计师事务所"))],
            Say(OfficialSpecimens.Bureau),
            Say("2019年11月20日")),
        Contents = new(2),
        Pages = new() { RestartsNumbering = true, Header = Say("学前教育补助资金绩效评价报告") },
    };

    private static Paragraph Noted(int index) => new(
    [
        new Text($"第{index + 1}类补助按照《洛龙区学前教育补助资金管理办法》"),
        new Footnote(Say($"《洛龙区学前教育补助资金管理办法》第{index + 3}条，自2018年1月1日起施行；与此前规定不一致的，以本办法为准。")),
        new Text("的规定发放，由区教育体育局审核、区财政局拨付，全年共受理申请1,204份，发放资金812.60万元。"),
    ]);
}
