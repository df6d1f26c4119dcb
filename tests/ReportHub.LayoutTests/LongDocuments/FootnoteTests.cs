using ReportHub.Documents;
using ReportHub.Layout;
using static ReportHub.LayoutTests.LongDocuments.Reports;
using static ReportHub.LayoutTests.Specimen;

namespace ReportHub.LayoutTests.LongDocuments;

public sealed class FootnoteTests
{
    [Fact]
    public void A_note_stands_below_a_short_line_at_the_foot_of_the_page_with_its_mark()
    {
        var (pages, outcome) = Set(Report(Noted("预算", "注文。", "绩效")));
        Assert.Empty(outcome.Findings);
        var page = Assert.Single(pages.Pages);
        var mark = RunOf(page, "1");
        var text = RunOf(page, "预算");
        Assert.Equal(Pt(16).Scale(60, 100), mark.Size);
        Assert.Equal(text.Baseline - Pt(16).Scale(33, 100), mark.Baseline);
        Assert.Equal(EndOf(text), mark.X);
        var rule = Assert.Single(page.Items.OfType<Rule>());
        Assert.Equal((Mm(28), Mm(39)), (rule.X, rule.Width));
        var note = RunOf(page, "注文。");
        Assert.True(note.Baseline > rule.Y && note.Baseline < Mm(262));
        Assert.Equal(Mm(262), note.Baseline + Reports.Style[StyleName.Footnote].LinePitch.Scale(20, 100));
    }

    [Fact]
    public void Mark_and_note_are_read_as_such()
    {
        var (pages, _) = Set(Report(Noted("预算", "注文。", "绩效")));
        var paragraph = Assert.Single(pages.Structure!.Children);
        Assert.Equal([StructureRole.Reference, StructureRole.Note], paragraph.Children.Select(child => child.Role));
        Assert.Equal(RunOf(pages.Pages[0], "1").Structure, paragraph.Children.ElementAt(0).Id);
        Assert.Equal(RunOf(pages.Pages[0], "注文。").Structure, paragraph.Children.ElementAt(1).Id);
        Assert.Equal(StructureRole.ListLabel, Assert.Single(paragraph.Children.ElementAt(1).Children).Role);
    }

    [Fact]
    public void Notes_are_numbered_through_the_document_and_each_stands_on_the_page_of_its_mark()
    {
        var (pages, _) = Set(Report([.. Enumerable.Range(1, 60).Select(Block (i) => Noted($"文{i:00}", $"注{i:00}。", "。"))]));
        for (var i = 1; i <= 60; i++)
        {
            var page = pages.Pages.Single(page => page.Items.OfType<GlyphRun>().Any(run => TextOf(run) == $"文{i:00}"));
            Assert.Contains(page.Items.OfType<GlyphRun>(), run => TextOf(run) == $"注{i:00}。");
            Assert.Contains(page.Items.OfType<GlyphRun>(), run => TextOf(run) == $"{i}" && run.Size < Pt(12));
        }

        Assert.All(pages.Pages, NotesStandClearOfText);
    }

    [Fact]
    public void A_line_whose_note_has_no_room_goes_to_the_next_page_with_it()
    {
        var (pages, _) = Set(Report([.. Enumerable.Range(0, 21).Select(Block (_) => Prose("文")), Noted("末行", "注文。", "")]));
        Assert.Equal(2, pages.Pages.Count);
        Assert.Contains(Lines(pages.Pages[1]), line => line.Text.StartsWith("末行", StringComparison.Ordinal));
        Assert.Contains(pages.Pages[1].Items.OfType<GlyphRun>(), run => TextOf(run) == "注文。");
    }

    [Fact]
    public void A_note_longer_than_a_page_goes_on_at_the_foot_of_the_next_ones_and_ends()
    {
        var note = new string('注', 4000);
        var (pages, outcome) = Set(Report(Noted("文", note, "。"), Prose(new string('后', 28 * 40))));
        Assert.Empty(outcome.Findings);
        var set = string.Concat(pages.Pages.SelectMany(page => page.Items.OfType<GlyphRun>()).Select(TextOf).Where(text => text.StartsWith('注')));
        Assert.Equal(note, set);
        Assert.All(pages.Pages, TypeArea.RequireInside);
        Assert.All(pages.Pages, NotesStandClearOfText);
    }

    [Fact]
    public void A_note_that_runs_over_into_the_last_page_before_turned_ones_stays_on_a_page_of_its_own_kind()
    {
        var (pages, _) = Set(Report(Noted("文", new string('注', 2500), "。"), new Part(Landscape, [Prose("横")])));
        Assert.All(pages.Pages, TypeArea.RequireInside);
        var turned = Assert.Single(pages.Pages, page => page.Orientation == PageOrientation.Landscape);
        Assert.DoesNotContain(turned.Items.OfType<GlyphRun>(), run => TextOf(run).StartsWith('注'));
        Assert.Equal(3, turned.Number);
    }

    [Fact]
    public void Notes_in_headings_lists_and_cells_stand_on_the_page_of_their_row()
    {
        var table = new Table(
            [new(Alignment.Left, 1), new(Alignment.Left, 1)],
            HeaderRows: 1,
            [.. Enumerable.Range(0, 60).Select(row => new TableRow([new([new Text($"行{row:00}"), .. row % 10 == 5 ? [Note($"格注{row:00}")] : Array.Empty<Inline>()]), new([new Text("值")])]))]);
        var (pages, outcome) = Set(Report(
            new Heading(1, 1, false, [new Text("标题"), Note("题注")]),
            new ListBlock(true, [new([Noted("项", "项注", "")])]),
            table));
        Assert.Empty(outcome.Findings);
        foreach (var page in pages.Pages)
        {
            var texts = page.Items.OfType<GlyphRun>().Select(TextOf).ToList();
            Assert.Equal(texts.Where(text => text.StartsWith('行') && text[2] == '5').Select(text => "格注" + text[1..]), texts.Where(text => text.StartsWith("格注", StringComparison.Ordinal)));
            TypeArea.RequireInside(page);
            NotesStandClearOfText(page);
        }

        Assert.Contains(Lines(pages.Pages[0]), line => line.Text.EndsWith("题注", StringComparison.Ordinal));
        Assert.Contains(Lines(pages.Pages[0]), line => line.Text.EndsWith("项注", StringComparison.Ordinal));
    }

    [Fact]
    public void Notes_of_the_last_page_stand_above_the_imprint()
    {
        var document = Notice(Prose(new string('文', 28 * 9)), Noted("末段", "注文。", "。"));
        var (pages, outcome) = Set(document with { Official = document.Official! with { Signature = null, Note = [] } });
        var page = pages.Pages[outcome.Value!.ImprintPage - 1];
        var note = page.Items.OfType<GlyphRun>().Single(run => TextOf(run) == "注文。");
        var imprintTop = page.Items.OfType<Rule>().Where(rule => rule.Width == Mm(156)).Min(rule => rule.Y);
        Assert.True(note.Baseline < imprintTop);
        Assert.True(imprintTop - note.Baseline < Mm(5));
    }

    [Fact]
    public void A_mark_stays_with_the_character_before_it()
    {
        var (pages, _) = Set(Report(Noted(new string('文', 26), "注。", "后文")));
        Assert.Equal(25, Lines(pages.Pages[0])[0].Text.Length);
        Assert.Equal(Mm(28) + Pt(15.75m), RunOf(pages.Pages[0], "1").X);
    }

    [Fact]
    public void A_note_inside_a_note_is_refused()
    {
        var (_, outcome) = Set(Report(new Paragraph([new Text("文"), new Footnote([new Text("注"), Note("注中注")])])));
        Assert.Equal("L153", Assert.Single(outcome.Findings).Code);
    }

    [Fact]
    public void A_note_in_an_imprint_is_refused()
    {
        var document = Notice(Prose("正文。"));
        var (_, outcome) = Set(document with { Official = document.Official! with { Imprint = new([new Text("财政局"), Note("注")], [new Text("局")], [new Text("2019年12月24日印发")]) } });
        Assert.Equal("L153", Assert.Single(outcome.Findings).Code);
    }

    private static GlyphRun RunOf(Page page, string text) => page.Items.OfType<GlyphRun>().First(run => TextOf(run) == text);

    /// <summary>The notes' line stands below everything that is text.</summary>
    private static void NotesStandClearOfText(Page page)
    {
        var line = page.Items.OfType<Rule>().SingleOrDefault(rule => rule.Width == Mm(39) && rule.Height == ReportMetrics.NoteRule);
        if (line is null)
        {
            return;
        }

        var notes = page.Items.ToList().IndexOf(line);
        var texts = page.Items.Take(notes).OfType<GlyphRun>().Where(run => run.Structure != PageItem.Artifact);
        Assert.All(texts, run => Assert.True(run.Baseline + run.Size.Scale(12, 100) <= line.Y, $"page {page.Number}: {TextOf(run)}"));
    }
}
