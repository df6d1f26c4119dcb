namespace ReportHub.Layout;

/// <summary>Unicode scalar to glyph: an array for the Basic Multilingual Plane, a searched list of ranges above it.</summary>
internal sealed class GlyphMap
{
    private const int PlaneSize = 0x1_0000;
    private const int LastScalar = 0x10_FFFF;

    private readonly ushort[] plane = new ushort[PlaneSize];
    private readonly List<Group> above = [];
    private readonly int glyphCount;

    private GlyphMap(int glyphCount) => this.glyphCount = glyphCount;

    private readonly record struct Group(int First, int Last, int Glyph);

    public ushort this[int codePoint] => (uint)codePoint < PlaneSize ? plane[codePoint] : Search(codePoint);

    /// <summary>Reads formats 12 and 4, preferring 12; null with finding F107 when the table has neither for Unicode.</summary>
    public static GlyphMap? Read(ReadOnlyMemory<byte> cmap, int glyphCount, FontFindings findings)
    {
        var view = new TableView(cmap.Span);
        var map = new GlyphMap(glyphCount);
        if (Find(view, 12) is { } full)
        {
            map.ReadGroups(view.From(full));
            return map;
        }

        if (Find(view, 4) is { } basic)
        {
            map.ReadSegments(view.From(basic));
            return map;
        }

        findings.Error("F107", "没有可用的 Unicode 字符映射（cmap 格式 4 或 12）。", "请换用 Unicode 编码的字体文件。");
        return null;
    }

    private static uint? Find(TableView view, int format)
    {
        var count = Math.Min(view.U16(2), (view.Size - 4) / 8);
        for (var i = 0; i < count; i++)
        {
            var (platform, encoding, offset) = (view.U16(4 + (8 * i)), view.U16(6 + (8 * i)), view.U32(8 + (8 * i)));
            if ((platform == 0 || (platform == 3 && encoding is 1 or 10)) && view.From(offset).U16(0) == format)
            {
                return offset;
            }
        }

        return null;
    }

    private void ReadGroups(TableView view)
    {
        var count = (int)Math.Min(view.U32(12), (uint)Math.Max(0, (view.Size - 16) / 12));
        var next = 0L;
        for (var i = 0; i < count; i++)
        {
            var at = 16 + (12 * i);
            var (first, last, glyph) = ((long)view.U32(at), Math.Min(view.U32(at + 4), LastScalar), (long)view.U32(at + 8));

            // Groups must ascend; what overlaps an earlier one is cut, so that a damaged table costs no more than one pass.
            var from = Math.Max(first, next);
            glyph += from - first;
            if (from <= last && glyph < glyphCount)
            {
                AddGroup((int)from, (int)Math.Min(last, from + glyphCount - 1 - glyph), (int)glyph);
                next = last + 1;
            }
        }
    }

    private void AddGroup(int first, int last, int glyph)
    {
        for (var c = first; c <= Math.Min(last, PlaneSize - 1); c++)
        {
            plane[c] = (ushort)(glyph + c - first);
        }

        if (last >= PlaneSize)
        {
            var start = Math.Max(first, PlaneSize);
            above.Add(new(start, last, glyph + start - first));
        }
    }

    private void ReadSegments(TableView view)
    {
        var doubled = view.U16(6) & ~1;
        var next = 0;
        for (var at = 0; at < doubled; at += 2)
        {
            int end = view.U16(14 + at), start = view.U16(16 + doubled + at);
            var from = Math.Max(start, next);
            var rangeAt = 16 + (3 * doubled) + at;
            ReadSegment(view, start, from, Math.Min(end, PlaneSize - 2), view.U16(16 + (2 * doubled) + at), rangeAt);
            next = Math.Max(next, end + 1);
        }
    }

    private void ReadSegment(TableView view, int start, int from, int end, int delta, int rangeAt)
    {
        int range = view.U16(rangeAt);
        for (var c = from; c <= end; c++)
        {
            var glyph = range == 0 ? c : view.U16(rangeAt + range + (2 * (c - start)));
            if (range == 0 || glyph != 0)
            {
                glyph = (glyph + delta) & 0xFFFF;
            }

            plane[c] = glyph < glyphCount ? (ushort)glyph : (ushort)0;
        }
    }

    private ushort Search(int codePoint)
    {
        int low = 0, high = above.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var group = above[middle];
            if (codePoint < group.First)
            {
                high = middle - 1;
            }
            else if (codePoint > group.Last)
            {
                low = middle + 1;
            }
            else
            {
                return (ushort)(group.Glyph + codePoint - group.First);
            }
        }

        return 0;
    }
}
