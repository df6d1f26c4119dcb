using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using static ReportHub.LayoutTests.Specimen;

namespace ReportHub.LayoutTests.LongDocuments;

/// <summary>Clause 3.2 to the letter (domain.md 1.2, FLUSH): 22 rows of 29.6 pt, the first em box at the area's upper edge, the last one at its lower.</summary>
public sealed class FlushGridTests
{
    private static readonly Length Pitch = Pt(29.6m);

    internal static StyleSheet Flush { get; } = Reports.Style with
    {
        Grid = new(GridModel.Flush, Pitch, 22, 28),
        Styles = Reports.Style.Styles.ToDictionary(pair => pair.Key, pair => pair.Value.LinePitch == Reports.Style.Grid.Pitch ? pair.Value with { LinePitch = Pitch } : pair.Value),
    };

    [Fact]
    public void A_page_holds_22_rows_from_the_areas_upper_edge_to_its_lower_one()
    {
        var (pages, _) = Set(Plain(Prose(new string('文', (28 * 44) - 2))) with { Style = Flush });
        Assert.Equal(2, pages.Pages.Count);
        foreach (var page in pages.Pages)
        {
            var lines = Lines(page).Where(line => line.Text.StartsWith('文')).ToList();
            Assert.Equal(22, lines.Count);
            var em = Pt(15.75m);
            Assert.InRange((lines[0].Baseline - em.Scale(88, 100) - Mm(37)).Millimetres, -0.01, 0.01);
            Assert.InRange((lines[^1].Baseline + em.Scale(12, 100) - Mm(262)).Millimetres, -0.2, 0.01);
        }
    }

    [Fact]
    public void A_table_begins_and_ends_with_the_area_and_not_with_the_rows_white()
    {
        var (pages, _) = Set(Plain(Table(3, 100, (row, _) => $"{row}")) with { Style = Flush });
        var rules = pages.Pages[1].Items.OfType<Rule>().ToList();
        Assert.Equal(Mm(37), rules.Min(rule => rule.Y));
        Assert.True(rules.Max(rule => rule.Y + rule.Height) <= Mm(262));
    }

    [Fact]
    public void Mark_imprint_and_folio_are_measured_from_the_area_in_both_grid_models()
    {
        var document = Notice(Prose("正文。"));
        var (cell, flush) = (Set(document).Pages, Set(document with { Style = Flush }).Pages);
        Assert.Equal(RunOf(cell.Pages[0], "洛阳市洛龙区财政局文件").Baseline, RunOf(flush.Pages[0], "洛阳市洛龙区财政局文件").Baseline);
        Assert.Equal(RunOf(cell.Pages[0], "— 1 —").Baseline, RunOf(flush.Pages[0], "— 1 —").Baseline);
        Assert.Equal(Mm(262), flush.Pages[1].Items.OfType<Rule>().Max(rule => rule.Y + rule.Height));
    }

    [Fact]
    public void A_group_that_must_stay_together_uses_the_last_row_too()
    {
        var (pages, _) = Set(Plain([.. Enumerable.Range(0, 20).Select(Block (_) => Prose("文")), Heading(1, 1, "标题"), Prose("末行")]) with { Style = Flush });
        Assert.Single(pages.Pages);
        Assert.Equal(22 + 1, Lines(pages.Pages[0]).Count);
    }

    private static GlyphRun RunOf(Page page, string text) => page.Items.OfType<GlyphRun>().First(run => TextOf(run) == text);
}
