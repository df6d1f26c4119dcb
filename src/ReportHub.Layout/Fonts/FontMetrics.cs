namespace ReportHub.Layout;

/// <summary>The numbers that hold for a whole face (<c>head</c>, <c>hhea</c>, <c>maxp</c>, <c>OS/2</c>, <c>post</c>), in font units.</summary>
internal sealed record FontMetrics
{
    private const int SmallestEm = 16;
    private const int LargestEm = 16_384;
    private const int NormalWeight = 400;

    public required int UnitsPerEm { get; init; }

    public required GlyphBounds Box { get; init; }

    public required bool WideLoca { get; init; }

    public required int Ascent { get; init; }

    public required int Descent { get; init; }

    public required int GlyphCount { get; init; }

    /// <summary>0 when the face does not say.</summary>
    public required int CapHeight { get; init; }

    public required int Weight { get; init; }

    public required double ItalicAngle { get; init; }

    public required EmbeddingRights Rights { get; init; }

    public required bool MaySubset { get; init; }

    public static FontMetrics? Read(FontDirectory directory, FontFindings findings)
    {
        var head = new TableView(directory.Table("head").Span);
        var hhea = new TableView(directory.Table("hhea").Span);
        var os2 = new TableView(directory.Table("OS/2").Span);
        var metrics = new FontMetrics
        {
            UnitsPerEm = head.U16(18),
            Box = new(head.S16(36), head.S16(38), head.S16(40), head.S16(42)),
            WideLoca = head.U16(50) != 0,
            Ascent = hhea.S16(4),
            Descent = hhea.S16(6),
            GlyphCount = new TableView(directory.Table("maxp").Span).U16(4),
            CapHeight = os2.U16(0) >= 2 ? os2.S16(88) : 0,
            Weight = os2.Size > 0 ? os2.U16(4) : NormalWeight,
            ItalicAngle = new TableView(directory.Table("post").Span).S32(4) / 65_536.0,
            Rights = RightsOf(os2.U16(8)),
            MaySubset = (os2.U16(8) & 0x0100) == 0,
        };
        return metrics.Check(findings) ? metrics : null;
    }

    private bool Check(FontFindings findings)
    {
        if (UnitsPerEm is < SmallestEm or > LargestEm)
        {
            findings.Error("F105", $"的 head 表已损坏：每 em 单位数为 {UnitsPerEm}，应在 {SmallestEm} 至 {LargestEm} 之间。");
        }

        if (GlyphCount == 0)
        {
            findings.Error("F105", "的 maxp 表已损坏：没有任何字形。");
        }

        return !findings.Failed;
    }

    /// <summary>Where several bits are set the least restrictive holds (OS/2 before version 3); bitmap embedding only keeps the outlines out.</summary>
    private static EmbeddingRights RightsOf(int fsType) => fsType switch
    {
        _ when (fsType & 0x0200) != 0 => EmbeddingRights.Restricted,
        _ when (fsType & 0x0008) != 0 => EmbeddingRights.Editable,
        _ when (fsType & 0x0004) != 0 => EmbeddingRights.PreviewAndPrint,
        _ when (fsType & 0x0002) != 0 => EmbeddingRights.Restricted,
        _ => EmbeddingRights.Installable,
    };
}
