using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// Something at a fixed place on a page: x to the right and y down from the paper's upper left corner. A closed hierarchy: every page writer is a
/// switch over it. <see cref="Structure"/> is the id of the <see cref="StructureElement"/> it belongs to, 0 for an artifact (rules, folios).
/// </summary>
public abstract record PageItem(int Structure)
{
    /// <summary>Id of what is drawn but not read: rules, page numbers.</summary>
    public const int Artifact = 0;
}

/// <summary>One glyph of a run: drawn character (a Unicode scalar) and the distance to the next glyph's origin.</summary>
public readonly record struct PlacedGlyph(ushort Glyph, int CodePoint, Length Advance);

/// <summary>Glyphs of one face, size and colour on one baseline; the first glyph's origin is at <paramref name="X"/>.</summary>
public sealed record GlyphRun(int Structure, FontFace Face, Length Size, InkColour Colour, Length X, Length Baseline, ReadOnlyMemory<PlacedGlyph> Glyphs)
    : PageItem(Structure)
{
    /// <summary>Turned 90 degrees clockwise about its first origin: advances run down the page, the tops of the glyphs look right. The folio of a landscape page.</summary>
    public bool Turned { get; init; }
}

/// <summary>A filled rectangle: a horizontal or vertical line as drawn, with its thickness as width or height.</summary>
public sealed record Rule(int Structure, InkColour Colour, Length X, Length Y, Length Width, Length Height) : PageItem(Structure);

/// <summary>Room kept free for a seal (印章); nothing is drawn there, ever.</summary>
public sealed record SealArea(int Structure, Length X, Length Y, Length Width, Length Height) : PageItem(Structure);

/// <summary>A picture, scaled to its box.</summary>
public sealed record Picture(int Structure, ImageAsset Image, Length X, Length Y, Length Width, Length Height) : PageItem(Structure);

/// <summary>An active area that leads to a place in the document, which may lie on a page yet to come: page from 1, <paramref name="TargetY"/> from its upper edge.</summary>
public sealed record PageLink(int Structure, int TargetPage, Length TargetY, Length X, Length Y, Length Width, Length Height) : PageItem(Structure);

/// <summary>An active area that leads to an absolute address.</summary>
public sealed record LinkArea(int Structure, string Target, Length X, Length Y, Length Width, Length Height) : PageItem(Structure);
