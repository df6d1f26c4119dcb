using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using static ReportHub.LayoutTests.OfficialDocuments.Measured;
using static ReportHub.LayoutTests.OfficialDocuments.SamplePapers;
using static ReportHub.LayoutTests.Specimen;

namespace ReportHub.LayoutTests.OfficialDocuments;

public sealed class ImprintTests
{
    [Fact]
    public void Addressees_moved_to_the_imprint_stand_above_the_copies_without_a_line_between()
    {
        var pages = SetWell(MainToInImprint()).Pages;
        var page = pages.Pages[1];
        var lines = Lines(page);
        Assert.StartsWith("主送：洛阳市洛龙区财政局、", lines[0].Text, StringComparison.Ordinal);
        Assert.EndsWith("。", lines[^4].Text, StringComparison.Ordinal);
        Assert.Equal("抄送：洛阳市财政局。", lines[^3].Text);
        Assert.Equal(lines[^4].Baseline + Pt(25), lines[^3].Baseline);
        Assert.Equal([Mm(0.35m), Mm(0.25m), Mm(0.35m)], page.Items.OfType<Rule>().Select(rule => rule.Height));
        var hang = Runs(page).Where(run => run.Baseline == lines[1].Baseline).Min(run => run.X);
        Assert.Equal(AreaLeft + (Pt(14) * 4), hang);
        Assert.DoesNotContain(Runs(pages.Pages[0]), run => TextOf(run).EndsWith('：'));
    }

    [Fact]
    public void The_label_of_a_list_whose_lines_are_stretched_is_not_so_that_the_names_hang_under_the_first_one()
    {
        var page = SetWell(MainToInImprint()).Pages.Pages[1];
        var first = Runs(page).Where(run => run.Baseline == Lines(page)[0].Baseline).OrderBy(run => run.X).ToList();
        Assert.Equal("主送：", TextOf(first[0]));
        Assert.Equal(AreaLeft + (Pt(14) * 4), first[1].X);
        Assert.True(first[1].Glyphs.Span[0].Advance > Pt(14));
    }

    [Theory]
    [InlineData(6, 1, false)] // beside the text while there is room
    [InlineData(7, 2, true)]
    [InlineData(27, 2, false)]
    [InlineData(29, 3, true)]
    public void On_one_side_printing_a_full_page_sends_the_imprint_to_the_next_one_which_is_numbered(int rows, int page, bool own)
    {
        var document = Notice(Prose(new string('文', (rows * 28) - 2)));
        document = With(document, official => official with { Signature = null, Note = [] }) with { Style = document.Style with { Duplex = false } };
        var (pages, decisions) = SetWell(document);
        Assert.Equal((page, own, false), (decisions.ImprintPage, decisions.ImprintOnOwnPage, decisions.BlankPageBeforeImprint));
        Assert.Equal(page, pages.Pages.Count);
        Assert.NotNull(pages.Pages[^1].Label);
        var rules = pages.Pages[^1].Items.OfType<Rule>().Where(rule => rule.Colour == InkColour.Black).ToList();
        Assert.Equal(AreaBottom, rules[^1].Y + rules[^1].Height);
        Assert.All(Runs(pages.Pages[^1]).Where(run => run.Size == Pt(16)), run => Assert.True(run.Baseline < rules[0].Y));
    }

    [Fact]
    public void An_imprint_taller_than_a_page_is_an_error()
    {
        var (_, outcome) = Set(With(Notice(Prose("正文。")), official => official with
        {
            Imprint = official.Imprint! with { CopyTo = Words(new string('局', 28 * 30)) },
        }));
        Assert.Equal("L144", Assert.Single(outcome.Findings).Code);
    }

    [Fact]
    public void An_annex_bound_apart_names_the_document_it_belongs_to_on_row_1()
    {
        var pages = SetWell(AnnexesApart()).Pages;
        foreach (var label in (string[])["洛龙财〔2019〕7号附件1", "洛龙财〔2019〕7号附件2"])
        {
            var run = RunOf(pages, label);
            Assert.Equal((AreaLeft, BaselineOfRow(1)), (run.X, run.Baseline));
        }
    }
}
