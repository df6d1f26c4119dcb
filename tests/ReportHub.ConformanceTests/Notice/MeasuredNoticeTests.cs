using ReportHub.Audit;

namespace ReportHub.ConformanceTests.Notice;

/// <summary>
/// The notice's PDF measured by PdfPig against GB/T 9704-2012 as domain.md 1.2 to 1.8 states it. Every number here is typed from the standard, none is read
/// from the layout. Millimetres; the basis (ink, em box, grid row) and the tolerance stand beside each.
/// </summary>
public sealed class MeasuredNoticeTests(NoticeFixture notice) : IClassFixture<NoticeFixture>
{
    private const double PointsPerMillimetre = 72 / 25.4;
    private const double AreaLeft = 28;
    private const double AreaRight = 184;
    private const double AreaTop = 37;
    private const double AreaBottom = 262;

    /// <summary>一行 of grid model CELL: 28.95 pt.</summary>
    private const double Row = 28.95 / PointsPerMillimetre;

    /// <summary>一字 of size 3 as 28 of them fill 156 mm: 15.75 pt.</summary>
    private const double Em = 15.75 / PointsPerMillimetre;

    /// <summary>Em box of size 3 under the baseline: 0.12 of 16 pt.</summary>
    private const double EmBoxBelowBaseline = 0.12 * 16 / PointsPerMillimetre;

    private const double Tight = 0.1;

    /// <summary>Columns are countable to half a millimetre (pdf-notes.md, last part).</summary>
    private const double Column = 0.5;

    private MeasuredPage First => notice.Pages[0];

    [Fact]
    public void Paper_5_1_is_A4() => Assert.All(notice.Pages, page =>
    {
        Near(210, page.Width, Tight);
        Near(297, page.Height, Tight);
    });

    [Fact]
    public void Type_area_5_2_1_holds_all_ink_but_the_folio() => Assert.All(notice.Pages, page =>
    {
        foreach (var letter in page.Lines.Where(line => line.Baseline < 265).SelectMany(line => line.Letters).Where(letter => letter.Value.Trim().Length > 0))
        {
            Assert.InRange(letter.InkLeft, AreaLeft - Tight, AreaRight);
            Assert.InRange(letter.InkRight, AreaLeft, AreaRight + Tight);
            Assert.InRange(letter.InkTop, AreaTop, AreaBottom);
            Assert.InRange(letter.InkBottom, AreaTop, AreaBottom);
        }

        Assert.All(page.Rules, rule =>
        {
            Assert.InRange(rule.Left, AreaLeft - Tight, AreaRight + Tight);
            Assert.InRange(rule.Right, AreaLeft - Tight, AreaRight + Tight);
            Assert.InRange(rule.Bottom, AreaTop, AreaBottom + Tight);
        });
    });

    [Fact]
    public void Grid_5_2_3_rows_stand_28_95_pt_apart_from_the_top_of_the_area()
    {
        var baselines = Body(notice.Pages[1]).Select(line => line.Baseline).ToList();
        Near(AreaTop + (0.8 * Row), baselines[0], Tight);
        Assert.All(baselines, baseline => Near(0, Math.Abs(Math.IEEERemainder(baseline - baselines[0], Row)), Tight));
        Assert.InRange(baselines.Count, 10, 22);
    }

    [Fact]
    public void Grid_5_2_3_a_full_line_holds_28_characters_and_fills_the_area()
    {
        var full = notice.Pages.Take(2).SelectMany(Body).Where(line => line.Left < AreaLeft + Tight && line.Letters[^1].Right > AreaRight - 1).ToList();
        Assert.NotEmpty(full);
        Assert.All(full, line =>
        {
            var hanzi = line.Letters.Where(letter => letter.Value[0] >= 0x2E80).ToList();
            Assert.All(hanzi, letter => Near(16, letter.Size, 0.01));
            Near(AreaRight, line.Right, 0.6);
            Assert.InRange(line.Letters.Sum(letter => letter.Value[0] < 0x2E80 ? 0.5 : 1.0), 26, 28);
        });
    }

    [Fact]
    public void Mark_7_2_4_is_red_centred_and_its_ink_begins_35_mm_under_the_area_top()
    {
        var mark = Line(First, "洛阳市洛龙区财政局文件");
        Near(AreaTop + 35, mark.InkTop, 0.2);
        Near(106, mark.Centre, Column);
        Assert.All(mark.Letters, letter => Assert.Equal("FF0000", letter.Colour));
    }

    [Fact]
    public void Number_7_2_5_stands_two_rows_below_the_mark_centred_in_size_3()
    {
        var (mark, number) = (Line(First, "洛阳市洛龙区财政局文件"), Line(First, NoticeFixture.Number.ToString()));
        var markLineBottom = mark.Baseline + (0.2 * 1.2 * mark.Size / PointsPerMillimetre);
        Near(markLineBottom + (2 * Row) + (0.8 * Row), number.Baseline, Tight);
        Near(106, number.Centre, Column);
        Near(16, number.Size, 0.01);
    }

    [Fact]
    public void Red_rule_7_2_7_is_156_mm_wide_and_4_mm_under_the_number()
    {
        var number = Line(First, NoticeFixture.Number.ToString());
        var rule = Assert.Single(First.Rules, rule => rule.Colour == "FF0000");
        Near(number.Baseline + EmBoxBelowBaseline + 4, rule.Top, Tight);
        Near(AreaLeft, rule.Left, Tight);
        Near(156, rule.Width, Tight);
        Assert.InRange(rule.Height, 0.35 - 0.01, 0.5);
    }

    [Fact]
    public void Title_7_3_1_stands_two_rows_below_the_rule_in_size_2_shaped_as_a_diamond()
    {
        var rule = First.Rules.Single(rule => rule.Colour == "FF0000");
        string[] lines = ["洛阳市洛龙区财政局", "关于2019年度预算绩效管理", "工作考核结果的通报"];
        var title = lines.Select(text => Line(First, text)).ToList();
        Near(rule.Bottom + (2 * Row) + (0.8 * Row), title[0].Baseline, Tight);
        Assert.All(title, line => Near(106, line.Centre, Column));
        Assert.All(title, line => Near(22, line.Size, 0.01));
        Assert.Equal(title[0].Baseline + (2 * Row), title[2].Baseline, Tight);
    }

    [Fact]
    public void Main_to_7_3_2_stands_one_row_below_the_title_flush_left_and_ends_with_a_colon()
    {
        var (title, mainTo) = (Line(First, "工作考核结果的通报"), Line(First, "区直各预算单位，各镇（办）财政所："));
        Near(title.Baseline + (2 * Row), mainTo.Baseline, Tight);
        Near(AreaLeft, mainTo.Left, Tight);
    }

    [Fact]
    public void Body_7_3_3_begins_on_page_1_in_the_next_row_indented_by_two_characters()
    {
        var (mainTo, body) = (Line(First, "区直各预算单位，各镇（办）财政所："), Starting(First, "为落实预算绩效管理主体责任"));
        Near(mainTo.Baseline + Row, body.Baseline, Tight);
        Near(AreaLeft + (2 * Em), body.Left, Column);
    }

    [Fact]
    public void Levels_7_3_3_have_their_faces()
    {
        var all = notice.Pages.SelectMany(page => page.Lines).ToList();
        var first = all.Where(line => line.Text is "一、总体情况" or "二、主要问题" or "三、有关要求").ToList();
        Assert.Equal(3, first.Count);
        Assert.All(first, line => Assert.Equal("NotoSansSC-Medium", Assert.Single(line.Letters.Select(letter => letter.Font).Distinct())));
        var second = all.Where(line => line.Text.StartsWith('（') && line.Text.Contains('。', StringComparison.Ordinal) && line.Text[2] == '）').ToList();
        Assert.Equal(3, second.Count);
        Assert.All(second, line => Assert.All(line.Letters.TakeWhile(letter => letter.Value != "。"), letter => Assert.Equal("GBZenKai-Medium", letter.Font)));
    }

    [Fact]
    public void Annex_note_7_3_4_stands_one_row_below_the_body_two_characters_in()
    {
        var page = notice.Pages[1];
        var note = Starting(page, "附件：2019年度");
        var before = page.Lines.Last(line => line.Baseline < note.Baseline);
        Near(before.Baseline + (2 * Row), note.Baseline, Tight);
        Near(AreaLeft + (2 * Em), note.Left, Column);
        Assert.EndsWith("得分表", note.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Signature_7_3_5_1_leaves_four_characters_right_of_the_date_and_centres_the_name_on_it()
    {
        var page = notice.Pages[1];
        var (organ, date) = (Line(page, "洛阳市洛龙区财政局"), Line(page, "2019年12月23日"));
        Near(AreaRight - (4 * Em), date.Right, Column);
        Near(date.Centre, organ.Centre, Column);
        Near(organ.Baseline + Row, date.Baseline, Tight);
        var text = page.Lines.Last(line => line.Baseline < organ.Baseline);
        Near(text.Baseline + (3 * Row), organ.Baseline, Tight);
    }

    [Fact]
    public void Note_7_3_6_stands_in_the_row_below_the_date_two_characters_in()
    {
        var page = notice.Pages[1];
        var (date, note) = (Line(page, "2019年12月23日"), Line(page, "（此件公开发布）"));
        Near(date.Baseline + Row, note.Baseline, Tight);
        Near(AreaLeft + (2 * Em), note.Left, Column);
    }

    [Fact]
    public void Annex_7_3_7_begins_a_page_with_its_label_on_row_1_and_its_title_on_row_3()
    {
        var page = notice.Pages[2];
        var (label, title) = (Line(page, "附件"), Line(page, "2019年度预算绩效管理工作考核得分表"));
        Near(AreaTop + (0.8 * Row), label.Baseline, Tight);
        Near(AreaLeft, label.Left, Tight);
        Near(AreaTop + (2.8 * Row), title.Baseline, Tight);
        Near(106, title.Centre, Column);
    }

    [Fact]
    public void Table_lines_span_the_type_area_on_every_annex_page()
    {
        foreach (var page in notice.Pages.Where(page => page.Rules.Count > 10))
        {
            var outer = page.Rules.Where(rule => rule.IsHorizontal).ToList();
            Assert.All(outer, rule => Near(156, rule.Width, Tight));
            Near(0.353, outer[0].Height, 0.02);
            Near(0.265, outer[1].Height, 0.02);
            var header = string.Concat(page.Lines.Where(line => line.Baseline > outer[0].Top && line.Baseline < outer[1].Top).SelectMany(line => line.Letters).OrderBy(letter => letter.Left).Select(letter => letter.Value));
            Assert.StartsWith("名次单位", header, StringComparison.Ordinal);
            Assert.EndsWith("总分等次", header, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Imprint_7_4_ends_at_the_foot_of_the_area_of_the_last_even_page()
    {
        var page = notice.Pages[^1];
        Assert.Equal(0, page.Number % 2);
        var rules = page.Rules.Where(rule => rule.IsHorizontal && rule.Top > 200).ToList();
        Assert.Equal(3, rules.Count);
        Near(AreaBottom, rules[2].Bottom, Tight);
        Assert.Equal([0.35, 0.25, 0.35], rules.Select(rule => Math.Round(rule.Height, 2)));
        Assert.All(rules, rule => Near(156, rule.Width, Tight));
    }

    [Fact]
    public void Imprint_7_4_2_and_7_4_3_stand_one_character_in_at_size_4()
    {
        var page = notice.Pages[^1];
        var em4 = 14 / PointsPerMillimetre;
        var (copyTo, print) = (Starting(page, "抄送："), Starting(page, "洛阳市洛龙区财政局"));
        Near(AreaLeft + em4, copyTo.Left, Tight);
        Assert.EndsWith("。", copyTo.Text, StringComparison.Ordinal);
        Near(AreaLeft + em4, print.Left, Tight);
        Near(AreaRight - em4, print.Right, Tight);
        Assert.EndsWith("2019年12月24日印发", print.Text, StringComparison.Ordinal);
        Assert.All(copyTo.Letters.Concat(print.Letters), letter => Near(14, letter.Size, 0.01));
    }

    [Fact]
    public void Folio_7_5_has_its_dash_7_mm_under_the_area_odd_right_even_left()
    {
        var em4 = 14 / PointsPerMillimetre;
        foreach (var page in notice.Pages)
        {
            var folio = Line(page, $"— {page.Number} —");
            Near(AreaBottom + 7, folio.Letters[0].InkTop, 0.1);
            Assert.All(folio.Letters, letter => Near(14, letter.Size, 0.01));
            Near(page.Number % 2 == 1 ? AreaRight - em4 : AreaLeft + em4, page.Number % 2 == 1 ? folio.Right : folio.Left, Tight);
        }
    }

    private static IEnumerable<MeasuredLine> Body(MeasuredPage page) => page.Lines.Where(line => line.Baseline < AreaBottom && line.Size is > 15.9 and < 16.1);

    private static MeasuredLine Line(MeasuredPage page, string text) => Assert.Single(page.Lines, line => line.Text == text);

    private static MeasuredLine Starting(MeasuredPage page, string text) => page.Lines.First(line => line.Text.StartsWith(text, StringComparison.Ordinal));

    private static void Near(double expected, double actual, double tolerance) => Assert.InRange(actual, expected - tolerance, expected + tolerance);
}
