using System.Globalization;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;

namespace ReportHub.UnitTests.Docx;

/// <summary>Tables with all that the layout decides about them: widths, further pages, decimal points, smaller cells, a row higher than a page.</summary>
public static class SampleTables
{
    public const int Rows = 40;

    private static readonly Length Row = Length.FromPoints(20.5m);

    public static (ReportDocument Document, LayoutDecisions Decisions) Tables { get; } = (
        SampleDocuments.Notice with { Official = null, Annexes = [], Body = [Continued, HighRow] },
        SampleDocuments.NoticeDecisions with
        {
            TitleLines = [],
            AnnexTitleLines = [],
            TableRowHeights = [[.. Enumerable.Repeat(Row, Rows + 1)], [Row, Length.FromMillimetres(300), Row]],
            TableColumnEdges = [[Length.Zero, Length.FromMillimetres(100), Length.FromMillimetres(156)], [Length.Zero, Length.FromMillimetres(156)]],
            TablePageStarts = [[18, 31], []],
            TableDecimalPoints = [new(0, 1, Length.FromMillimetres(30))],
            ShrunkCells = [new(0, 2, 0, Length.FromPoints(9))],
        });

    private static Table Continued => new(
        [new(Alignment.Left, 0), new(Alignment.Centre, 0) { AlignsDecimalPoints = true }],
        1,
        [Cells("单位", "得分"), .. Enumerable.Range(1, Rows).Select(i => Cells("第" + i.ToString(CultureInfo.InvariantCulture) + "个单位", Score(i)))])
    {
        Caption = new(1, SampleDocuments.Plain("各单位得分")),
        BalancesColumns = true,
        MarksContinuation = true,
        HeaderColumns = 1,
    };

    private static Table HighRow => new([new(Alignment.Left, 1)], 1, [Cells("说明"), Cells(string.Concat(Enumerable.Repeat("这一格比一页还高。", 400))), Cells("完")]);

    private static string Score(int i) => i switch
    {
        1 => "未评",
        2 => "9",
        3 => "-1,234.567",
        _ => (i * 1.5m).ToString("0.0", CultureInfo.InvariantCulture),
    };

    private static TableRow Cells(params string[] cells) => new([.. cells.Select(cell => new TableCell(SampleDocuments.Plain(cell)))]);
}
