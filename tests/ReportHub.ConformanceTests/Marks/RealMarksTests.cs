using ReportHub.ConformanceTests.Pdf;
using ReportHub.ConformanceTests.Support;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using ReportHub.Tests;
using ReportHub.Writers;

namespace ReportHub.ConformanceTests.Marks;

/// <summary>Marks of the faces in use: what is squeezed and moved must neither touch its neighbour nor change what a reader of the file finds.</summary>
public sealed class RealMarksTests
{
    /// <summary>Hanzi of a brush face reach a little out of their em.</summary>
    private const double Tolerance = 0.02;

    private const string Prose = "为深入贯彻落实《意见》（洛龙财〔2019〕7号），对“预算部门”2019年度工作进行了考核——平均86.35分，较上年提高3.2个百分点……；其中：优秀的“部门”、“单位”共63个（含“区直”），"
        + "良好、合格的分别为12个、3个。各预算部门（单位）要“对标先进、补齐短板”，做到“花钱必问效、无效必问责”！约翰·史密斯（John Smith）it’s。";

    public static TheoryData<FontRole, BreakingMode> Faces
    {
        get
        {
            var data = new TheoryData<FontRole, BreakingMode>();
            foreach (var role in (ReadOnlySpan<FontRole>)[FontRole.Fangsong, FontRole.Kaiti, FontRole.Heiti, FontRole.Songti])
            {
                data.Add(role, BreakingMode.Word);
                data.Add(role, BreakingMode.Fine);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void Ink_of_neighbours_meets_in_a_dash_and_nowhere_else(FontRole role, BreakingMode mode)
    {
        var dashes = 0;
        foreach (var run in Set(role, mode).Pages.SelectMany(page => page.Items.OfType<GlyphRun>()).Where(run => run.Structure != PageItem.Artifact))
        {
            for (var i = 1; i < run.Glyphs.Length; i++)
            {
                var (before, after) = (run.Glyphs.Span[i - 1], run.Glyphs.Span[i]);
                Assert.True(before.Advance > Length.Zero, $"{Name(before)} does not advance");
                var isDash = (before.CodePoint, after.CodePoint) == ('—', '—');
                dashes += isDash ? 1 : 0;
                Assert.True(isDash ? InkGap(run, i) <= 0 : InkGap(run, i) > -Tolerance, $"{Name(before)}{Name(after)} {InkGap(run, i)}");
            }
        }

        Assert.Equal(1, dashes);
    }

    [Theory]
    [MemberData(nameof(Faces))]
    public void The_file_reads_back_as_typed(FontRole role, BreakingMode mode)
    {
        Tool.Require("pdftotext", "poppler-utils");
        var path = Repository.Output($"marks-{role}-{mode}.pdf");
        using (var file = File.Create(path))
        {
            Set(role, mode).ReplayInto(new PdfWriter(file));
        }

        Assert.Contains(Dense(Prose), Dense(Tool.Output("pdftotext", "-enc", "UTF-8", path, "-")), StringComparison.Ordinal);
    }

    [Fact]
    public void Narrow_quotes_of_a_face_without_full_width_ones_stand_at_the_text_they_enclose()
    {
        var fonts = RealFonts.Load();
        var narrow = new FontSet([.. fonts.Bindings.Select(binding => binding.Role == FontRole.Fangsong ? binding with { Face = fonts[FontRole.Latin] } : binding)]);
        var pages = new PagedDocument();
        Assert.True(PageLayout.Set(Document(FontRole.Fangsong, BreakingMode.Word, "字“字”字"), narrow, pages).Succeeded);
        var runs = pages.Pages[0].Items.OfType<GlyphRun>().Where(run => run.Structure != PageItem.Artifact).ToList();
        Assert.Equal(["字", "“", "字", "”", "字"], runs.Select(run => Name(run.Glyphs.Span[0])));
        var cell = Length.FromPoints(15.75m);
        Assert.Equal(runs[0].X + (cell * 2), runs[2].X);
        Assert.Equal(runs[0].X + (cell * 3), runs[3].X);
        var quote = runs[1].Face.AdvanceOf(runs[1].Glyphs.Span[0].Glyph);
        Assert.Equal(runs[0].X + cell + Length.FromPoints(16) - Length.FromPoints(16).Scale(quote, runs[1].Face.UnitsPerEm), runs[1].X);
    }

    [Fact]
    public void A_character_the_face_lacks_comes_from_Songti_and_Latin_from_its_own_face()
    {
        var fonts = RealFonts.Load();
        Assert.Equal(0, fonts[FontRole.Kaiti].GlyphOf('〇'));
        var pages = new PagedDocument();
        Assert.True(PageLayout.Set(Document(FontRole.Kaiti, BreakingMode.Fine, "二〇年（9月）“好”"), fonts, pages).Succeeded);
        var runs = pages.Pages[0].Items.OfType<GlyphRun>().Where(run => run.Structure != PageItem.Artifact);
        var (kaiti, songti, latin) = (fonts[FontRole.Kaiti], fonts[FontRole.Songti], fonts[FontRole.Latin]);
        Assert.Equal(
            [("二", kaiti), ("〇", songti), ("年（", kaiti), ("9", latin), ("月）“好”", kaiti)],
            runs.Select(run => (string.Concat(run.Glyphs.ToArray().Select(Name)), run.Face)));
    }

    /// <summary>White between the inks of glyph <paramref name="index"/> and the one before it, in ems.</summary>
    private static double InkGap(GlyphRun run, int index)
    {
        var (before, after) = (run.Glyphs.Span[index - 1], run.Glyphs.Span[index]);
        var (left, right) = (run.Face.BoundsOf(before.Glyph), run.Face.BoundsOf(after.Glyph));
        var white = (double)before.Advance.Emu / run.Size.Emu;
        return left.XMax == 0 || right.XMax == 0 ? white : white + ((double)(right.XMin - left.XMax) / run.Face.UnitsPerEm);
    }

    private static string Name(PlacedGlyph glyph) => char.ConvertFromUtf32(glyph.CodePoint);

    private static string Dense(string text) => string.Concat(text.Where(unit => !char.IsWhiteSpace(unit)));

    private static PagedDocument Set(FontRole role, BreakingMode mode)
    {
        var pages = new PagedDocument();
        var outcome = PageLayout.Set(Document(role, mode), RealFonts.Load(), pages);
        Assert.True(outcome.Succeeded, string.Join('\n', outcome.Findings));
        return pages;
    }

    private static ReportDocument Document(FontRole role, BreakingMode mode, string text = Prose) => new()
    {
        Style = Sheet(role, mode),
        Properties = new("标点", "某区财政局", "样张", new(2019, 12, 20), ContentHash.Of("marks")),
        Body = [new Paragraph([new Documents.Text(text)])],
    };

    private static StyleSheet Sheet(FontRole role, BreakingMode mode)
    {
        var style = new TextStyle(role, Length.FromPoints(16), Length.FromPoints(-0.25m), Length.FromPoints(28.95m), Alignment.Justify, InkColour.Black, 2);
        return new()
        {
            Id = "marks",
            Version = "1.0.0",
            Page = new(Millimetres(210), Millimetres(297), Millimetres(37), Millimetres(28), Millimetres(156), Millimetres(225), MirrorMargins: false),
            Grid = new(GridModel.Cell, Length.FromPoints(28.95m), 22, 28),
            StrongFont = FontRole.Heiti,
            Breaking = mode,
            SealHeight = Millimetres(42),
            SealBlankRows = 2,
            Duplex = false,
            Styles = Enum.GetValues<StyleName>().ToDictionary(name => name, _ => style),
        };
    }

    private static Length Millimetres(int value) => Length.FromMillimetres(value);
}
