using CsCheck;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using static ReportHub.LayoutTests.Specimen;

namespace ReportHub.LayoutTests.Breaking;

/// <summary>What holds for every text, in both modes and at any measure.</summary>
public sealed class BreakingProperties
{
    private const string NoStart = "。，、；：？！）］｝〉》」』】〕”’～·%";
    private const string NoEnd = "（［｛〈《「『【〔“‘";

    private static readonly Gen<string> Pieces = Gen.OneOf(
        Gen.String[Gen.Char["预算绩效管理工作财政局单位"], 1, 6],
        Gen.OneOf("，", "。", "、", "（", "）", "《", "》", "“", "”", "〔", "〕", "——", "……", "…………", "：", "；", "·", "～", "/", " "),
        Gen.OneOf("1,599个", "173,533.08万元", "72%", "2019年", "-3.5", "GB/T", "PDF", "12月25日", "〔2019〕7号", "it’s", "−0.05"));

    private static readonly Gen<(string Text, BreakingMode Mode, double Ems, int Gap)> Cases =
        from pieces in Pieces.List[1, 60]
        from mode in Gen.OneOf(BreakingMode.Word, BreakingMode.Fine)
        from ems in Gen.OneOf(2.0, 3.5, 7, 12.25, 20, 28)
        from gap in Gen.OneOf(0, 0, 25)
        select (string.Concat(pieces).Trim(), mode, ems, gap);

    [Fact]
    public void No_line_starts_or_ends_with_a_forbidden_mark_unless_it_holds_no_place_to_break() => Check((lines, _) =>
    {
        for (var i = 1; i < lines.Count; i++)
        {
            var (end, start) = (lines[i - 1].Text[^1], lines[i].Text[0]);
            Assert.True(!(NoStart.Contains(start, StringComparison.Ordinal) || NoEnd.Contains(end, StringComparison.Ordinal)) || HoldsNoBreak(lines[i - 1]), $"{lines[i - 1].Text} | {lines[i].Text}");
        }
    });

    [Fact]
    public void Numbers_words_dashes_and_ellipses_are_whole_unless_longer_than_a_line() => Check((lines, _) =>
    {
        for (var i = 1; i < lines.Count; i++)
        {
            var (end, start) = (lines[i - 1].Text[^1], lines[i].Text[0]);
            var word = (char.IsAsciiLetterOrDigit(end) || end is '.' or ',' or '-' or '−') && char.IsAsciiLetterOrDigit(start);
            Assert.True(!(word && HoldsNoSpace(lines, i)) || HoldsNoBreak(lines[i - 1]), $"{lines[i - 1].Text} | {lines[i].Text}");
            Assert.True(OpenPairs(lines[i - 1].Text) % 2 == 0 || HoldsNoBreak(lines[i - 1]), $"a pair is split after {lines[i - 1].Text}");
        }
    });

    [Fact]
    public void Every_character_is_set_once_in_order_from_left_to_right() => Cases.Sample(test =>
    {
        var lines = BrokenText.Set(test.Text, test.Mode, test.Ems, test.Gap).Lines;
        Assert.Equal(test.Text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines.Select(line => line.Text)).Replace(" ", "", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.Equal(line.Places, line.Places.Order()));
        Assert.All(lines, line => Assert.Equal(line.Places.Count, line.Places.Distinct().Count()));
    });

    [Fact]
    public void Nothing_is_wider_than_the_measure_and_a_justified_line_ends_at_its_edge() => Check((lines, ems) =>
    {
        foreach (var line in lines)
        {
            Assert.True(line.End <= ems || line.Range.End - line.Range.Start == 1, $"{line.Text} ends at {line.End} of {ems}");
            Assert.True(line.Range.Last || !HasGap(line) || line.End == ems, $"{line.Text} ends at {line.End} of {ems}");
            Assert.Equal(0, line.Places[0]);
        }
    });

    [Fact]
    public void Pages_hold_every_character_inside_the_type_area_in_both_modes() => Gen.Select(Pieces.List[1, 60], Gen.Bool).Sample((pieces, fine) =>
    {
        var text = string.Concat(pieces).Trim();
        var document = Plain(Prose(text));
        var (pages, outcome) = Set(document with { Style = Style with { Breaking = fine ? BreakingMode.Fine : BreakingMode.Word } });
        Assert.True(outcome.Succeeded);
        var runs = pages.Pages.SelectMany(page => page.Items.OfType<GlyphRun>()).Where(run => run.Structure != PageItem.Artifact).ToList();
        Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(runs.Select(TextOf)).Replace(" ", "", StringComparison.Ordinal));
        Assert.All(runs, run => Assert.True(run.X >= Mm(28) && EndOf(run) <= Mm(184), TextOf(run)));
    });

    private static void Check(Action<IReadOnlyList<BrokenText.Line>, double> judge) =>
        Cases.Sample(test => judge([.. BrokenText.Set(test.Text, test.Mode, test.Ems, test.Gap).Lines.Where(line => line.Text.Length > 0)], test.Ems), iter: 2000);

    /// <summary>Inside the line nothing allows a break, so that its end is a cut.</summary>
    private static bool HoldsNoBreak(BrokenText.Line line)
    {
        for (var i = 1; i < line.Classes.Count; i++)
        {
            var group = line.Text[i] == line.Text[i - 1] && line.Text[i] is '—' or '…';
            if (!group && CharacterClasses.CanBreak(line.Classes[i - 1], line.Classes[i], pairOpen: false))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HoldsNoSpace(IReadOnlyList<BrokenText.Line> lines, int index) => lines[index].Range.Start == lines[index - 1].Range.End;

    private static bool HasGap(BrokenText.Line line) =>
        line.Classes.Zip(line.Classes.Skip(1)).Any(pair => pair.First == BreakClass.Ideographic || pair.Second == BreakClass.Ideographic);

    private static int OpenPairs(string line) => line[^1] is '—' or '…' ? line.Length - line.TrimEnd(line[^1]).Length : 0;
}
