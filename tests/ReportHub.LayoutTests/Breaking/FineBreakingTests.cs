using System.Diagnostics;
using CsCheck;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using static ReportHub.LayoutTests.Specimen;

namespace ReportHub.LayoutTests.Breaking;

public sealed class FineBreakingTests
{
    private const double Line = 28;

    [Fact]
    public void A_line_that_would_start_with_a_stop_squeezes_an_earlier_mark_to_half_an_em()
    {
        var text = new string('文', 10) + "，" + new string('字', 17) + "。" + new string('后', 10);
        var line = BrokenText.Fine(text, Line).Lines[0];
        Assert.Equal(text[..29], line.Text);
        Assert.Equal(10.5, line.Places[11]);
        Assert.Equal(27.5, line.Places[28]);
        Assert.Equal(Line, line.End);
        Assert.Equal(text[..27], BrokenText.Word(text, Line).Texts[0]);
    }

    [Fact]
    public void Without_a_mark_to_squeeze_the_last_character_is_pushed_out_and_the_line_stretched_evenly()
    {
        var text = new string('文', 28) + "。" + new string('后', 10);
        var line = BrokenText.Fine(text, Line).Lines[0];
        Assert.Equal(27, line.Text.Length);
        Assert.Equal(Line, line.End);
        Assert.All(line.Places.Zip(line.Places.Skip(1)), pair => Assert.Equal(27.0 / 26, pair.Second - pair.First, 4));
    }

    [Fact]
    public void An_opening_mark_is_squeezed_on_its_left()
    {
        var text = new string('文', 10) + "（" + new string('字', 17) + "。" + new string('后', 10);
        var line = BrokenText.Fine(text, Line).Lines[0];
        Assert.Equal(text[..29], line.Text);
        Assert.Equal((9.5, 10.5), (line.Places[10], line.Places[11]));
    }

    [Fact]
    public void A_full_width_mark_at_the_end_of_a_line_takes_half_an_em()
    {
        var line = BrokenText.Fine(new string('文', 27) + "，" + new string('后', 20), Line).Lines[0];
        Assert.EndsWith("，", line.Text, StringComparison.Ordinal);
        Assert.Equal((27.5, Line), (line.Places[27], line.End));
    }

    [Fact]
    public void An_opening_mark_at_the_start_of_a_line_keeps_its_em()
    {
        var line = BrokenText.Fine("《规程》第一条", Line).Lines[0];
        Assert.Equal([0, 1, 2], line.Places.Take(3));
    }

    [Theory]
    [InlineData("」，", 0.5)]
    [InlineData("。”", 0.5)]
    [InlineData("）、", 0.5)]
    [InlineData("（《", 0.5)]
    [InlineData("）（", 0.5)]
    [InlineData("：“", 0.5)]
    [InlineData("（）", 1)]
    [InlineData("——", 1)]
    [InlineData("……", 1)]
    public void Adjacent_marks_share_their_white(string pair, double distance)
    {
        var places = BrokenText.Fine("文" + pair + "字", Line).Lines[0].Places;
        Assert.Equal(distance, places[2] - places[1]);
        var full = BrokenText.Word("文" + pair + "字", Line).Lines[0].Places;
        Assert.Equal(1, full[2] - full[1]);
    }

    [Fact]
    public void Three_marks_of_exclamation_take_two_ems() => Assert.Equal(3, BrokenText.Fine("文！！！字", Line).Lines[0].Places[4]);

    [Fact]
    public void A_middle_dot_takes_half_an_em()
    {
        var places = BrokenText.Fine("大·小", Line).Lines[0].Places;
        Assert.Equal([0, 0.75, 1.5], places);
    }

    [Theory]
    [InlineData("〔2019〕7号")]
    [InlineData("1,599个")]
    [InlineData("173,533.08万元")]
    [InlineData("63%")]
    [InlineData("12月25日")]
    [InlineData("第3条")]
    [InlineData("GB/T")]
    [InlineData("…………")]
    [InlineData("——")]
    public void What_belongs_together_is_on_one_line_wherever_it_falls(string whole)
    {
        for (var before = 0; before < 20; before++)
        {
            var text = string.Concat(Enumerable.Repeat("文字", 10))[..before] + whole + "文字文字文字文字文字";
            Assert.Contains(BrokenText.Fine(text, 12).Texts, line => line.Contains(whole, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Mode_word_parts_a_number_from_its_unit_as_Word_does() =>
        Assert.Equal(["文字文字文字文字1,599", "个单位"], BrokenText.Word("文字文字文字文字1,599个单位", 10.5).Texts);

    [Fact]
    public void Where_a_number_and_its_unit_are_wider_than_a_cell_the_unit_goes_on()
    {
        Assert.Equal(["173,533.08", "万元"], BrokenText.Fine("173,533.08万元", 5).Texts);
        Assert.Equal(["173,53", "3.08", "万元"], BrokenText.Fine("173,533.08万元", 3).Texts);
    }

    [Theory]
    [InlineData("——")]
    [InlineData("……")]
    public void A_pair_with_one_em_left_goes_whole_to_the_next_line_in_both_modes(string pair)
    {
        var text = new string('文', 27) + pair + "字字";
        Assert.StartsWith(pair, BrokenText.Fine(text, Line).Texts[1], StringComparison.Ordinal);
        Assert.StartsWith(pair, BrokenText.Word(text, Line).Texts[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(BreakingMode.Word)]
    [InlineData(BreakingMode.Fine)]
    public void A_gap_between_hanzi_and_Latin_stands_inside_a_line_and_not_at_its_ends(BreakingMode mode)
    {
        var line = Assert.Single(BrokenText.Set("共63项，计PDF", mode, Line, latinGap: 25).Lines);
        Assert.Equal([0, 1.25, 1.75, 2.5, 3.5, 4.5, 5.75, 6.25, 6.75], line.Places);
        var cut = BrokenText.Set("文文文12文文文", mode, 4, latinGap: 25).Lines;
        Assert.Equal("文文文", cut[0].Text);
        Assert.All(cut.Where(l => !l.Range.Last), l => Assert.Equal((0, 4), (l.Places[0], l.End)));
    }

    [Fact]
    public void An_apostrophe_in_a_Latin_word_is_no_quotation_mark()
    {
        var line = BrokenText.Fine("文it’s字", Line).Lines[0];
        Assert.Equal(BreakClass.Word, line.Classes[3]);
        Assert.Equal(["文文", "it’s", "文"], BrokenText.Word("文文it’s文", 3).Texts);
    }

    [Fact]
    public void The_breaks_of_a_short_paragraph_are_the_best_of_all_ways() =>
        Gen.String[Gen.Char["文字，。（）12、"], 1, 16].Sample(text =>
        {
            var context = new LayoutContext(Plain(), GridFont.Set);
            var glyphs = context.Shape(text, Style[StyleName.Body], 1);
            var (measure, breaks, width) = (new LineMeasure(), new bool[glyphs.Length + 1], Pt(16 * 6));
            measure.Prepare(glyphs, new(Fine: true, 0), width, width);
            FineTies.Mark(glyphs, 0, glyphs.Length, breaks);
            if (Best(measure, glyphs, breaks, 0) is not { } best)
            {
                return;
            }

            var lines = new List<LineRange>();
            new FineBreaker().Break(glyphs, width, width, new(Fine: true, 0), lines);
            Assert.Equal(best, lines.Sum(line => measure.CostOf(line.Start, line.End, measure.TailOf(glyphs, line.End), line.Last)));
        }, iter: 500);

    [Theory]
    [InlineData("预算绩效管理工作，财政局（单位）1,599个。")]
    [InlineData("a")]
    [InlineData("（")]
    [InlineData("…")]
    [InlineData("一")]
    public void A_paragraph_of_a_hundred_thousand_characters_ends_soon(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 100_000 / unit.Length));
        var clock = Stopwatch.StartNew();
        var lines = BrokenText.Fine(text, Line).Lines;
        Assert.Equal(text.Length, lines.Sum(line => line.Text.Length));
        // A bound for a busy machine and unoptimised code; a quadratic way takes minutes.
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 30);
    }

    [Fact]
    public void No_first_line_is_alone_at_the_foot_and_no_last_line_at_the_head_of_a_page()
    {
        for (var before = 16; before < 22; before++)
        {
            Block[] body = [.. Enumerable.Repeat(Prose("短。"), before), Prose(new string('长', (28 * 4) - 2))];
            var (pages, _) = Set(Plain(body) with { Style = Style with { Breaking = BreakingMode.Fine } });
            var onFirst = Lines(pages.Pages[0]).Count(line => line.Text[0] == '长');
            Assert.True(onFirst is 0 or 2 or 4, $"{onFirst} lines on the first page");
            Assert.Equal(4, pages.Pages.Sum(page => Lines(page).Count(line => line.Text[0] == '长')));
        }
    }

    [Fact]
    public void On_a_page_too_low_for_two_lines_they_are_parted_rather_than_lost()
    {
        var low = Style with { Breaking = BreakingMode.Fine, Page = Style.Page with { AreaHeight = Style.Grid.Pitch + Pt(5) } };
        var (pages, outcome) = Set(Plain(Prose(new string('长', (28 * 4) - 2))) with { Style = low });
        Assert.True(outcome.Succeeded);
        Assert.Equal(4, pages.Pages.Count(page => Lines(page).Any(line => line.Text[0] == '长')));
    }

    private static long? Best(LineMeasure measure, ShapedGlyph[] glyphs, bool[] breaks, int start)
    {
        long? best = null;
        for (var end = start + 1; end <= glyphs.Length; end++)
        {
            var last = end == glyphs.Length;
            if ((last || breaks[end]) && measure.CostOf(start, end, measure.TailOf(glyphs, end), last) is { } cost && (last ? 0 : Best(measure, glyphs, breaks, end)) is { } rest)
            {
                best = Math.Min(best ?? long.MaxValue, cost + rest);
            }
        }

        return best;
    }
}
