using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;

namespace ReportHub.LayoutTests;

/// <summary>Documents for layout tests and what comes out of them.</summary>
internal static class Specimen
{
    public static StyleSheet Style { get; } = new()
    {
        Id = "gbt9704-2012",
        Version = "1.0.0",
        Page = new(Mm(210), Mm(297), Mm(37), Mm(28), Mm(156), Mm(225), MirrorMargins: false),
        Grid = new(GridModel.Cell, Pt(28.95m), 22, 28),
        StrongFont = FontRole.Heiti,
        Breaking = BreakingMode.Word,
        SealHeight = Mm(42),
        SealBlankRows = 2,
        Duplex = true,
        Styles = Enum.GetValues<StyleName>().ToDictionary(name => name, StyleOf),
    };

    public static ReportDocument Notice(params IReadOnlyList<Block> body) => new()
    {
        Style = Style,
        Properties = new("关于测试的通报", "某某局", "通报", new(2019, 12, 23), ContentHash.Of("specimen")),
        Official = new()
        {
            IssuerMark = IssuerMark.Of([new Text("洛阳市洛龙区财政局文件")]),
            Number = [new Text("洛龙财〔2019〕7号")],
            Title = [new Text("洛阳市洛龙区财政局关于2019年度预算绩效管理工作考核结果的通报")],
            MainTo = [new Text("区直各预算单位，各镇（办）财政所")],
            Signature = new(SignatureVariant.SealSingle, [new Text("洛阳市洛龙区财政局")], [new Text("2019年12月23日")]),
            Note = [new Text("（此件公开发布）")],
            Imprint = new([new Text("洛阳市财政局。")], [new Text("洛阳市洛龙区财政局")], [new Text("2019年12月24日印发")]),
        },
        Lexicon = ["洛阳市洛龙区财政局"],
        Body = body,
    };

    public static ReportDocument Plain(params IReadOnlyList<Block> body) => Notice(body) with { Official = null };

    public static Paragraph Prose(string text) => new([new Text(text)]);

    public static Heading Heading(int level, int ordinal, string text, bool runIn = false) => new(level, ordinal, runIn, [new Text(text)]);

    public static Table Table(int columns, int rows, Func<int, int, string> cell, Length? size = null) => new(
        [.. Enumerable.Range(0, columns).Select(_ => new TableColumn(Alignment.Centre, 1))],
        HeaderRows: 1,
        [.. Enumerable.Range(0, rows + 1).Select(row => new TableRow([.. Enumerable.Range(0, columns).Select(column => new TableCell([new Text(cell(row, column))]))]))],
        size);

    public static (PagedDocument Pages, Outcome<LayoutDecisions> Outcome) Set(ReportDocument document)
    {
        var pages = new PagedDocument();
        return (pages, PageLayout.Set(document, GridFont.Set, pages));
    }

    public static string Tree(ReportDocument document)
    {
        using var text = new StringWriter { NewLine = "\n" };
        PageTree.Write(Set(document).Pages, text);
        return text.ToString();
    }

    /// <summary>Lines of a page from top to bottom: baseline and text.</summary>
    public static IReadOnlyList<(Length Baseline, string Text)> Lines(Page page) =>
    [
        .. page.Items.OfType<GlyphRun>().GroupBy(run => run.Baseline).OrderBy(line => line.Key)
            .Select(line => (line.Key, string.Concat(line.OrderBy(run => run.X).Select(TextOf)))),
    ];

    public static string TextOf(GlyphRun run) => string.Concat(run.Glyphs.ToArray().Select(glyph => char.ConvertFromUtf32(glyph.CodePoint)));

    public static Length EndOf(GlyphRun run) => run.X + new Length(run.Glyphs.ToArray().Sum(glyph => glyph.Advance.Emu));

    public static Length Mm(decimal value) => Length.FromMillimetres(value);

    public static Length Pt(decimal value) => Length.FromPoints(value);

    private static TextStyle StyleOf(StyleName name) => name switch
    {
        StyleName.IssuerMark => new(FontRole.Xiaobiaosong, Pt(36), Length.Zero, Pt(43.2m), Alignment.Centre, InkColour.Red, 0),
        StyleName.Title or StyleName.AnnexTitle => new(FontRole.Xiaobiaosong, Pt(22), Length.Zero, Pt(28.95m), Alignment.Centre, InkColour.Black, 0),
        StyleName.TableHeader => new(FontRole.Heiti, Pt(10.5m), Length.Zero, Pt(15), Alignment.Centre, InkColour.Black, 0),
        StyleName.TableCell => new(FontRole.Fangsong, Pt(10.5m), Length.Zero, Pt(15), Alignment.Left, InkColour.Black, 0),
        StyleName.Imprint => new(FontRole.Fangsong, Pt(14), Length.Zero, Pt(25), Alignment.Left, InkColour.Black, 0),
        StyleName.Folio => new(FontRole.Songti, Pt(14), Length.Zero, Pt(14), Alignment.Left, InkColour.Black, 0),
        StyleName.Body or StyleName.Heading1 or StyleName.Heading2 or StyleName.Heading3 or StyleName.Heading4 =>
            new(FontRole.Fangsong, Pt(16), Pt(-0.25m), Pt(28.95m), Alignment.Justify, InkColour.Black, 2),
        _ => new(FontRole.Fangsong, Pt(16), Pt(-0.25m), Pt(28.95m), Alignment.Left, InkColour.Black, 0),
    };
}
