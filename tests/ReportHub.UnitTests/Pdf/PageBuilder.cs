using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using ReportHub.UnitTests.Fonts;
using ReportHub.Writers;

namespace ReportHub.UnitTests.Pdf;

/// <summary>Pages by hand: lengths in points, text in a font made in code.</summary>
internal sealed class PageBuilder
{
    private readonly List<PageItem> items = [];
    private readonly PagedDocument document = new();
    private int nextId = 2;
    private int pages;

    public PageBuilder(DocumentProperties? properties = null)
    {
        document.Begin(properties ?? Properties);
        Paragraph = Element(StructureRole.Paragraph);
    }

    public static DocumentProperties Properties { get; } = new("考核 <结果> & 通报", "某区财政局", "通报", new(2019, 12, 20), ContentHash.Of("inputs"));

    public FontFace Face { get; init; } = FontFaceTests.Parse(new TinyFont().Build());

    public StructureElement Root { get; } = new(1, StructureRole.Document);

    public StructureElement Paragraph { get; }

    public List<OutlineEntry> Outline { get; } = [];

    public StructureElement Element(StructureRole role, StructureElement? parent = null, int columnSpan = 1, int rowSpan = 1, HeaderScope scope = HeaderScope.Column)
    {
        var element = new StructureElement(nextId++, role) { ColumnSpan = columnSpan, RowSpan = rowSpan, Scope = scope };
        (parent ?? Root).Add(element);
        return element;
    }

    public int NextId() => nextId++;

    public StructureElement Add(StructureElement element)
    {
        Root.Add(element);
        return element;
    }

    public PageBuilder Text(string text, StructureElement? element = null, decimal tracking = 0, InkColour colour = InkColour.Black, decimal y = 100)
    {
        var size = Points(16);
        return Glyphs(element, colour, y, [.. text.EnumerateRunes().Select(rune =>
        {
            var glyph = Face.GlyphOf(rune.Value);
            return new PlacedGlyph(glyph, rune.Value, size.Scale(Face.AdvanceOf(glyph), Face.UnitsPerEm) + Points(tracking));
        })]);
    }

    public PageBuilder Glyphs(StructureElement? element, InkColour colour, decimal y, params PlacedGlyph[] glyphs) =>
        Item(new GlyphRun((element ?? Paragraph).Id, Face, Points(16), colour, Points(50), Points(y), glyphs));

    public PageBuilder Item(PageItem item)
    {
        items.Add(item);
        return this;
    }

    public PageBuilder Page(string? label = null)
    {
        document.Add(new(++pages, label, Points(595), Points(842), [.. items]));
        items.Clear();
        return this;
    }

    public PageBuilder LandscapePage()
    {
        document.Add(new(++pages, null, Points(842), Points(595), [.. items]) { Orientation = PageOrientation.Landscape });
        items.Clear();
        return this;
    }

    public PagedDocument Document()
    {
        if (pages == 0 || items.Count > 0)
        {
            Page();
        }

        document.End(Root, Outline);
        return document;
    }

    public PdfText Write(PdfOptions? options = null) => new(Bytes(Document(), options));

    public static byte[] Bytes(PagedDocument document, PdfOptions? options = null)
    {
        var stream = new MemoryStream();
        document.ReplayInto(new PdfWriter(stream, options));
        return stream.ToArray();
    }

    public static Length Points(decimal points) => Length.FromPoints(points);
}
