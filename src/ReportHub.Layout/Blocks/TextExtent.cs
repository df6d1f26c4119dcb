using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>What a text asks of its column: <paramref name="Natural"/> holds its widest forced line, <paramref name="Least"/> its longest inseparable piece.</summary>
internal readonly record struct TextExtent(Length Natural, Length Least)
{
    public static TextExtent Of(ReadOnlySpan<ShapedGlyph> glyphs)
    {
        var (natural, least, line, piece) = (Length.Zero, Length.Zero, Length.Zero, Length.Zero);
        for (var i = 0; i < glyphs.Length; i++)
        {
            ref readonly var glyph = ref glyphs[i];
            if (glyph.Class == BreakClass.NewLine)
            {
                (line, piece) = (Length.Zero, Length.Zero);
                continue;
            }

            line += glyph.Advance;
            natural = Length.Max(natural, line);
            if (glyph.Class != BreakClass.Space)
            {
                piece += glyph.Advance;
                least = Length.Max(least, piece);
            }

            if (i + 1 < glyphs.Length && CharacterClasses.CanBreak(glyph.Class, glyphs[i + 1].Class, glyph.PairOpen))
            {
                piece = Length.Zero;
            }
        }

        return new(natural, least);
    }
}
