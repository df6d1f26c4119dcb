using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using static ReportHub.LayoutTests.Specimen;

namespace ReportHub.LayoutTests.LongDocuments;

public sealed class PartTests
{
    [Fact]
    public void A_landscape_part_has_pages_of_its_own_and_portrait_text_goes_on_after_it()
    {
        var (pages, _) = Set(Reports.Report(Prose("前文"), new Part(Reports.Landscape, [Prose(new string('文', 60))]), Prose("后文")));
        Assert.Equal([PageOrientation.Portrait, PageOrientation.Landscape, PageOrientation.Portrait], pages.Pages.Select(page => page.Orientation));
        Assert.Equal((Mm(297), Mm(210)), (pages.Pages[1].Width, pages.Pages[1].Height));
        var line = pages.Pages[1].Items.OfType<GlyphRun>().First(run => !run.Turned);
        Assert.Equal(Mm(28) + Pt(28.95m).Scale(80, 100), line.Baseline);
        Assert.Equal(40 - 2, line.Glyphs.Length);
        Assert.Equal("后文", Lines(pages.Pages[2])[0].Text);
    }

    [Fact]
    public void The_folio_of_a_turned_page_keeps_its_place_on_the_sheet()
    {
        var (pages, _) = Set(Reports.Report(new Part(Reports.Landscape, [.. Enumerable.Repeat(Prose(new string('文', 40 * 14)), 2)])));
        foreach (var page in pages.Pages)
        {
            var folio = page.Items.OfType<GlyphRun>().Single(run => run.Turned);
            Assert.Equal($"— {page.Number} —", TextOf(folio));
            // Baseline on the sheet: 7 mm below the area, from the sheet's lower edge, which is the left one here.
            Assert.Equal(Mm(297) - (Mm(262) + Mm(7)), folio.X);
            var (start, end) = (folio.Baseline, folio.Baseline + (EndOf(folio) - folio.X));
            Assert.Equal(page.Number % 2 == 1 ? Mm(28 + 156) - Pt(14) : Mm(28) + Pt(14), page.Number % 2 == 1 ? end : start);
        }

        Assert.True(pages.Pages.Count >= 2);
    }

    [Fact]
    public void A_part_may_number_in_Roman_restart_and_print_a_head_from_its_second_page_on()
    {
        PartStyle front = new() { Numbering = NumberForm.RomanLower, RestartsNumbering = true, Header = [new Text("说明")], FirstPageHasHeader = false };
        PartStyle main = new() { RestartsNumbering = true, Folio = FolioForm.PageOfPages };
        var (pages, _) = Set(Reports.Report(new Part(front, [Prose(new string('文', 28 * 30))]), new Part(main, [Prose(new string('文', 28 * 50))])));
        Assert.Equal(["i", "ii", "1", "2", "3"], pages.Pages.Select(page => page.Label));
        Assert.Equal([false, true, false, false, false], pages.Pages.Select(page => Lines(page)[0].Text == "说明"));
        Assert.Equal("第 3 页　共 3 页", Lines(pages.Pages[^1])[^1].Text);
    }

    [Fact]
    public void The_total_is_that_of_the_run_of_numbers()
    {
        var (pages, outcome) = Set(Reports.Report(Prose(new string('文', 28 * 22 * 11))) with { Pages = new() { Folio = FolioForm.PageOfPages } });
        Assert.Empty(outcome.Findings);
        Assert.Equal("第 1 页　共 12 页", Lines(pages.Pages[0])[^1].Text);
        Assert.Equal("第 12 页　共 12 页", Lines(pages.Pages[11])[^1].Text);
    }

    [Fact]
    public void Pages_without_folio_have_no_printed_number_but_are_counted()
    {
        var (pages, _) = Set(Reports.Report(new Part(new() { Folio = FolioForm.None }, [Prose("甲")]), Prose("乙")));
        Assert.Equal([null, "2"], pages.Pages.Select(page => page.Label));
        Assert.Single(Lines(pages.Pages[0]));
    }

    [Fact]
    public void A_part_at_the_start_of_the_text_leaves_no_blank_page_before_it_nor_one_at_the_end_behind_it()
    {
        var (pages, _) = Set(Reports.Report(new Part(Reports.Landscape, [Prose("甲")])));
        Assert.Equal(PageOrientation.Landscape, Assert.Single(pages.Pages).Orientation);
        Assert.Equal("1", pages.Pages[0].Label);
    }

    [Fact]
    public void An_annex_on_turned_pages_goes_before_an_imprint_on_an_upright_one()
    {
        var (pages, outcome) = Set(Notice(Prose("正文。")) with
        {
            Annexes =
            [
                new("a", 1, [new Text("得分表")], [Table(12, 4, (row, _) => $"{row}")]) { Pages = Reports.Landscape },
                new("b", 2, [new Text("说明")], [Prose("乙。")]),
                new("c", 3, [new Text("明细表")], [Table(12, 4, (row, _) => $"{row}")]) { Pages = Reports.Landscape },
            ],
        });
        var imprint = pages.Pages[outcome.Value!.ImprintPage - 1];
        Assert.Equal(PageOrientation.Portrait, imprint.Orientation);
        Assert.Equal(0, imprint.Number % 2);
        Assert.Equal(Mm(262), imprint.Items.OfType<Rule>().Max(rule => rule.Y + rule.Height));
        Assert.Equal(
            [PageOrientation.Landscape, PageOrientation.Portrait, PageOrientation.Landscape],
            pages.Pages.Where(page => Lines(page).Any(line => line.Text is "附件1" or "附件2" or "附件3")).Select(page => page.Orientation));
    }

    [Fact]
    public void A_body_that_begins_on_turned_pages_is_not_on_page_1()
    {
        var (_, outcome) = Set(Notice(new Part(Reports.Landscape, [Prose("甲")])));
        Assert.Equal("L110", Assert.Single(outcome.Findings).Code);
    }

    [Fact]
    public void The_numerals_of_front_matter_are_Roman() => Assert.Equal(
        ["i", "iv", "ix", "xl", "lxxxviii", "cdxliv", "mcmxcix"],
        new[] { 1, 4, 9, 40, 88, 444, 1999 }.Select(RomanNumerals.Lower));

    [Fact]
    public void A_preview_mark_and_a_running_head_do_not_meet_on_a_turned_page()
    {
        var document = Reports.Report(new Part(Reports.Landscape with { Header = [new Text("页眉")] }, [Prose("甲")]));
        var (pages, _) = Set(document with { Properties = document.Properties with { IsPreview = true } });
        var lines = pages.Pages[0].Items.OfType<GlyphRun>().Where(run => !run.Turned).OrderBy(run => run.Baseline).ToList();
        Assert.StartsWith("预览", TextOf(lines[0]), StringComparison.Ordinal);
        Assert.Equal("页眉", TextOf(lines[1]));
        Assert.True(lines[1].Baseline - lines[1].Size > lines[0].Baseline + Length.FromPoints(1));
    }
}
