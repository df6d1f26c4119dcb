namespace ReportHub.Layout;

/// <summary>Glyphs of the cells of a row, one cell after another. A row gives it back once it is drawn, so that a long table sets all its rows in two or three.</summary>
internal sealed class GlyphBuffer
{
    private const int UsualRow = 128;
    private ShapedGlyph[] glyphs = [];

    public int Count { get; private set; }

    public Span<ShapedGlyph> Slice(int start, int length) => glyphs.AsSpan(start, length);

    /// <summary>Adds a text; answers where it starts.</summary>
    public int Add(ReadOnlySpan<ShapedGlyph> text)
    {
        var (start, end) = (Count, Count + text.Length);
        if (end > glyphs.Length)
        {
            Array.Resize(ref glyphs, Math.Max(end, Math.Max(UsualRow, glyphs.Length * 2)));
        }

        text.CopyTo(glyphs.AsSpan(start));
        Count = end;
        return start;
    }

    /// <summary>A buffer of just this text, for one that is kept.</summary>
    public static GlyphBuffer Of(ReadOnlySpan<ShapedGlyph> text) => new() { glyphs = text.ToArray(), Count = text.Length };

    public void Clear() => Count = 0;
}
