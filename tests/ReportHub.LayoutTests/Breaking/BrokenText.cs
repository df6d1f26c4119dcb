using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using static ReportHub.LayoutTests.Specimen;

namespace ReportHub.LayoutTests.Breaking;

/// <summary>A paragraph broken and justified with the grid face at 16 pt, so that a hanzi is one em and a digit half of one; places are in ems.</summary>
internal sealed class BrokenText
{
    private static readonly Length Em = Pt(16);

    private BrokenText(IReadOnlyList<Line> lines) => Lines = lines;

    public IReadOnlyList<Line> Lines { get; }

    public IReadOnlyList<string> Texts => [.. Lines.Select(line => line.Text)];

    /// <summary>A line as drawn: where each glyph's origin stands and where the last one ends.</summary>
    public sealed record Line(string Text, IReadOnlyList<double> Places, double End, LineRange Range, IReadOnlyList<BreakClass> Classes);

    public static BrokenText Fine(string text, double ems) => Set(text, BreakingMode.Fine, ems);

    public static BrokenText Word(string text, double ems) => Set(text, BreakingMode.Word, ems);

    public static BrokenText Set(string text, BreakingMode mode, double ems, int latinGap = 0)
    {
        var style = Style with { Breaking = mode, CjkLatinGapPercent = latinGap };
        var context = new LayoutContext(Plain() with { Style = style }, GridFont.Set);
        var glyphs = context.Shape(text, style[StyleName.Body] with { Size = Em, Tracking = Length.Zero }, 1);
        var width = new Length((long)(ems * Em.Emu));
        var lines = new List<LineRange>();
        context.Break(glyphs, width, width, lines);
        return new([.. lines.Select(line => Placed(glyphs, line, width))]);
    }

    private static Line Placed(ShapedGlyph[] glyphs, LineRange range, Length width)
    {
        var items = new List<PageItem>();
        LinePlacer.Place(glyphs, range, Alignment.Justify, Length.Zero, width, Length.Zero, items);
        var (places, end) = (new List<double>(), 0.0);
        foreach (var run in items.OfType<GlyphRun>())
        {
            var x = run.X;
            foreach (var glyph in run.Glyphs.Span)
            {
                places.Add(InEms(x));
                x += glyph.Advance;
            }

            end = InEms(x);
        }

        return new(string.Concat(items.OfType<GlyphRun>().Select(TextOf)), places, end, range, [.. glyphs[range.Start..range.End].Select(glyph => glyph.Class)]);
    }

    private static double InEms(Length length) => (double)length.Emu / Em.Emu;
}
