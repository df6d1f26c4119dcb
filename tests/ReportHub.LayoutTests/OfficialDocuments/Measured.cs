using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using static ReportHub.LayoutTests.Specimen;

namespace ReportHub.LayoutTests.OfficialDocuments;

/// <summary>What stands where, for exact assertions: lengths from the paper's edges.</summary>
internal static class Measured
{
    /// <summary>One hanzi of size 3 with its tracking.</summary>
    public static readonly Length Cell = Pt(15.75m);

    public static readonly Length Pitch = Pt(28.95m);

    public static readonly Length AreaLeft = Mm(28);

    public static readonly Length AreaTop = Mm(37);

    public static readonly Length AreaRight = Mm(184);

    public static readonly Length AreaBottom = Mm(262);

    public static Length BaselineOfRow(int row) => AreaTop + (Pitch * (row - 1)) + Pitch.Scale(80, 100);

    public static (PagedDocument Pages, LayoutDecisions Decisions) SetWell(ReportDocument document)
    {
        var (pages, outcome) = Set(document);
        Assert.Empty(outcome.Findings);
        return (pages, outcome.Value!);
    }

    public static Page PageWith(PagedDocument pages, string text) => pages.Pages.First(page => Runs(page).Any(run => TextOf(run) == text));

    public static GlyphRun RunOf(PagedDocument pages, string text) => pages.Pages.SelectMany(Runs).First(run => TextOf(run) == text);

    /// <summary>The name in the signature, not in the mark or the imprint.</summary>
    public static GlyphRun Signed(PagedDocument pages, string name) => pages.Pages.SelectMany(Runs).Last(run => run.Size == Pt(16) && TextOf(run) == name);

    /// <summary>Where the last character's em ends, its tracking left out.</summary>
    public static Length InkEnd(GlyphRun run) => EndOf(run) + (run.Size == Pt(16) ? Pt(0.25m) : Length.Zero);

    public static IEnumerable<GlyphRun> Runs(Page page) => page.Items.OfType<GlyphRun>();

    public static List<SealArea> Seals(PagedDocument pages) => [.. pages.Pages.SelectMany(page => page.Items.OfType<SealArea>())];

    public static Length Middle(SealArea seal) => seal.X + (seal.Width / 2);

    public static Length Middle(GlyphRun run) => (run.X + EndOf(run)) / 2;

    public static void Near(Length expected, Length actual, decimal millimetres = 0.001m) =>
        Assert.InRange((actual - expected).Millimetres, -(double)millimetres, (double)millimetres);
}
