using ReportHub.Foundation;

namespace ReportHub.Documents;

/// <summary>
/// What a style sheet need not say: a sheet of an earlier program names fewer styles and must still be read for as long as its papers are kept. Sizes are
/// GB/T 9704-2012 7.2 for elements of the head, practice for the rest.
/// </summary>
public static class DerivedStyles
{
    private static readonly Length Size1 = Length.FromPoints(26);
    private static readonly Length SmallSize4 = Length.FromPoints(12);
    private static readonly Length Size5 = Length.FromPoints(10.5m);
    private static readonly Length SmallSize5 = Length.FromPoints(9);

    public static bool IsOptional(StyleName name) => name > StyleName.Folio;

    /// <summary>The style <paramref name="name"/> has when the sheet does not name it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Every sheet names this style.</exception>
    public static TextStyle Of(StyleName name, IReadOnlyDictionary<StyleName, TextStyle> styles)
    {
        var body = styles[StyleName.Body];
        var flush = body with { FirstLineIndent = 0, Alignment = Alignment.Left };
        return name switch
        {
            StyleName.CopyNumber => flush,
            StyleName.Classification => flush with { Font = FontRole.Heiti },
            StyleName.SignerName => flush with { Font = FontRole.Kaiti },
            StyleName.AttendanceLabel => flush with { Font = FontRole.Heiti },
            StyleName.Subtitle => flush with { Font = FontRole.Kaiti, Alignment = Alignment.Centre },
            StyleName.CoverTitle => styles[StyleName.Title].Resized(Size1) with { Colour = InkColour.Black },
            StyleName.CoverText => flush,
            StyleName.ContentsTitle => styles[StyleName.Title],
            StyleName.Contents1 => flush with { Font = FontRole.Heiti },
            StyleName.Contents2 or StyleName.Contents3 => flush,
            StyleName.Caption => Small(body, SmallSize4, 20) with { Font = FontRole.Heiti, Alignment = Alignment.Centre },
            StyleName.Footnote => Small(body, SmallSize5, 14) with { Font = FontRole.Songti, Alignment = Alignment.Justify },
            StyleName.RunningHead => Small(body, Size5, 15) with { Font = FontRole.Songti, Alignment = Alignment.Centre },
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Every style sheet names this style."),
        };
    }

    private static TextStyle Small(TextStyle body, Length size, int pitch) =>
        body with { Size = size, Tracking = Length.Zero, LinePitch = Length.FromPoints(pitch), FirstLineIndent = 0 };
}
