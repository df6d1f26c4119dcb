using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// A parsed TrueType face: immutable, shared by concurrent renders (no mutable state, convention 7). Distances are in font units unless said otherwise.
/// </summary>
public sealed class FontFace
{
    /// <summary>Name table entry 6; ASCII, no blanks.</summary>
    public string PostScriptName => throw new NotImplementedException();

    /// <summary>Name table entry 1 (Chinese preferred).</summary>
    public string FamilyName => throw new NotImplementedException();

    /// <summary>SHA-256 of the whole file the face came from.</summary>
    public ContentHash FileHash => throw new NotImplementedException();

    public int UnitsPerEm => throw new NotImplementedException();

    public int Ascent => throw new NotImplementedException();

    public int Descent => throw new NotImplementedException();

    public int CapHeight => throw new NotImplementedException();

    public int GlyphCount => throw new NotImplementedException();

    public GlyphBounds Box => throw new NotImplementedException();

    public double ItalicAngle => throw new NotImplementedException();

    /// <summary>OS/2 usWeightClass, 400 regular.</summary>
    public int Weight => throw new NotImplementedException();

    /// <summary>OS/2 fsType: embedding rights.</summary>
    public EmbeddingRights Rights => throw new NotImplementedException();

    /// <summary>Glyph of a Unicode scalar, 0 when the face has none.</summary>
    public ushort GlyphOf(int codePoint) => throw new NotImplementedException();

    /// <summary>The full-width form by the GSUB feature <c>fwid</c>; the glyph itself where there is none.</summary>
    public ushort FullWidth(ushort glyph) => throw new NotImplementedException();

    public int AdvanceOf(ushort glyph) => throw new NotImplementedException();

    public GlyphBounds BoundsOf(ushort glyph) => throw new NotImplementedException();

    /// <summary>The glyph's outline as it stands in <c>glyf</c>; empty for a blank glyph.</summary>
    public ReadOnlyMemory<byte> OutlineOf(ushort glyph) => throw new NotImplementedException();

    /// <summary>A table of the file by tag, empty when absent.</summary>
    public ReadOnlyMemory<byte> Table(string tag) => throw new NotImplementedException();

    /// <summary>Parses a TrueType file or a member of a collection; findings F1xx in Chinese say what is broken and how to repair it.</summary>
    public static Outcome<FontFace> Parse(ReadOnlyMemory<byte> file, string name, int member = 0) => throw new NotImplementedException();
}

/// <summary>OS/2 fsType (OpenType 1.9).</summary>
public enum EmbeddingRights
{
    Installable,
    Editable,
    PreviewAndPrint,
    Restricted,
}
