using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>One line of a paragraph. <see cref="Left"/> and <see cref="Width"/> are measured from the type area's left edge.</summary>
internal sealed class LineBox : FlowBox
{
    public required ShapedGlyph[] Glyphs { get; init; }

    public required LineRange Line { get; init; }

    public required Alignment Alignment { get; init; }

    public required Length Left { get; init; }

    public required Length Width { get; init; }

    /// <summary>Called with the page and upper edge once the line stands: bookmarks, "page 1 shows body text".</summary>
    public Action<PageCanvas, Length>? Placed { get; init; }

    /// <summary>Pitch of a row over its em box (clause 3.2: the first line's em box begins with the type area).</summary>
    public override Length LeadAbove => RowLead.Above(Height, Em);

    public override Length LeadBelow => RowLead.Below(Height, Em);

    private Length Em => Line.Start < Glyphs.Length ? Glyphs[Line.Start].Style.Cell : Height;

    /// <summary>Whether both are lines of one paragraph.</summary>
    public bool SharesParagraphWith(LineBox other) => ReferenceEquals(Glyphs, other.Glyphs);

    public override void Place(PageCanvas canvas, Length top)
    {
        var baseline = top + Height.Scale(Gbt9704.BaselinePercent, 100);
        LinePlacer.Place(Glyphs, Line, Alignment, canvas.Left + Left, Width, baseline, canvas.Items);
        Placed?.Invoke(canvas, top);
    }
}
