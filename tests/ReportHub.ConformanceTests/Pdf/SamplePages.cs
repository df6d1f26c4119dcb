using System.Globalization;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;

namespace ReportHub.ConformanceTests.Pdf;

/// <summary>Two pages set by hand with every item and structure the writer knows: lengths in millimetres.</summary>
internal sealed class SamplePages
{
    public const string Body = "为深入贯彻落实《意见》，对“预算部门”2019年度工作（○〇）进行了考核，平均86.35分——较上年提高3.2个百分点……";
    public const string Target = "https://example.org/结果";
    private static readonly FontRole[] Roles = [FontRole.Fangsong, FontRole.Kaiti, FontRole.Heiti, FontRole.Songti, FontRole.Xiaobiaosong];
    private readonly FontSet fonts;
    private readonly List<PageItem> items = [];
    private readonly StructureElement root = new(1, StructureRole.Document);
    private int nextId = 2;

    private SamplePages(FontSet fonts) => this.fonts = fonts;

    /// <summary>Left edge and baseline of every drawn character of page 1, in points from the lower left corner.</summary>
    public List<(int CodePoint, double X, double Y)> Places { get; } = [];

    public PagedDocument Document { get; } = new();

    public static SamplePages Set(FontSet fonts)
    {
        var sample = new SamplePages(fonts);
        sample.Document.Begin(new("考核结果通报", "某区财政局", "通报", new(2019, 12, 20), ContentHash.Of("sample")));
        sample.SetText();
        sample.SetTable();
        sample.Document.End(sample.root, [new(1, "考核结果通报", 1, Millimetres(37)), new(2, "附件", 2, Millimetres(37))]);
        return sample;
    }

    private void SetText()
    {
        Draw(Element(StructureRole.Heading1), FontRole.Xiaobiaosong, 22, 0, InkColour.Red, 28, 50, "考核结果通报");
        items.Add(new Rule(PageItem.Artifact, InkColour.Red, Millimetres(28), Millimetres(60), Millimetres(156), Millimetres(0.7m)));
        var y = 75m;
        foreach (var role in Roles)
        {
            Draw(Element(StructureRole.Paragraph), role, 12, -0.25m, InkColour.Black, 28, y, Body[..30]);
            y += 10;
        }

        var link = Element(StructureRole.Link, Element(StructureRole.Paragraph));
        Draw(link, FontRole.Fangsong, 16, -0.25m, InkColour.Black, 28, y, Body[30..]);
        items.Add(new LinkArea(link.Id, Target, Millimetres(28), Millimetres(y - 6), Millimetres(60), Millimetres(8)));
        items.Add(new SealArea(PageItem.Artifact, Millimetres(100), Millimetres(200), Millimetres(42), Millimetres(42)));
        AddPage(1);
    }

    private void SetTable()
    {
        var table = Element(StructureRole.Table);
        for (var row = 0; row < 12; row++)
        {
            var line = Element(StructureRole.TableRow, table);
            for (var column = 0; column < 4; column++)
            {
                var cell = Element(row == 0 ? StructureRole.TableHeaderCell : StructureRole.TableDataCell, line);
                Draw(cell, row == 0 ? FontRole.Heiti : FontRole.Fangsong, 12, 0, InkColour.Black, 30 + (40 * column), 45 + (10 * row), row == 0 ? "项目" : $"{row}.{column}分");
            }
        }

        AddPage(2);
    }

    private void AddPage(int number)
    {
        Document.Add(new(number, number.ToString(CultureInfo.InvariantCulture), Millimetres(210), Millimetres(297), [.. items]));
        items.Clear();
    }

    private StructureElement Element(StructureRole role, StructureElement? parent = null)
    {
        var element = new StructureElement(nextId++, role);
        (parent ?? root).Add(element);
        return element;
    }

    private void Draw(StructureElement element, FontRole role, int points, decimal tracking, InkColour colour, decimal x, decimal y, string text)
    {
        var (size, pen) = (Length.FromPoints(points), Millimetres(x));
        foreach (var rune in text.EnumerateRunes())
        {
            var face = fonts.FaceFor(role, rune.Value, rune.IsAscii)!;
            var glyph = rune.IsAscii ? face.GlyphOf(rune.Value) : face.FullWidth(face.GlyphOf(rune.Value));
            var advance = size.Scale(face.AdvanceOf(glyph), face.UnitsPerEm) + Length.FromPoints(tracking);
            Place(element.Id, face, size, colour, pen, Millimetres(y), new(glyph, rune.Value, advance));
            pen += advance;
        }
    }

    /// <summary>Appends to the last run where it goes on in the same face.</summary>
    private void Place(int element, FontFace face, Length size, InkColour colour, Length x, Length y, PlacedGlyph glyph)
    {
        if (Document.Pages.Count == 0)
        {
            Places.Add((glyph.CodePoint, x.Points, (Millimetres(297) - y).Points));
        }

        if (items.LastOrDefault() is GlyphRun last && last.Structure == element && last.Face == face)
        {
            items[^1] = last with { Glyphs = (PlacedGlyph[])[.. last.Glyphs.Span, glyph] };
            return;
        }

        items.Add(new GlyphRun(element, face, size, colour, x, y, new[] { glyph }));
    }

    private static Length Millimetres(decimal value) => Length.FromMillimetres(value);
}
