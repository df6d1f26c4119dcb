using ReportHub.Foundation;

namespace ReportHub.Documents;

/// <summary>Colours of an official document: black, and the prescribed red (Y80 M80; FF0000 on screen).</summary>
public enum InkColour
{
    Black,
    Red,
}

/// <summary>
/// A named style. <paramref name="Size"/> is the em; <paramref name="Tracking"/> is added after every character (negative tightens);
/// <paramref name="LinePitch"/> is the exact distance of baselines; <paramref name="FirstLineIndent"/> counts advances of one hanzi (em + tracking).
/// </summary>
public sealed record TextStyle(FontRole Font, Length Size, Length Tracking, Length LinePitch, Alignment Alignment, InkColour Colour, int FirstLineIndent)
{
    /// <summary>Width of one hanzi with its tracking: the unit in which the standard counts columns (一字).</summary>
    public Length Cell => Size + Tracking;

    /// <summary>The same style at another size: the pitch follows in proportion, to whole twips, as Word can hold it.</summary>
    public TextStyle Resized(Length size) => size == Size
        ? this
        : this with { Size = size, LinePitch = Length.FromTwips(LinePitch.Scale(size.Emu, Size.Emu).Twips) };
}
