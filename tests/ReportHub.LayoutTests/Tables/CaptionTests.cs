using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using static ReportHub.LayoutTests.Specimen;
using static ReportHub.LayoutTests.Tables.GivenTable;

namespace ReportHub.LayoutTests.Tables;

public sealed class CaptionTests
{
    private static Table Long => Table(2, 70, (row, column) => row == 0 ? $"头{column}" : $"{row}") with { Caption = new(3, [new Text("得分")]), MarksContinuation = true };

    [Fact]
    public void The_caption_stands_centred_above_the_table_and_names_it()
    {
        var sheet = Style with { Styles = Style.Styles.Where(style => style.Key != StyleName.Caption).ToDictionary() };
        var (pages, _) = Set(Plain(Long) with { Style = sheet });
        var run = Runs(pages.Pages[0])[0];
        Assert.Equal("表3　得分", TextOf(run));
        Assert.InRange((run.X + EndOf(run)).Emu, (Mm(212) - Pt(0.5m)).Emu, (Mm(212) + Pt(0.5m)).Emu);
        var table = pages.Structure!.Children.Single();
        Assert.Equal((StructureRole.Table, "表3　得分"), (table.Role, table.Title));
        Assert.Equal((StructureRole.Caption, run.Structure), (table.Children.ElementAt(0).Role, table.Children.ElementAt(0).Id));
    }

    [Fact]
    public void The_caption_goes_along_with_the_first_rows_to_the_next_page()
    {
        var body = Enumerable.Range(0, 20).Select(i => (Block)Prose($"第{i}行")).ToList();
        var (pages, _) = Set(Plain([.. body, Long]));
        Assert.DoesNotContain(Runs(pages.Pages[0]), run => TextOf(run).StartsWith('表'));
        Assert.Equal("表3　得分", TextOf(Runs(pages.Pages[1])[0]));
    }

    [Fact]
    public void Every_further_page_is_marked_at_the_right_above_the_repeated_header()
    {
        var (pages, outcome) = Set(Plain(Long));
        Assert.Equal(3, pages.Pages.Count);
        foreach (var page in pages.Pages.Skip(1))
        {
            var run = Runs(page)[0];
            Assert.Equal(("续表3", PageItem.Artifact), (TextOf(run), run.Structure));
            Assert.InRange(EndOf(run).Emu, (Mm(184) - Pt(0.5m)).Emu, (Mm(184) + Pt(0.5m)).Emu);
            Assert.True(run.Baseline < page.Items.OfType<Rule>().Min(rule => rule.Y));
            Assert.Equal("头0头1", Lines(page)[1].Text);
        }

        var starts = pages.Pages.Skip(1).Select(page => int.Parse(Lines(page)[2].Text[..2], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(starts, outcome.Value!.TablePageStarts[0]);
    }

    [Fact]
    public void Without_a_caption_the_mark_has_no_number()
    {
        var (pages, _) = Set(Plain(Long with { Caption = null }));
        Assert.Equal("续表", TextOf(Runs(pages.Pages[1])[0]));
    }

    [Fact]
    public void A_table_that_is_not_marked_has_no_page_starts_and_no_mark()
    {
        var (pages, outcome) = Set(Plain(Long with { MarksContinuation = false }));
        Assert.Empty(outcome.Value!.TablePageStarts[0]);
        Assert.DoesNotContain(pages.Pages.SelectMany(Runs), run => TextOf(run).StartsWith('续'));
    }
}
