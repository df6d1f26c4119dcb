using static ReportHub.ConformanceTests.Audit.FlatPaper;

namespace ReportHub.ConformanceTests.Audit;

/// <summary>
/// Papers of every format at known millimetres. The figures are typed from the standard by hand: 35 mm, 4 mm, 7 mm and the like, and rows of model CELL
/// (28.95 pt) or FLUSH (29.61 pt) counted from the type area's edge.
/// </summary>
internal static class FlatPapers
{
    private const double Cell = 10.2129;
    private const double Flush = 10.447;
    private const double Em = 5.5563;

    /// <summary>16 pt, what a character of these papers is wide.</summary>
    private const double SizeThree = 5.6444;

    /// <summary>Noto Serif SC Bold: highest ink of a mark above its baseline, and lowest below, in ems of 36 pt (12.7 mm).</summary>
    private const double MarkRise = 10.83;
    private const double MarkDrop = 1.17;

    /// <summary>Mark's lower ink edge to the number's baseline: two rows, three gaps (25.77 mm) and the character's 4.97 mm above its baseline.</summary>
    private const double ToNumber = 25.77 + 4.97;

    private const string Red = "#ff0000";

    /// <summary>A document of two pages, all at its place unless the arguments say otherwise: the margin, what the mark is off, the mark's colour.</summary>
    public static FlatPaper Document(string name, double margin = 28, double markOff = 0, string markColour = Red, bool flush = false)
    {
        var pitch = flush ? Flush : Cell;
        var (left, right) = (margin, margin + 156);
        var paper = new FlatPaper(name);
        var mark = 37 + 35 + MarkRise;
        var number = mark + MarkDrop + ToNumber;
        var rule = number + 0.68 + 4;
        var title = flush ? rule + 0.35 + (2 * Flush) + 6.83 : rule + 0.35 + (2.8 * Cell);
        var mainTo = title + (2 * pitch);
        paper.Text("洛阳市洛龙区财政局文件", XiaoBiaoSong, 36, mark + markOff, "center", left, right, markColour)
            .Text("洛龙财〔2019〕17号", FangSong, 16, number, "center", left, right)
            .Rule(left, rule, 156, 0.35, Red)
            .Text("洛龙区财政局关于做好年终决算的通知", XiaoBiaoSong, 22, title, "center", left, right)
            .Text("区直各预算单位：", FangSong, 16, mainTo, "start", left, right)
            .Text("为做好年终决算工作，现将有关事项通知如下。", FangSong, 16, mainTo + pitch, "start", left + (2 * Em), right)
            .Text("一、清理往来款项", HeiTi, 16, mainTo + (2 * pitch), "start", left + (2 * Em), right)
            .Text("（一）核对账目", KaiTi, 16, mainTo + (3 * pitch), "start", left + (2 * Em), right)
            .Text("各单位应当在十二月底以前核对全部往来款项。", FangSong, 16, mainTo + (4 * pitch), "start", left + (2 * Em), right);
        var first = flush ? 37 + 4.90 : 37 + (0.8 * Cell);
        paper.Text("二、报送决算", HeiTi, 16, first, "start", left + (2 * Em), right, page: 2)
            .Text("决算应当真实、准确、完整。", FangSong, 16, first + pitch, "start", left + (2 * Em), right, page: 2)
            .Text("附件：决算报表格式", FangSong, 16, first + (3 * pitch), "start", left + (2 * Em), right, page: 2)
            .Text("洛阳市洛龙区财政局预算绩效管理中心", FangSong, 16, first + (5 * pitch), "end", left, right - (2 * Em), page: 2)
            .Text("2019年12月5日", FangSong, 16, first + (6 * pitch), "start", right - (17 * SizeThree), right, page: 2)
            .Text("（此件公开发布）", FangSong, 16, first + (7 * pitch), "start", left + (2 * Em), right, page: 2);
        return Foot(Imprint(paper, left, right, 2), left, right, 2);
    }

    /// <summary>上行文 with labels at the left and a signer at the right.</summary>
    public static FlatPaper Upward(string name)
    {
        var paper = new FlatPaper(name);
        var number = 72 + MarkRise + MarkDrop + ToNumber;
        var title = number + 5.03 + (2.8 * Cell);
        paper.Text("000017", FangSong, 16, 37 + (0.8 * Cell))
            .Text("秘密★1年", HeiTi, 16, 37 + (1.8 * Cell))
            .Text("特急", HeiTi, 16, 37 + (2.8 * Cell))
            .Text("洛阳市洛龙区财政局文件", XiaoBiaoSong, 36, 72 + MarkRise, "center", colour: Red)
            .Text("洛龙财〔2019〕18号", FangSong, 16, number, left: 28 + Em)
            .Text("签发人：", FangSong, 16, number, "end", right: 184 - Em - (3 * SizeThree))
            .Text("孟凡利", KaiTi, 16, number, "end", right: 184 - Em)
            .Rule(28, number + 4.68, 156, 0.35, Red)
            .Text("洛龙区财政局关于追加预算的请示", XiaoBiaoSong, 22, title, "center")
            .Text("区人民政府：", FangSong, 16, title + (2 * Cell))
            .Text("今年防汛形势严峻，拟追加防汛经费二百万元。", FangSong, 16, title + (3 * Cell), left: 28 + (2 * Em))
            .Text("妥否，请批示。", FangSong, 16, title + (4 * Cell), left: 28 + (2 * Em))
            .Text("洛阳市洛龙区财政局预算绩效管理中心", FangSong, 16, title + (6 * Cell), "end", right: 184 - (2 * Em))
            .Text("2019年8月5日", FangSong, 16, title + (7 * Cell), left: 184 - (17 * SizeThree));
        return Foot(Imprint(paper, 28, 184, 2), 28, 184, 2);
    }

    /// <summary>信函格式 of one page, without imprint.</summary>
    public static FlatPaper Letter(string name)
    {
        const double line = 30 + MarkRise + MarkDrop + 4;
        const double number = line + 1.85 + 4.88 + 4.97;
        const double title = number + (3 * Cell);
        return new FlatPaper(name)
            .Text("洛阳市洛龙区财政局", XiaoBiaoSong, 36, 30 + MarkRise, "center", colour: Red)
            .Rule(20, line, 170, 1, Red).Rule(20, line + 1.5, 170, 0.35, Red)
            .Text("洛龙财函〔2019〕9号", FangSong, 16, number, "end")
            .Text("洛龙区财政局关于协助核查的函", XiaoBiaoSong, 22, title, "center")
            .Text("市财政局：", FangSong, 16, title + (2 * Cell))
            .Text("请协助核查专项资金拨付情况。", FangSong, 16, title + (3 * Cell), left: 28 + (2 * Em))
            .Text("洛阳市洛龙区财政局预算绩效管理中心", FangSong, 16, title + (5 * Cell), "end", right: 184 - (2 * Em))
            .Text("2019年9月5日", FangSong, 16, title + (6 * Cell), left: 184 - (17 * SizeThree))
            .Rule(20, 275.3, 170, 0.35, Red).Rule(20, 276, 170, 1, Red);
    }

    /// <summary>命令（令）格式.</summary>
    public static FlatPaper Order(string name)
    {
        const double number = 57 + MarkRise + MarkDrop + ToNumber;
        var paper = new FlatPaper(name)
            .Text("洛阳市洛龙区人民政府令", XiaoBiaoSong, 36, 57 + MarkRise, "center", colour: Red)
            .Text("第12号", FangSong, 16, number, "center")
            .Text("现公布《洛龙区预算绩效管理办法》。", FangSong, 16, number + (3 * Cell), left: 28 + (2 * Em))
            .Text("区长", FangSong, 16, number + (7 * Cell), left: 106)
            .Text("2019年9月5日", FangSong, 16, number + (10 * Cell), "end", right: 184 - (4 * Em));
        return Foot(Imprint(paper, 28, 184, 2), 28, 184, 2);
    }

    /// <summary>纪要格式.</summary>
    public static FlatPaper Minutes(string name)
    {
        var paper = new FlatPaper(name)
            .Text("洛龙区财政局会议纪要", XiaoBiaoSong, 36, 72 + MarkRise, "center", colour: Red)
            .Text("会议研究了年终决算工作，决定如下。", FangSong, 16, 150, left: 28 + (2 * Em))
            .Text("一、抓紧清理往来款项。", HeiTi, 16, 150 + Cell, left: 28 + (2 * Em))
            .Text("出席：", HeiTi, 16, 150 + (3 * Cell), left: 28 + (2 * Em))
            .Text("张三、李四、王五", FangSong, 16, 150 + (3 * Cell), left: 28 + (2 * Em) + (3 * SizeThree));
        return Foot(Imprint(paper, 28, 184, 2), 28, 184, 2);
    }

    /// <summary>A report without head: no official document.</summary>
    public static FlatPaper Plain(string name) => new FlatPaper(name)
        .Text("预算绩效评价报告", XiaoBiaoSong, 22, 50, "center")
        .Text("根据洛龙财〔2019〕1号文件，开展了评价。", FangSong, 16, 70, left: 28 + (2 * Em));

    private static FlatPaper Imprint(FlatPaper paper, double left, double right, int page) => paper
        .Rule(left, 243.4, 156, 0.35, page: page)
        .Text("抄送：洛阳市财政局。", FangSong, 14, 250.8, "start", left + 4.94, right, page: page)
        .Rule(left, 252.6, 156, 0.25, page: page)
        .Text("洛阳市洛龙区财政局", FangSong, 14, 259.9, "start", left + 4.94, right, page: page)
        .Text("2019年12月6日印发", FangSong, 14, 259.9, "end", left, right - 4.94, page: page)
        .Rule(left, 262 - 0.35, 156, 0.35, page: page);

    /// <summary>The dash's upper edge 7 mm under the area: the dash of Noto Serif SC as LibreOffice picks it rises 1.45 mm.</summary>
    private static FlatPaper Foot(FlatPaper paper, double left, double right, int pages)
    {
        for (var page = 1; page <= pages; page++)
        {
            paper.Text($"— {page} —", SongTi, 14, 262 + 7 + 1.45, page % 2 == 1 ? "end" : "start", left + 4.94, right - 4.94, page: page);
        }

        return paper;
    }
}
