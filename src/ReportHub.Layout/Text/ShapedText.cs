using System.Runtime.InteropServices;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>The glyphs of one paragraph in reading order; reused from paragraph to paragraph within one layout.</summary>
internal sealed class ShapedText
{
    private readonly List<ShapedGlyph> glyphs = [];

    public int Count => glyphs.Count;

    public ReadOnlySpan<ShapedGlyph> Glyphs => CollectionsMarshal.AsSpan(glyphs);

    public void Add(in ShapedGlyph glyph) => glyphs.Add(glyph);

    public void Clear() => glyphs.Clear();

    public Length Width
    {
        get
        {
            var sum = 0L;
            foreach (ref readonly var glyph in Glyphs)
            {
                sum += glyph.Advance.Emu;
            }

            return new(sum);
        }
    }

    /// <summary>Greatest height of ink above the baseline.</summary>
    public Length InkHeight
    {
        get
        {
            var highest = 0L;
            foreach (ref readonly var glyph in Glyphs)
            {
                if (glyph.Face is { } face)
                {
                    highest = Math.Max(highest, Length.DivideRounded(face.BoundsOf(glyph.Glyph).YMax * glyph.Style.Size.Emu, face.UnitsPerEm));
                }
            }

            return new(highest);
        }
    }
}
