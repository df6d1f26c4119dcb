namespace ReportHub.Layout;

/// <summary>Box of a glyph's ink in font units, y up; all zero for a blank glyph.</summary>
public readonly record struct GlyphBounds(short XMin, short YMin, short XMax, short YMax);
