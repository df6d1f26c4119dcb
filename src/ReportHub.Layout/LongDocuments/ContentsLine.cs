using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>A line of the contents. Dots stand in columns counted from the right edge, so that those of all lines are below each other.</summary>
internal sealed class ContentsLine : FlowBox
{
    // A dot every third of an em: open enough to be no line, close enough to lead the eye.
    private const int DotsPerEm = 3;

    public required ShapedGlyph[] Title { get; init; }

    public required LineRange Line { get; init; }

    /// <summary>The page number, empty on a line that the entry continues below.</summary>
    public required ShapedGlyph[] Number { get; init; }

    public required Length NumberWidth { get; init; }

    /// <summary>One glyph; its advance is not used.</summary>
    public required ShapedGlyph[] Dot { get; init; }

    public required Length Left { get; init; }

    public required HeadingPlace Target { get; init; }

    public required int Link { get; init; }

    public override void Place(PageCanvas canvas, Length top)
    {
        var baseline = top + Height.Scale(Gbt9704.BaselinePercent, 100);
        var (left, right) = (canvas.Left + Left, canvas.Left + canvas.Width);
        LinePlacer.Place(Title, Line, Alignment.Left, left, Line.Width, baseline, canvas.Items);
        if (Number.Length > 0)
        {
            AddDots(canvas, left + Line.Width, right, baseline);
            LinePlacer.Place(Number, new(0, Number.Length, NumberWidth, Last: true), Alignment.Right, right - NumberWidth, NumberWidth, baseline, canvas.Items);
        }

        canvas.Items.Add(new PageLink(Link, Target.Page, Target.Y, left, top, right - left, Height));
    }

    private void AddDots(PageCanvas canvas, Length from, Length right, Length baseline)
    {
        var style = Dot[0].Style;
        var (step, white) = (style.Size / DotsPerEm, style.Size / 2);
        var behind = ((NumberWidth + white).Emu + step.Emu - 1) / step.Emu;
        var end = right - (step * behind);
        var count = (end - from - white).Emu / step.Emu;
        if (count <= 0)
        {
            return;
        }

        var dots = new ShapedGlyph[count];
        Array.Fill(dots, Dot[0] with { Advance = step });
        LinePlacer.Place(dots, new(0, dots.Length, step * count, Last: true), Alignment.Left, end - (step * count), step * count, baseline, canvas.Items);
    }
}
