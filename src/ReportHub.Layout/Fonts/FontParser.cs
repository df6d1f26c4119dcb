using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>Builds a face from its tables, stopping with findings before anything is built on a damaged one.</summary>
internal static class FontParser
{
    private static readonly (string Tag, int SmallestSize)[] Needed =
        [("head", 54), ("hhea", 36), ("maxp", 6), ("hmtx", 4), ("cmap", 4), ("loca", 4), ("glyf", 0)];

    public static Outcome<FontFace> Parse(FontFile file, int member)
    {
        var findings = new FontFindings(file.Name);
        var face = FontDirectory.Read(file.Bytes, member, findings) is { } directory && HasTables(directory, findings)
            ? Build(file, directory, findings)
            : null;
        return new(face, findings.All);
    }

    private static bool HasTables(FontDirectory directory, FontFindings findings)
    {
        foreach (var (tag, smallest) in Needed)
        {
            if (!findings.Failed && directory.Table(tag).Length < smallest)
            {
                findings.Error("F103", $"缺少“{tag}”表或该表不完整。");
            }
        }

        return !findings.Failed;
    }

    private static FontFace? Build(FontFile file, FontDirectory directory, FontFindings findings)
    {
        if (FontMetrics.Read(directory, findings) is not { } metrics)
        {
            return null;
        }

        var advances = ReadAdvances(directory, metrics.GlyphCount, findings);
        var map = GlyphMap.Read(directory.Table("cmap"), metrics.GlyphCount, findings);
        var outlines = GlyphOutlines.Read(directory.Table("loca"), directory.Table("glyf"), metrics.WideLoca, metrics.GlyphCount, findings);
        return advances is null || map is null || outlines is null ? null : new(file, directory, metrics, advances, map, outlines);
    }

    private static ushort[]? ReadAdvances(FontDirectory directory, int glyphCount, FontFindings findings)
    {
        var hmtx = new TableView(directory.Table("hmtx").Span);
        int count = new TableView(directory.Table("hhea").Span).U16(34);
        if (count == 0 || count > glyphCount || hmtx.Size < 4 * count)
        {
            findings.Error("F105", "的字宽表（hmtx）已损坏：条数与 hhea、maxp 不符。");
            return null;
        }

        var advances = new ushort[glyphCount];
        for (var glyph = 0; glyph < glyphCount; glyph++)
        {
            advances[glyph] = hmtx.U16(4 * Math.Min(glyph, count - 1));
        }

        return advances;
    }
}
