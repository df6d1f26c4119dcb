using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using static ReportHub.LayoutTests.Specimen;

namespace ReportHub.LayoutTests.LongDocuments;

public sealed class FigureTests
{
    [Fact]
    public void A_picture_is_shown_at_150_dpi_centred_with_its_caption_below()
    {
        var (pages, outcome) = Set(Reports.Report(Prose("前文"), Reports.Figure(600, 300), Prose("后文")));
        var picture = PictureOf(pages);
        Assert.Equal((Length.FromPoints(288), Length.FromPoints(144)), (picture.Width, picture.Height));
        Assert.Equal(new FigureSize(picture.Width, picture.Height), Assert.Single(outcome.Value!.FigureSizes));
        Assert.Equal(Mm(28 + 78), picture.X + (picture.Width / 2));
        Assert.Equal(["前文", "图1　各单位得分分布", "后文"], Lines(pages.Pages[0]).Take(3).Select(line => line.Text));
        var baselines = Lines(pages.Pages[0]).Select(line => line.Baseline).ToList();
        Assert.True(baselines[0] < picture.Y && picture.Y + picture.Height < baselines[1] && baselines[1] < baselines[2]);
    }

    [Theory]
    [InlineData(3000, 300)]
    [InlineData(300, 6000)]
    [InlineData(6000, 6000)]
    public void A_picture_is_made_to_fit_the_type_area_in_its_proportions(int width, int height)
    {
        var (pages, _) = Set(Reports.Report(Prose("前文"), Reports.Figure(width, height)));
        var picture = PictureOf(pages);
        Assert.InRange((double)picture.Width.Emu * height / (picture.Height.Emu * (double)width), 0.9999, 1.0001);
        Assert.True(picture.Width == Mm(156) || picture.Height > Mm(210));
        Assert.All(pages.Pages, TypeArea.RequireInside);
    }

    [Fact]
    public void A_picture_and_its_caption_stay_on_one_page()
    {
        for (var rows = 8; rows < 22; rows++)
        {
            var (pages, _) = Set(Reports.Report([.. Enumerable.Range(0, rows).Select(Block (_) => Prose("文")), Reports.Figure(400, 300)]));
            var page = pages.Pages.Single(page => page.Items.OfType<Picture>().Any());
            Assert.Contains(Lines(page), line => line.Text.StartsWith("图1", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_figure_says_what_it_shows_and_holds_its_caption()
    {
        var (pages, _) = Set(Reports.Report(Reports.Figure(600, 300)));
        var figure = Assert.Single(pages.Structure!.Children);
        Assert.Equal((StructureRole.Figure, "柱状图，得分集中在八十至九十分"), (figure.Role, figure.AlternativeText));
        Assert.Equal(figure.Id, PictureOf(pages).Structure);
        Assert.Equal(StructureRole.Caption, Assert.Single(figure.Children).Role);
    }

    [Fact]
    public void A_figure_that_does_not_say_what_it_shows_is_a_warning()
    {
        var (pages, outcome) = Set(Reports.Report(Reports.Figure(600, 300, alternative: " ")));
        var finding = Assert.Single(outcome.Findings);
        Assert.Equal(("L151", Severity.Warning), (finding.Code, finding.Severity));
        Assert.Equal("各单位得分分布", pages.Structure!.Children.ElementAt(0).AlternativeText);
    }

    [Fact]
    public void A_given_width_is_kept_and_a_turned_page_is_wider()
    {
        var (pages, _) = Set(Reports.Report(new Part(Reports.Landscape, [Reports.Figure(3000, 1000) with { Width = Mm(210) }])));
        Assert.Equal(Mm(210), PictureOf(pages).Width);
    }

    private static Picture PictureOf(PagedDocument pages) => pages.Pages.SelectMany(page => page.Items.OfType<Picture>()).Single();
}
