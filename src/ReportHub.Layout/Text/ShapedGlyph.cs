using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>One character of a paragraph with its glyph, before lines are known. <see cref="Advance"/> includes the style's tracking.</summary>
internal struct ShapedGlyph
{
    public FontFace? Face;
    public TextStyle Style;
    public string? LinkTarget;
    public Length Advance;
    public int CodePoint;
    public int Structure;
    public ushort Glyph;
    public BreakClass Class;

    /// <summary>Not the last character of a —— or ……: neither a break nor white follows.</summary>
    public bool PairOpen;

    /// <summary>Height of the baseline above the line's: a raised mark.</summary>
    public Length Rise;

    /// <summary>Number of the footnote whose mark ends here, else 0.</summary>
    public int Note;
}
