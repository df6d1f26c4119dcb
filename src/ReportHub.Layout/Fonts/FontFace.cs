using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// A parsed TrueType face: immutable, shared by concurrent renders (no mutable state, convention 7). Distances are in font units unless said otherwise.
/// </summary>
public sealed class FontFace
{
    private readonly FontDirectory directory;
    private readonly FontMetrics metrics;
    private readonly FontNames names;
    private readonly ushort[] advances;
    private readonly GlyphMap map;
    private readonly GlyphOutlines outlines;
    private readonly FullWidthForms fullWidth;

    internal FontFace(
        FontFile file, FontDirectory directory, FontMetrics metrics, ushort[] advances, GlyphMap map, GlyphOutlines outlines)
    {
        File = file;
        this.directory = directory;
        this.metrics = metrics;
        this.advances = advances;
        this.map = map;
        this.outlines = outlines;
        names = FontNames.Read(directory.Table("name"), file.Name);
        fullWidth = FullWidthForms.Read(directory.Table("GSUB"), metrics.GlyphCount);
        CapHeight = metrics.CapHeight > 0 ? metrics.CapHeight : CapHeightOfH();
    }

    /// <summary>The file the face came from; the faces of a collection share one.</summary>
    public FontFile File { get; }

    /// <summary>Name table entry 6; ASCII, no blanks.</summary>
    public string PostScriptName => names.PostScript;

    /// <summary>Name table entry 1 (Chinese preferred).</summary>
    public string FamilyName => names.Family;

    /// <summary>SHA-256 of the whole file the face came from.</summary>
    public ContentHash FileHash => File.Hash;

    public int UnitsPerEm => metrics.UnitsPerEm;

    /// <summary>hhea ascender, above the baseline.</summary>
    public int Ascent => metrics.Ascent;

    /// <summary>hhea descender, negative below the baseline.</summary>
    public int Descent => metrics.Descent;

    /// <summary>OS/2 sCapHeight; the height of the letter H where the face does not say.</summary>
    public int CapHeight { get; }

    public int GlyphCount => metrics.GlyphCount;

    public GlyphBounds Box => metrics.Box;

    /// <summary>Degrees, negative leans to the right.</summary>
    public double ItalicAngle => metrics.ItalicAngle;

    /// <summary>OS/2 usWeightClass, 400 regular.</summary>
    public int Weight => metrics.Weight;

    /// <summary>OS/2 fsType: embedding rights.</summary>
    public EmbeddingRights Rights => metrics.Rights;

    /// <summary>OS/2 fsType bit 8 is clear: a document may carry a part of the face.</summary>
    public bool MaySubset => metrics.MaySubset;

    /// <summary>Glyph of a Unicode scalar, 0 when the face has none.</summary>
    public ushort GlyphOf(int codePoint) => map[codePoint];

    /// <summary>The full-width form by the GSUB feature <c>fwid</c>; the glyph itself where there is none.</summary>
    public ushort FullWidth(ushort glyph) => fullWidth[glyph];

    /// <summary>0 for a glyph beyond <see cref="GlyphCount"/>.</summary>
    public int AdvanceOf(ushort glyph) => glyph < advances.Length ? advances[glyph] : 0;

    public GlyphBounds BoundsOf(ushort glyph) => outlines.BoundsOf(glyph);

    /// <summary>The glyph's outline as it stands in <c>glyf</c>; empty for a blank glyph.</summary>
    public ReadOnlyMemory<byte> OutlineOf(ushort glyph) => outlines[glyph];

    /// <summary>A table of the file by tag, empty when absent.</summary>
    public ReadOnlyMemory<byte> Table(string tag) => directory.Table(tag);

    /// <summary>Parses a TrueType file or a member of a collection; findings F1xx in Chinese say what is broken and how to repair it.</summary>
    public static Outcome<FontFace> Parse(ReadOnlyMemory<byte> file, string name, int member = 0) => Parse(new FontFile(name, file), member);

    /// <inheritdoc cref="Parse(ReadOnlyMemory{byte}, string, int)"/>
    public static Outcome<FontFace> Parse(FontFile file, int member = 0) => FontParser.Parse(file, member);

    private int CapHeightOfH() => GlyphOf('H') is > 0 and var letter ? BoundsOf(letter).YMax : Ascent * 7 / 10;
}

/// <summary>OS/2 fsType (OpenType 1.9).</summary>
public enum EmbeddingRights
{
    Installable,
    Editable,
    PreviewAndPrint,
    Restricted,
}
