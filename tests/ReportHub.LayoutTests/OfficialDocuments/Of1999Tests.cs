using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using static ReportHub.LayoutTests.OfficialDocuments.Measured;
using static ReportHub.LayoutTests.OfficialDocuments.SamplePapers;
using static ReportHub.LayoutTests.Specimen;

namespace ReportHub.LayoutTests.OfficialDocuments;

public sealed class Of1999Tests
{
    private const string Date = "二○一一年五月三十日";

    [Theory]
    [InlineData(false, 25)]
    [InlineData(true, 80)]
    public void The_mark_stands_25_mm_below_the_area_top_or_80_in_an_upward_document(bool upward, int millimetres) =>
        Assert.Equal(AreaTop + Mm(millimetres), RunOf(SetWell(Of1999(1, upward)).Pages, "洛阳市洛龙区财政局文件").Baseline);

    [Fact]
    public void Secrecy_and_urgency_stand_at_the_right_on_rows_1_and_2()
    {
        var pages = SetWell(Of1999(1)).Pages;
        Near(AreaRight, InkEnd(RunOf(pages, "秘密★5年")));
        Near(AreaRight, InkEnd(RunOf(pages, "特急")));
        Assert.Equal((BaselineOfRow(1), BaselineOfRow(2)), (RunOf(pages, "秘密★5年").Baseline, RunOf(pages, "特急").Baseline));
    }

    [Fact]
    public void A_single_organ_prints_only_the_date_4_em_from_the_right_under_a_seal_2_to_4_mm_below_the_text()
    {
        var pages = SetWell(Of1999(1)).Pages;
        var date = RunOf(pages, Date);
        Assert.Equal(AreaRight - (Cell * 4), EndOf(date));
        Assert.DoesNotContain(pages.Pages.SelectMany(Runs).Where(run => run.Size == Pt(16)), run => TextOf(run) == "洛阳市洛龙区财政局");
        var seal = Assert.Single(Seals(pages));
        Near(Middle(date), Middle(seal));
        var textBottom = RunOf(pages, "请各单位认真执行。").Baseline + Pt(16).Scale(12, 100);
        Assert.InRange((seal.Y - textBottom).Millimetres, 2, 4);
        Assert.True(seal.Y + Mm(21) < date.Baseline && date.Baseline < seal.Y + Mm(42));
    }

    [Fact]
    public void Two_seals_stand_less_than_3_mm_apart_on_a_date_spread_between_7_em_at_either_side()
    {
        var pages = SetWell(Of1999(2)).Pages;
        var date = RunOf(pages, Date);
        Assert.Equal((AreaLeft + (Cell * 7), AreaRight - (Cell * 7)), (date.X, EndOf(date)));
        var seals = Seals(pages);
        Assert.InRange((seals[1].X - seals[0].X - seals[0].Width).Millimetres, 0.1, 3);
        Assert.All(seals, seal => Assert.True(seal.Y < date.Baseline && date.Baseline < seal.Y + seal.Height));
        Near(Mm(106 * 2), Middle(seals[0]) + Middle(seals[1]));
    }

    [Fact]
    public void Of_five_seals_three_stand_in_the_first_row_the_rest_centred_and_the_date_below_them_2_em_from_the_right()
    {
        var document = With(Of1999(5), official => official with
        {
            Signature = official.Signature! with { Organs = [.. "甲局 乙局 丙局 丁局 戊局".Split(' ').Select(Words)] },
        });
        var pages = SetWell(document).Pages;
        var seals = Seals(pages);
        Assert.All(seals.Take(3), seal => Assert.Equal(seals[0].Y, seal.Y));
        Assert.Equal(seals[3].Y, seals[4].Y);
        Near(Mm(106), Middle(seals[1]));
        Near(Mm(106 * 2), Middle(seals[3]) + Middle(seals[4]));
        var date = RunOf(pages, Date);
        Assert.Equal(AreaRight - (Cell * 2), EndOf(date));
        Assert.True(date.Baseline - Pt(14) > seals[4].Y + Mm(42));
        Near(Middle(RunOf(pages, "丁局")), Middle(seals[3]));
    }

    [Fact]
    public void The_imprint_begins_with_the_subject_words_and_has_a_line_below_every_element()
    {
        var pages = SetWell(Of1999(1)).Pages;
        var words = RunOf(pages, "主题词：财政　绩效　考核　通知");
        Assert.Equal(AreaLeft, words.X);
        var rules = PageWith(pages, "主题词：财政　绩效　考核　通知").Items.OfType<Rule>().ToList();
        Assert.Equal(3, rules.Count);
        Assert.True(rules.Min(rule => rule.Y) > words.Baseline);
        Assert.Equal(AreaBottom, rules[^1].Y + rules[^1].Height);
    }
}
