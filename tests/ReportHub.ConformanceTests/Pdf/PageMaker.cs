using System.Globalization;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;

namespace ReportHub.ConformanceTests.Pdf;

/// <summary>Pages set by hand with real faces: lengths in millimetres.</summary>
internal sealed class PageMaker
{
    private readonly FontSet fonts;
    private readonly List<PageItem> items = [];
    private int nextId = 2;

    public PageMaker(FontSet fonts)
    {
        this.fonts = fonts;
        Document.Begin(new("考核结果报告", "某区财政局", "报告", new(2019, 12, 20), ContentHash.Of("pages")));
    }

    public StructureElement Root { get; } = new(1, StructureRole.Document);

    public PagedDocument Document { get; } = new();

    public int NextId() => nextId++;

    public StructureElement Element(StructureRole role, StructureElement? parent = null, string? shows = null, HeaderScope scope = HeaderScope.Column)
    {
        var element = new StructureElement(nextId++, role) { AlternativeText = shows, Scope = scope };
        (parent ?? Root).Add(element);
        return element;
    }

    public void Item(PageItem item) => items.Add(item);

    /// <summary>A line of text, a run for each change of face; returns its width.</summary>
    public Length Draw(int element, FontRole role, decimal points, decimal x, decimal y, string text, bool turned = false, InkColour colour = InkColour.Black)
    {
        var (size, pen) = (Length.FromPoints(points), Length.Zero);
        var runs = new List<(FontFace Face, Length At, List<PlacedGlyph> Glyphs)>();
        foreach (var rune in text.EnumerateRunes())
        {
            var face = fonts.FaceFor(role, rune.Value, rune.IsAscii)!;
            if (runs.Count == 0 || runs[^1].Face != face)
            {
                runs.Add((face, pen, []));
            }

            var glyph = rune.IsAscii ? face.GlyphOf(rune.Value) : face.FullWidth(face.GlyphOf(rune.Value));
            var advance = size.Scale(face.AdvanceOf(glyph), face.UnitsPerEm);
            runs[^1].Glyphs.Add(new(glyph, rune.Value, advance));
            pen += advance;
        }

        foreach (var (face, at, glyphs) in runs)
        {
            var (left, baseline) = turned ? (Millimetres(x), Millimetres(y) + at) : (Millimetres(x) + at, Millimetres(y));
            items.Add(new GlyphRun(element, face, size, colour, left, baseline, glyphs.ToArray()) { Turned = turned });
        }

        return pen;
    }

    public void AddPage(PageOrientation orientation = PageOrientation.Portrait)
    {
        var number = Document.Pages.Count + 1;
        var (width, height) = orientation == PageOrientation.Portrait ? (210, 297) : (297, 210);
        Document.Add(new(number, number.ToString(CultureInfo.InvariantCulture), Millimetres(width), Millimetres(height), [.. items]) { Orientation = orientation });
        items.Clear();
    }

    public PagedDocument End(params OutlineEntry[] outline)
    {
        Document.End(Root, outline);
        return Document;
    }

    public static Length Millimetres(decimal value) => Length.FromMillimetres(value);
}
