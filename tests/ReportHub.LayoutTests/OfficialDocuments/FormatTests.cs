using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using static ReportHub.LayoutTests.OfficialDocuments.Measured;
using static ReportHub.LayoutTests.OfficialDocuments.SamplePapers;
using static ReportHub.LayoutTests.Specimen;

namespace ReportHub.LayoutTests.OfficialDocuments;

/// <summary>信函, 命令, 纪要 (GB/T 9704-2012 clause 10).</summary>
public sealed class FormatTests
{
    [Fact]
    public void A_letters_mark_stands_30_mm_below_the_paper_and_its_double_line_4_mm_below_the_mark()
    {
        var pages = SetWell(Letter()).Pages;
        var mark = RunOf(pages, "洛阳市洛龙区财政局");
        Assert.Equal(Mm(30), mark.Baseline);
        Near(mark.X, Mm(28 + 28 + 156) - EndOf(mark));
        var rules = pages.Pages[0].Items.OfType<Rule>().ToList();
        Assert.Equal([Pt(3), Pt(0.75m), Pt(0.75m), Pt(3)], rules.Select(rule => rule.Height));
        Assert.Equal(Mm(34), rules[0].Y);
        Assert.Equal(rules[0].Y + Pt(3.75m), rules[1].Y);
        Assert.Equal(Mm(277), rules[3].Y + rules[3].Height);
        Assert.All(rules, rule => Assert.Equal((Mm(21), Mm(170), InkColour.Red), (rule.X, rule.Width, rule.Colour)));
    }

    [Fact]
    public void A_letters_lines_may_be_centred_on_the_paper()
    {
        var letter = Letter();
        var pages = SetWell(letter with { Style = letter.Style with { LetterRulesCentredOnPaper = true } }).Pages;
        Assert.All(pages.Pages[0].Items.OfType<Rule>(), rule => Assert.Equal(Mm(20), rule.X));
    }

    [Fact]
    public void Number_and_classification_begin_seven_eighths_below_a_letters_line_and_the_title_two_rows_below_them()
    {
        var pages = SetWell(Letter()).Pages;
        var lineBottom = Mm(34) + Pt(4.5m);
        var number = RunOf(pages, "洛龙财函〔2019〕7号");
        Near(AreaRight, InkEnd(number));
        Assert.Equal(lineBottom + Pt(14), number.Baseline - Pt(16).Scale(88, 100));
        Assert.Equal((AreaLeft, number.Baseline), (RunOf(pages, "000012").X, RunOf(pages, "000012").Baseline));
        Assert.Equal(number.Baseline + Pitch, RunOf(pages, "加急").Baseline);
        Assert.Equal(number.Baseline + (Pitch * 4), RunOf(pages, "关于提供绩效评价资料的复函").Baseline);
    }

    [Fact]
    public void Page_1_of_a_letter_bears_no_number_and_the_next_ones_do()
    {
        var letter = Letter() with { Body = [Prose(new string('文', 28 * 40))] };
        var pages = SetWell(letter).Pages;
        Assert.Equal([null, "2", "3"], pages.Pages.Take(3).Select(page => page.Label));
        Assert.All(pages.Pages.Skip(1), page => Assert.Empty(page.Items.OfType<Rule>()));
        Assert.All(Runs(pages.Pages[0]), run => Assert.True(run.Baseline < AreaBottom));
    }

    [Fact]
    public void A_letters_imprint_has_no_lines_and_ends_at_the_foot_of_the_texts_last_page()
    {
        var (pages, decisions) = SetWell(Letter());
        Assert.Equal((1, 1, false), (decisions.PageCount, decisions.ImprintPage, decisions.ImprintOnOwnPage));
        var copyTo = RunOf(pages, "抄送：区审计局，区统计局。");
        Assert.Equal((AreaLeft + Pt(14), AreaBottom - Pt(5)), (copyTo.X, copyTo.Baseline));
    }

    [Fact]
    public void Print_organ_and_date_of_a_letter_are_left_out_with_a_warning()
    {
        var (pages, outcome) = Set(With(Letter(), official => official with { Imprint = new([], Words("某某局"), Words("2019年12月24日印发")) }));
        Assert.Equal(("L147", Severity.Warning), (Assert.Single(outcome.Findings).Code, outcome.Findings[0].Severity));
        Assert.DoesNotContain(pages.Pages.SelectMany(Runs), run => TextOf(run) == "某某局");
    }

    [Fact]
    public void Signers_have_no_place_in_a_letter_and_are_left_out_with_a_warning()
    {
        var (_, outcome) = Set(With(Letter(), official => official with { Signers = [Words("王建国")] }));
        Assert.Equal(("L148", Severity.Warning), (Assert.Single(outcome.Findings).Code, outcome.Findings[0].Severity));
    }

    [Fact]
    public void A_joint_letter_bears_the_hosts_mark()
    {
        var pages = SetWell(With(Letter(), official => official with { IssuerMark = new(Organs(3), []) })).Pages;
        Assert.Equal(["洛阳市洛龙区财政局"], Runs(pages.Pages[0]).Where(run => run.Colour == InkColour.Red).Select(TextOf));
    }

    [Fact]
    public void A_type_area_that_reaches_down_to_a_letters_second_line_is_an_error()
    {
        var letter = Letter();
        var (_, outcome) = Set(letter with { Style = letter.Style with { Page = letter.Style.Page with { AreaHeight = Mm(236) } } });
        Assert.Equal("L145", Assert.Single(outcome.Findings).Code);
    }

    [Fact]
    public void An_order_has_its_mark_20_mm_below_the_area_top_then_number_and_text_two_rows_apart()
    {
        var pages = SetWell(Order()).Pages;
        Assert.Equal(AreaTop + Mm(20), RunOf(pages, "洛阳市洛龙区人民政府令").Baseline);
        var number = RunOf(pages, "第1号");
        Assert.Equal(AreaTop + Mm(20) + Pt(36).Scale(24, 100) + (Pitch * 2) + Pitch.Scale(80, 100), number.Baseline);
        Assert.Equal(number.Baseline + (Pitch * 3), Lines(pages.Pages[0])[2].Baseline);
        Assert.DoesNotContain(pages.Pages[0].Items, item => item is Rule);
        Assert.Equal("洛阳市洛龙区人民政府令 第1号", pages.Outline[0].Title);
    }

    [Fact]
    public void Three_rows_above_an_orders_mark_are_an_error()
    {
        var (_, outcome) = Set(With(Order(), official => official with { CopyNumber = "000012", Secrecy = Words("秘密"), Urgency = Words("特急") }));
        Assert.Equal("L146", Assert.Single(outcome.Findings).Code);
    }

    [Fact]
    public void Minutes_list_who_attended_a_row_below_the_text_with_names_hanging()
    {
        var pages = SetWell(Minutes()).Pages;
        Assert.Equal(AreaTop + Mm(35), RunOf(pages, "洛龙区财政局局务会议纪要").Baseline);
        var lines = Lines(pages.Pages[0]);
        var at = lines.ToList().FindIndex(line => line.Text.StartsWith("出席：", StringComparison.Ordinal));
        Assert.Equal(lines[at - 1].Baseline + (Pitch * 2), lines[at].Baseline);
        Assert.Equal(lines[at].Baseline + Pitch, lines[at + 1].Baseline);
        Assert.StartsWith("请假：", lines[at + 2].Text, StringComparison.Ordinal);
        Assert.StartsWith("列席：", lines[at + 3].Text, StringComparison.Ordinal);
        Assert.Equal(AreaLeft + (Cell * 2), LeftOf(lines[at]));
        Assert.Equal(AreaLeft + (Cell * 5), LeftOf(lines[at + 1]));

        Length LeftOf((Length Baseline, string Text) line) => Runs(pages.Pages[0]).Where(run => run.Baseline == line.Baseline).Min(run => run.X);
    }
}
