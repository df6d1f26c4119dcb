using System.Globalization;
using System.Text;
using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>Characters to glyphs: a face per character class, a fallback per glyph, full-width marks, tracking. A character no face has is a finding L101.</summary>
internal sealed class TextShaper(FontSet fonts, StructureBuilder elements, List<Diagnostic> findings)
{
    private readonly HashSet<int> missing = [];

    public FontSet Fonts => fonts;

    /// <summary>Takes the footnotes met in running text.</summary>
    public required NoteRegister Notes { get; init; }

    public void Shape(IReadOnlyList<Inline> inlines, TextStyle style, int structure, FontRole strongFont, ShapedText into)
    {
        for (var i = 0; i < inlines.Count; i++)
        {
            switch (inlines[i])
            {
                case Text text:
                    Shape(text.Value, style, structure, into, text);
                    break;
                case Strong strong:
                    Shape(strong.Children, style with { Font = strongFont }, structure, strongFont, into);
                    break;
                case Link link:
                    ShapeLink(link, style, structure, strongFont, into);
                    break;
                case LineBreak:
                    into.Add(new ShapedGlyph { Style = style, Structure = structure, CodePoint = '\n', Class = BreakClass.NewLine });
                    break;
                case Footnote note:
                    Notes.Mark(note, style, structure, into);
                    break;
                default:
                    throw new InvalidOperationException($"No glyphs for {inlines[i].GetType().Name}.");
            }
        }
    }

    /// <summary>Shapes plain text; <paramref name="source"/> says where it came from when a character is missing.</summary>
    public void Shape(ReadOnlySpan<char> text, TextStyle style, int structure, ShapedText into, Text? source = null, bool latinInOwnFace = false)
    {
        var (joined, previous, previousKind) = (0, 0, BreakClass.Ideographic);
        while (!text.IsEmpty)
        {
            Rune.DecodeFromUtf16(text, out var rune, out var consumed);
            text = text[consumed..];
            var kind = CharacterClasses.Of(rune.Value);
            var closesGroup = joined > 0;
            joined = closesGroup ? joined - 1 : RestOfGroup(kind, text, rune);
            kind = kind == BreakClass.Dash && joined == 0 && !closesGroup ? BreakClass.NoStart : kind;
            kind = rune.Value == '’' && IsLetter(previous) && !text.IsEmpty && IsLetter(text[0]) ? BreakClass.Word : kind;
            // White behind an opening mark holds the line as the mark does.
            kind = kind == BreakClass.Space && previousKind is (BreakClass.NoEnd or BreakClass.WordNoEnd or BreakClass.Neither) ? previousKind : kind;
            into.Add(ShapeOne(rune.Value, kind, style, structure, joined > 0, source, latinInOwnFace));
            (previous, previousKind) = (rune.Value, kind);
        }
    }

    /// <summary>How many of the characters that follow belong to the same dash or ellipsis.</summary>
    private static int RestOfGroup(BreakClass kind, ReadOnlySpan<char> rest, Rune rune)
    {
        var most = Math.Min(CharacterClasses.GroupSize(kind) - 1, rest.Length);
        var count = 0;
        while (count < most && rest[count] == rune.Value)
        {
            count++;
        }

        return count;
    }

    /// <summary>An apostrophe between two such is part of a Latin word, not a Chinese quotation mark.</summary>
    private static bool IsLetter(int codePoint) => codePoint is < 0x250 && char.IsAsciiLetter((char)codePoint);

    private void ShapeLink(Link link, TextStyle style, int structure, FontRole strongFont, ShapedText into)
    {
        var part = new ShapedText();
        Shape(link.Children, style, elements.AddLink(structure), strongFont, part);
        foreach (var glyph in part.Glyphs)
        {
            into.Add(glyph with { LinkTarget = link.Target });
        }
    }

    private ShapedGlyph ShapeOne(int codePoint, BreakClass kind, TextStyle style, int structure, bool pairOpen, Text? source, bool latinInOwnFace)
    {
        var shaped = new ShapedGlyph { Style = style, Structure = structure, CodePoint = codePoint, Class = kind, PairOpen = pairOpen };
        if (kind == BreakClass.NewLine)
        {
            return shaped;
        }

        var apostrophe = kind == BreakClass.Word && codePoint == '’';

        // 小标宋 is far heavier than the Latin face: a year inside a title would stand out thin.
        var latin = !latinInOwnFace && style.Font != FontRole.Xiaobiaosong && (CharacterClasses.IsLatin(codePoint) || apostrophe);
        var face = fonts.FaceFor(style.Font, codePoint, latin);
        if (face is null)
        {
            ReportMissing(codePoint, style, source);
            return shaped with { Advance = style.Cell };
        }

        var glyph = face.GlyphOf(codePoint);
        if (CharacterClasses.IsFullWidthMark(codePoint) && !apostrophe)
        {
            // Chinese text sets these marks one em wide whatever the face's default (fonts.md: Zhuque's quotes are 0.331 em without fwid).
            return shaped with { Face = face, Glyph = face.FullWidth(glyph), Advance = style.Cell };
        }

        var width = Length.DivideRounded(face.AdvanceOf(glyph) * style.Size.Emu, face.UnitsPerEm);
        return shaped with { Face = face, Glyph = glyph, Advance = new Length(width) + style.Tracking };
    }

    private void ReportMissing(int codePoint, TextStyle style, Text? source)
    {
        if (!missing.Add(codePoint))
        {
            return;
        }

        var origin = source?.Origin is { } node ? $"，来自数据 {node.Path}" : "";
        findings.Add(Diagnostic.Error(
            "L101",
            string.Create(CultureInfo.InvariantCulture, $"没有一种字体含有“{char.ConvertFromUtf32(codePoint)}”（U+{codePoint:X4}）{origin}，不能排版。"),
            source?.Template,
            $"更正这个字，或在字体文件夹里放入含有它的{style.Font.ChineseName()}字体"));
    }
}
