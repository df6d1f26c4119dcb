using System.Globalization;
using ReportHub.Documents;
using static ReportHub.Tests.Specimens.OfficialSpecimens;
using static ReportHub.Tests.Specimens.SpecimenText;

namespace ReportHub.Tests.Specimens;

/// <summary>Tables: spans, widths, figures, rows over pages, landscape pages.</summary>
internal static class TableSpecimens
{
    private static readonly string[] Units = ["区教育体育局", "区卫生健康委员会", "区人力资源和社会保障局", "区农业农村局", "区城市管理局（含环卫中心）", "区民政局"];

    public static void AddTo(Dictionary<string, Func<ReportDocument>> all)
    {
        all["table-spans"] = () => InAnnex(Spans());
        all["table-balanced-decimal"] = () => InAnnex(Money(rows: 12) with { BalancesColumns = true });
        all["table-shrinking-cells"] = () => InAnnex(Shrinking());
        all["table-continued-mark"] = () => InAnnex(Money(rows: 70) with { MarksContinuation = true, Caption = new(1, Say("2019年度重点项目资金安排表")) });
        all["table-row-higher-than-a-page"] = () => InAnnex(TallRow());
        all["table-landscape"] = () => Wide(rows: 45);
    }

    public static Table Money(int rows) => new(
        [new(Alignment.Centre, 2), new(Alignment.Left, 8), new(Alignment.Right, 4) { AlignsDecimalPoints = true }, new(Alignment.Right, 3) { AlignsDecimalPoints = true }],
        HeaderRows: 1,
        [Row("序号", "单位", "金额（万元）", "执行率"), .. Enumerable.Range(1, rows).Select(MoneyRow)]);

    private static TableRow MoneyRow(int index) => Row(
        index.ToString(CultureInfo.InvariantCulture),
        Units[index % Units.Length],
        (index % 7) switch { 0 => "—", 1 => "1,409.5", _ => (index * 173.31m).ToString("#,##0.00", CultureInfo.InvariantCulture) },
        (index % 5) == 0 ? "100%" : (60 + index % 37 + 0.5m).ToString("0.0", CultureInfo.InvariantCulture) + "%");

    private static TableRow Row(params string[] cells) => new([.. cells.Select(cell => new TableCell(Say(cell)))]);

    private static ReportDocument InAnnex(Table table) => Paper([Filler(0, 2)]) with { Annexes = [Annex(null, "2019年度重点项目资金安排表", table)] };

    private static Table Spans() => new(
        [new(Alignment.Left, 3), new(Alignment.Left, 3), new(Alignment.Centre, 2), new(Alignment.Centre, 2), new(Alignment.Centre, 2)],
        HeaderRows: 2,
        [
            new([new(Say("指标"), ColumnSpan: 2), new(Say("2019年度"), ColumnSpan: 2), new(Say("备注"), RowSpan: 2)]),
            Row("一级", "二级", "目标值", "完成值"),
            new([new(Say("产出指标"), RowSpan: 3), new(Say("数量")), new(Say("63")), new(Say("63")), new(Say(""))]),
            Row("质量", "≥90%", "93%", ""),
            Row("时效", "12月底", "12月20日", "提前"),
            new([new(Say("满意度指标")), new(Say("服务对象")), new(Say("≥85%")), new(Say("抽样96份，结果88.5%"), ColumnSpan: 2)]),
        ])
    {
        HeaderColumns = 1,
    };

    private static Table Shrinking() => new(
        [new(Alignment.Left, 1) { MayShrink = true }, new(Alignment.Left, 1), new(Alignment.Right, 1)],
        HeaderRows: 1,
        [Row("单位（缩字）", "单位（折行）", "金额"), .. Enumerable.Range(0, 6).Select(i => Row("洛龙区" + Units[i] + "预算科", "洛龙区" + Units[i] + "预算科", "12.50"))]);

    private static Table TallRow() => new(
        [new(Alignment.Centre, 1), new(Alignment.Left, 3)],
        HeaderRows: 1,
        [Row("事项", "说明"), Row("短", "一行。"), new([new(Say("很长的一行")), new(Filler(0, 60).Content)]), Row("末", "最后一行。")]);

    private static ReportDocument Wide(int rows) => Paper([Filler(0, 2)]) with
    {
        Annexes =
        [
            Annex(null, "2019年度预算绩效管理工作考核得分表", new Table(
                [new(Alignment.Centre, 2), new(Alignment.Left, 8), .. Enumerable.Range(0, 8).Select(_ => new TableColumn(Alignment.Right, 3) { AlignsDecimalPoints = true })],
                HeaderRows: 1,
                [
                    Row("序号", "单位", "目标", "监控", "自评", "评价", "应用", "公开", "总分", "名次"),
                    .. Enumerable.Range(1, rows).Select(i => Row(
                        [i.ToString(CultureInfo.InvariantCulture), Units[i % Units.Length], .. Enumerable.Range(1, 8).Select(column => (((i * column) % 97) + 0.25m).ToString("0.00", CultureInfo.InvariantCulture))])),
                ])) with { Pages = new() { Orientation = PageOrientation.Landscape } },
        ],
    };
}
