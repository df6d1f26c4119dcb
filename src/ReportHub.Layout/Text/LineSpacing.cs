using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// White between two neighbouring characters beyond their advances: the shared white of adjacent marks (<paramref name="Fine"/>; GB/T 15834-2011 5.1.11 and
/// CLREQ on the width of punctuation) and the gap between hanzi and Latin in hundredths of an em. The one rule by which lines are measured and drawn; the default adds nothing.
/// </summary>
internal readonly record struct LineSpacing(bool Fine, int LatinGapPercent)
{
    /// <summary>CLREQ: at most a quarter em between hanzi and Latin.</summary>
    public const int GreatestLatinGapPercent = 25;

    private const int FirstHan = 0x2E80;

    public bool IsPlain => !Fine && LatinGapPercent == 0;

    /// <summary>What the distance of two neighbours grows by; negative where marks share their white.</summary>
    public Length Change(in ShapedGlyph before, in ShapedGlyph after)
    {
        if (IsPlain)
        {
            return Length.Zero;
        }

        var change = LatinGapPercent > 0 && MeetsLatin(before, after) ? LatinGap(before, after) : Length.Zero;
        return Fine ? change - SharedWhite(before, after) : change;
    }

    /// <summary>White between two neighbours that may still be taken away when a line must hold more (5.1.10, 5.1.11).</summary>
    public Length Squeezable(in ShapedGlyph before, in ShapedGlyph after)
    {
        if (!Fine)
        {
            return Length.Zero;
        }

        return (FullWidthMark.SideOf(before), FullWidthMark.SideOf(after)) switch
        {
            (MarkSide.None, MarkSide.None) => Length.Zero,
            // Two marks have given up their half em already.
            (MarkSide.Closing or MarkSide.Opening, MarkSide.Closing or MarkSide.Opening) => Length.Zero,
            var (left, right) => Distinct(before, WhiteAfter(before, left) + WhiteBefore(after, right), SharedWhite(before, after)),
        };
    }

    /// <summary>What is left to give of <paramref name="white"/>; a quarter em stays between the origins, so that readers of the file keep the order: a digit before （ is but half an em.</summary>
    private static Length Distinct(in ShapedGlyph before, Length white, Length shared) =>
        Length.Max(Length.Zero, Length.Min(white, before.Advance - before.Style.Size / 4) - shared);

    /// <summary>A full-width mark at the end of a line takes half an em (5.1.10).</summary>
    public Length EndTrim(in ShapedGlyph last) => Fine ? WhiteAfter(last, FullWidthMark.SideOf(last)) : Length.Zero;

    /// <summary>
    /// Of two marks one gives up half an em: the white between ”， belongs to the first, that between （《 to the second, that between ）（ to both. A 间隔号
    /// takes half an em in all (5.1.7).
    /// </summary>
    private static Length SharedWhite(in ShapedGlyph before, in ShapedGlyph after)
    {
        var (left, right) = (FullWidthMark.SideOf(before), FullWidthMark.SideOf(after));
        var dots = (left == MarkSide.Middle ? WhiteAfter(before, left) : Length.Zero) + (right == MarkSide.Middle ? WhiteBefore(after, right) : Length.Zero);
        return (left, right) switch
        {
            (MarkSide.Closing, MarkSide.Closing) => WhiteAfter(before, left),
            (MarkSide.Opening, MarkSide.Opening) => WhiteBefore(after, right),
            (MarkSide.Closing, MarkSide.Opening) => Length.Min(before.Style.Size / 2, WhiteAfter(before, left) + WhiteBefore(after, right)),
            _ => dots,
        };
    }

    private static Length WhiteAfter(in ShapedGlyph glyph, MarkSide side) =>
        side is MarkSide.Closing or MarkSide.Middle ? FullWidthMark.WhiteRight(glyph, side) : Length.Zero;

    private static Length WhiteBefore(in ShapedGlyph glyph, MarkSide side) =>
        side is MarkSide.Opening or MarkSide.Middle ? FullWidthMark.WhiteLeft(glyph, side) : Length.Zero;

    private static bool MeetsLatin(in ShapedGlyph before, in ShapedGlyph after) => (IsHan(before) && IsLatin(after.Class)) || (IsLatin(before.Class) && IsHan(after));

    private static bool IsHan(in ShapedGlyph glyph) => glyph.Class == BreakClass.Ideographic && glyph.CodePoint >= FirstHan;

    private static bool IsLatin(BreakClass kind) => kind is BreakClass.Word or BreakClass.WordNoStart or BreakClass.WordNoEnd;

    private Length LatinGap(in ShapedGlyph before, in ShapedGlyph after) =>
        Length.Min(before.Style.Size, after.Style.Size).Scale(Math.Clamp(LatinGapPercent, 0, GreatestLatinGapPercent), 100);
}
