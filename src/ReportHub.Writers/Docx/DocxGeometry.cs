using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Writers;

/// <summary>Page and distances of a style sheet in twips (1/20 pt), rounded so that they add up to the paper.</summary>
internal sealed class DocxGeometry
{
    // Ink of a dash above its baseline, in hundredths of an em: measured in 宋体 faces (docx-notes.md: footer at 1425 twips for 14 pt).
    private const int DashRisePercent = 38;

    // A hanzi reaches 0.88 em above its baseline; the flush model starts the area with ink instead of a row.
    private const int HanziRisePercent = 88;
    private const int FlushSlack = 12;

    // The mark of a preview stands in the white above the type area, where our pages have it.
    private static readonly Length PreviewBaseline = Length.FromMillimetres(20);

    public DocxGeometry(StyleSheet style)
    {
        var page = style.Page;
        Row = style.Grid.Pitch.Twips;
        Cell = style[StyleName.Body].Cell.Twips;
        (Width, Height, AreaWidth, Right) = (page.Width.Twips, page.Height.Twips, page.AreaWidth.Twips, page.Right.Twips);
        Left = Width - Right - AreaWidth;
        (Top, Bottom) = style.Grid.Model switch
        {
            GridModel.Cell => (page.Top.Twips, page.Bottom.Twips),
            GridModel.Flush => Flush(style),
            _ => throw new InvalidOperationException($"No page margins for {style.Grid.Model}."),
        };
        FolioLine = style[StyleName.Folio].Size.Twips;
        Footer = (page.Bottom - Gbt9704.FolioBelowArea - style[StyleName.Folio].Size.Scale(DashRisePercent + 100 - Gbt9704.BaselinePercent, 100)).Twips;
        Header = (PreviewBaseline - style[StyleName.TableHeader].LinePitch.Scale(Gbt9704.BaselinePercent, 100)).Twips;
    }

    public long Width { get; }

    public long Height { get; }

    public long Top { get; }

    public long Bottom { get; }

    public long Left { get; }

    public long Right { get; }

    public long Header { get; }

    public long Footer { get; }

    public long AreaWidth { get; }

    /// <summary>一行.</summary>
    public long Row { get; }

    /// <summary>一字 of the body.</summary>
    public long Cell { get; }

    /// <summary>Height of the folio's line.</summary>
    public long FolioLine { get; }

    /// <summary>One em from the outer edge (7.5).</summary>
    public long FolioIndent => FolioLine * Gbt9704.FolioIndent;

    /// <summary>Blank room above the issuer mark, so that its ink starts 35 mm below the top of the type area (7.2.4).</summary>
    public static long MarkBefore(Length size, Length inkHeight) =>
        Math.Max(0, (Gbt9704.MarkBelowAreaTop - Gbt9704.MarkLine(size).Scale(Gbt9704.BaselinePercent, 100) + inkHeight).Twips);

    private static (long Top, long Bottom) Flush(StyleSheet style)
    {
        var rise = style.Grid.Pitch.Scale(Gbt9704.BaselinePercent, 100) - style[StyleName.Body].Cell.Scale(HanziRisePercent, 100);
        var top = (style.Page.Top - rise).Twips;
        return (top, style.Page.Height.Twips - top - style.Grid.Pitch.Twips * style.Grid.Rows - FlushSlack);
    }
}
