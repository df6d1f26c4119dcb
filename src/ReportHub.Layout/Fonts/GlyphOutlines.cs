namespace ReportHub.Layout;

/// <summary>Outlines as they stand in <c>glyf</c>, found by <c>loca</c>; nothing is parsed until a glyph is asked for.</summary>
internal sealed class GlyphOutlines
{
    private const int HeaderSize = 10;

    private readonly ReadOnlyMemory<byte> loca;
    private readonly ReadOnlyMemory<byte> glyf;
    private readonly bool wide;
    private readonly int count;

    private GlyphOutlines(ReadOnlyMemory<byte> loca, ReadOnlyMemory<byte> glyf, bool wide, int count) =>
        (this.loca, this.glyf, this.wide, this.count) = (loca, glyf, wide, count);

    /// <summary>Null with finding F106 when an offset descends or leaves <c>glyf</c>.</summary>
    public static GlyphOutlines? Read(ReadOnlyMemory<byte> loca, ReadOnlyMemory<byte> glyf, bool wide, int count, FontFindings findings)
    {
        var outlines = new GlyphOutlines(loca, glyf, wide, count);
        if (loca.Length < (count + 1) * (wide ? 4 : 2) || !outlines.Ascend())
        {
            findings.Error("F106", "的字形索引（loca）已损坏：字形位置越界或次序颠倒。");
            return null;
        }

        return outlines;
    }

    public ReadOnlyMemory<byte> this[ushort glyph]
    {
        get
        {
            if (glyph >= count)
            {
                return ReadOnlyMemory<byte>.Empty;
            }

            var view = new TableView(loca.Span);
            var start = Offset(view, glyph);
            return glyf.Slice((int)start, (int)(Offset(view, glyph + 1) - start));
        }
    }

    public GlyphBounds BoundsOf(ushort glyph)
    {
        var outline = this[glyph];
        if (outline.Length < HeaderSize)
        {
            return default;
        }

        var view = new TableView(outline.Span);
        return new(view.S16(2), view.S16(4), view.S16(6), view.S16(8));
    }

    private bool Ascend()
    {
        var view = new TableView(loca.Span);
        uint last = 0;
        for (var glyph = 0; glyph <= count; glyph++)
        {
            var offset = Offset(view, glyph);
            if (offset < last)
            {
                return false;
            }

            last = offset;
        }

        return last <= (uint)glyf.Length;
    }

    private uint Offset(TableView view, int glyph) => wide ? view.U32(4 * glyph) : 2u * view.U16(2 * glyph);
}
