namespace ReportHub.Layout;

/// <summary>The table directory of one face in a font file (OpenType 1.9, "Organization of an OpenType Font").</summary>
internal sealed class FontDirectory
{
    private const uint TrueType = 0x0001_0000;
    private const uint AppleTrueType = 0x7472_7565;
    private const uint OpenTypeCff = 0x4F54_544F;
    private const uint Collection = 0x7474_6366;
    private const int HeaderSize = 12;
    private const int EntrySize = 16;

    private readonly ReadOnlyMemory<byte> file;
    private readonly Entry[] entries;

    private FontDirectory(ReadOnlyMemory<byte> file, Entry[] entries) => (this.file, this.entries) = (file, entries);

    private readonly record struct Entry(uint Tag, int Offset, int Length);

    /// <summary>The table with this four-letter tag, empty when absent.</summary>
    public ReadOnlyMemory<byte> Table(string tag)
    {
        var wanted = TagOf(tag);
        foreach (var entry in entries)
        {
            if (entry.Tag == wanted)
            {
                return file.Slice(entry.Offset, entry.Length);
            }
        }

        return ReadOnlyMemory<byte>.Empty;
    }

    public static FontDirectory? Read(ReadOnlyMemory<byte> file, int member, FontFindings findings)
    {
        var view = new TableView(file.Span);
        var start = view.U32(0) == Collection ? MemberOffset(view, member, findings) : 0;
        return start is { } offset && IsTrueType(view.From(offset).U32(0), findings) ? ReadEntries(file, (int)offset, findings) : null;
    }

    private static uint? MemberOffset(TableView view, int member, FontFindings findings)
    {
        var count = view.U32(8);
        if (member < 0 || member >= count)
        {
            findings.Error("F102", $"是字体集合，共 {count} 个字体，没有第 {member + 1} 个。", "请在字体配置中改用集合内已有的序号（从 0 起）。");
            return null;
        }

        return view.U32(HeaderSize + (4 * member));
    }

    private static bool IsTrueType(uint signature, FontFindings findings)
    {
        if (signature == OpenTypeCff)
        {
            findings.Error("F110", "是 CFF（OTF）轮廓，目前只支持 TrueType 轮廓。", "请提供同一字体的 .ttf 版本。");
            return false;
        }

        if (signature is TrueType or AppleTrueType)
        {
            return true;
        }

        findings.Error("F101", "不是 TrueType 字体：文件头无法识别。", "请提供 .ttf 或 .ttc 文件，并确认不是压缩包或网页。");
        return false;
    }

    private static FontDirectory ReadEntries(ReadOnlyMemory<byte> file, int start, FontFindings findings)
    {
        var view = new TableView(file.Span[start..]);
        var count = Math.Min(view.U16(4), (view.Size - HeaderSize) / EntrySize);
        var entries = new List<Entry>(Math.Max(count, 0));
        for (var i = 0; i < count; i++)
        {
            var at = HeaderSize + (i * EntrySize);
            var (offset, length) = (view.U32(at + 8), view.U32(at + 12));
            if ((ulong)offset + length > (ulong)file.Length)
            {
                findings.Error("F104", $"不完整：表“{TagName(view.U32(at))}”超出文件末尾。");
                continue;
            }

            entries.Add(new(view.U32(at), (int)offset, (int)length));
        }

        return new(file, [.. entries]);
    }

    private static uint TagOf(string tag) => tag.Length == 4
        ? ((uint)tag[0] << 24) | ((uint)tag[1] << 16) | ((uint)tag[2] << 8) | tag[3]
        : throw new ArgumentException("A table tag has four letters.", nameof(tag));

    private static string TagName(uint tag) => string.Create(4, tag, (span, value) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            var letter = (char)((value >> (24 - (8 * i))) & 0xFF);
            span[i] = letter is >= ' ' and <= '~' ? letter : '?';
        }
    });
}
