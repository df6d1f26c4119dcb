using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// A line as a range of glyphs: [<paramref name="Start"/>, <paramref name="End"/>) is drawn, trailing spaces left out; <paramref name="Width"/> is what it
/// takes before stretching; <paramref name="Last"/>: the paragraph or a forced line ends here.
/// </summary>
internal readonly record struct LineRange(int Start, int End, Length Width, bool Last)
{
    /// <summary>The white rules the width was measured with; a line made by hand has none.</summary>
    public LineSpacing Spacing { get; init; }
}
