using CsCheck;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using static ReportHub.LayoutTests.Specimen;

namespace ReportHub.LayoutTests.Breaking;

public sealed class LineBreakingTests
{
    private const string NoStart = "。，、；：？！）］｝〉》」』】〕”’～·%";
    private const string NoEnd = "（［｛〈《「『【〔“‘";
    private static readonly Gen<string> Pieces = Gen.OneOf(
        Gen.String[Gen.Char["预算绩效管理工作财政局单位"], 1, 6],
        Gen.OneOf("，", "。", "、", "（", "）", "《", "》", "“", "”", "——", "……", "：", "；"),
        Gen.OneOf("1,599", "173,533.08", "72%", "2019", "-3.5", "GB/T", "PDF", "63"));

    private static readonly Gen<string> RandomText = Pieces.List[1, 60].Select(string.Concat);

    [Fact]
    public void No_line_starts_or_ends_with_a_forbidden_mark() => RandomText.Sample(text =>
    {
        var lines = BodyLines(text);
        for (var i = 0; i < lines.Count; i++)
        {
            Assert.True(i == 0 || !NoStart.Contains(lines[i][0], StringComparison.Ordinal) || Unbreakable(lines, i), $"line {i} starts badly: {lines[i]}");
            Assert.True(i == lines.Count - 1 || !NoEnd.Contains(lines[i][^1], StringComparison.Ordinal) || Unbreakable(lines, i + 1), $"line {i} ends badly: {lines[i]}");
        }
    });

    [Fact]
    public void Numbers_dashes_and_ellipses_are_held_whole() => RandomText.Sample(text =>
    {
        var lines = BodyLines(text);
        for (var i = 1; i < lines.Count; i++)
        {
            var (end, start) = (lines[i - 1][^1], lines[i][0]);
            Assert.False(char.IsAsciiLetterOrDigit(end) && char.IsAsciiLetterOrDigit(start) && !Unbreakable(lines, i), $"'{lines[i - 1]}' | '{lines[i]}'");
            Assert.True(OpenPairs(lines[i - 1]) % 2 == 0, $"a pair is split after '{lines[i - 1]}'");
        }
    });

    [Fact]
    public void Every_character_is_set_once_and_inside_the_type_area() => RandomText.Sample(text =>
    {
        var (pages, outcome) = Set(Plain(Prose(text)));
        Assert.True(outcome.Succeeded);
        var runs = pages.Pages.SelectMany(page => page.Items.OfType<GlyphRun>()).Where(run => run.Structure != PageItem.Artifact).ToList();
        Assert.Equal(text, string.Concat(runs.Select(TextOf)));
        Assert.All(runs, run => Assert.True(run.X >= Mm(28) && EndOf(run) - Pt(0.25m) <= Mm(184) + Pt(0.25m), TextOf(run)));
    });

    [Fact]
    public void A_mark_that_may_not_start_a_line_takes_the_character_before_it_along()
    {
        var lines = BodyLines(new string('文', 26) + "，" + new string('字', 5));
        Assert.Equal(25, lines[0].Length);
        Assert.StartsWith("文，", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_in_brackets_before_a_comma_stays_with_both_typst_3082()
    {
        var lines = BodyLines(new string('文', 22) + "（3.12），其余");
        Assert.StartsWith("（3.12），", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("—")]
    [InlineData("–")]
    [InlineData("-")]
    public void A_single_hyphen_of_any_width_never_starts_a_line(string hyphen)
    {
        var lines = BodyLines(new string('文', 26) + hyphen + new string('字', 5));
        Assert.StartsWith("文" + hyphen, lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("。，、；：？！）］｝〉》」』】〕”’～·％‰℃々", false, true)]
    [InlineData("（［｛〈《「『【〔“‘￥№", true, false)]
    [InlineData("/／", false, false)]
    [InlineData("〇ａ①○★", true, true)]
    public void Every_mark_has_its_place_at_the_ends_of_a_line(string marks, bool mayStart, bool mayEnd)
    {
        foreach (var mark in marks)
        {
            var kind = CharacterClasses.Of(mark);
            Assert.True(CharacterClasses.CanBreak(BreakClass.Ideographic, kind, pairOpen: false) == mayStart, $"{mark} at a start");
            Assert.True(CharacterClasses.CanBreak(kind, BreakClass.Ideographic, pairOpen: false) == mayEnd, $"{mark} at an end");
        }
    }

    [Theory]
    [InlineData("1,599")]
    [InlineData("-3.5%")]
    [InlineData("−0.05")]
    [InlineData("36.5°C")]
    [InlineData("１２．５％")]
    [InlineData("173\u2009533.08")]
    [InlineData("¥1,250")]
    [InlineData("GB/T9704-2012")]
    public void A_string_of_digits_with_its_signs_is_never_split_in_either_mode(string number)
    {
        for (var before = 0; before < 10; before++)
        {
            var text = new string('文', before) + number + new string('字', 10);
            foreach (var lines in (IReadOnlyList<string>[])[BrokenText.Word(text, 8).Texts, BrokenText.Fine(text, 8).Texts])
            {
                Assert.Contains(lines, line => line.Contains(number, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void A_doubled_ellipsis_is_four_ems_in_one_line()
    {
        var text = new string('文', 26) + "…………" + new string('字', 5);
        Assert.StartsWith("…………", BrokenText.Word(text, 28).Texts[1], StringComparison.Ordinal);
        Assert.StartsWith("…………", BrokenText.Fine(text, 28).Texts[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_dash_of_two_may_start_a_line() => Assert.StartsWith("——字", BodyLines(new string('文', 26) + "——" + new string('字', 5))[1], StringComparison.Ordinal);

    [Fact]
    public void A_string_longer_than_a_line_is_cut_rather_than_lost()
    {
        var lines = BodyLines(new string('a', 200));
        Assert.Equal(200, lines.Sum(line => line.Length));
        Assert.All(lines, line => Assert.True(line.Length <= 57));
    }

    [Fact]
    public void Empty_text_is_one_empty_line() => Assert.Empty(BodyLines(""));

    /// <summary>A forbidden place is right only where the line holds nothing else to break at.</summary>
    private static bool Unbreakable(IReadOnlyList<string> lines, int index)
    {
        var line = lines[index - 1];
        for (var i = 1; i < line.Length; i++)
        {
            if (CharacterClasses.CanBreak(CharacterClasses.Of(line[i - 1]), CharacterClasses.Of(line[i]), OpenPairs(line[..i]) % 2 == 1))
            {
                return false;
            }
        }

        return true;
    }

    private static int OpenPairs(string line)
    {
        var count = 0;
        for (var i = line.Length - 1; i >= 0 && line[i] is '—' or '…' && line[i] == line[^1]; i--)
        {
            count++;
        }

        return count;
    }

    private static List<string> BodyLines(string text)
    {
        var (pages, _) = Set(Plain(Prose(text)));
        return [.. pages.Pages.SelectMany(page => page.Items.OfType<GlyphRun>().Where(run => run.Structure != PageItem.Artifact)
            .GroupBy(run => run.Baseline).Select(line => string.Concat(line.Select(TextOf))))];
    }
}
