using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// Shares out the white of one line from left to right: what neighbours share, what is squeezed out of marks — the last of the line first, each to half an
/// em before the next — and what is spread over the gaps. Running shares are rounded, not single ones, so that the last glyph ends at the edge exactly.
/// </summary>
internal struct LineFit
{
    private readonly LineSpacing spacing;
    private readonly Length slack;
    private readonly int gaps;

    /// <summary>Taken out of marks so far left alone: becomes positive where the rest of the line cannot give all.</summary>
    private Length unmet;
    private int gap;

    /// <param name="gaps">Places between which <paramref name="slack"/> is spread; 0 leaves the line as it is.</param>
    /// <param name="slack">White left over by the line.</param>
    /// <param name="spacing">The rules the line was measured with.</param>
    /// <param name="glyphs">What is drawn.</param>
    /// <param name="width">What the line takes before stretching; what its glyphs take beyond is squeezed.</param>
    public LineFit(int gaps, Length slack, LineSpacing spacing, ReadOnlySpan<ShapedGlyph> glyphs, Length width)
    {
        (this.gaps, this.slack, this.spacing) = (gaps, slack, spacing);
        if (!spacing.Fine)
        {
            return;
        }

        EndTrim = spacing.EndTrim(glyphs[^1]);
        var (natural, give) = (glyphs[^1].Advance - EndTrim, Length.Zero);
        for (var i = 1; i < glyphs.Length; i++)
        {
            natural += glyphs[i - 1].Advance + spacing.Change(glyphs[i - 1], glyphs[i]);
            give += spacing.Squeezable(glyphs[i - 1], glyphs[i]);
        }

        Squeezed = natural > width;
        unmet = Squeezed ? natural - width - give : Length.Zero;
    }

    /// <summary>By how much the last mark is cut at the line's end.</summary>
    public Length EndTrim { get; }

    private bool Squeezed { get; }

    /// <summary>What the distance from <paramref name="before"/> to its successor <paramref name="after"/> grows by; called once for each pair in order.</summary>
    public Length After(in ShapedGlyph before, in ShapedGlyph after)
    {
        var change = spacing.Change(before, after);
        if (Squeezed)
        {
            var give = spacing.Squeezable(before, after);
            var left = unmet;
            unmet += give;
            change -= Length.Max(Length.Zero, unmet) - Length.Max(Length.Zero, left);
        }

        if (gaps > 0 && LinePlacer.IsGap(before, after))
        {
            change += slack.Scale(gap + 1, gaps) - slack.Scale(gap, gaps);
            gap++;
        }

        return change;
    }
}
