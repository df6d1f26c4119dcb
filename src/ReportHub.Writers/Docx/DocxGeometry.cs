using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Writers;

/// <summary>Page and distances of a style sheet in twips (1/20 pt), rounded so that they add up to the paper.</summary>
internal sealed class DocxGeometry
{
    // Ink of a dash above its baseline, in hundredths of an em: measured in 宋体 faces (docx-notes.md: footer at 1425 twips for 14 pt).
    private const int DashRisePercent = 38;

    // The flush model starts the area with ink instead of a row.
    private const int FlushSlack = 12;

    // The mark of a preview stands in the white above the type area, where our pages have it; a turned page has less of it.
    private static readonly Length PreviewBaseline = Length.FromMillimetres(20);
    private static readonly Length PreviewAboveArea = Length.FromMillimetres(17);

    public DocxGeometry(StyleSheet style, PageOrientation orientation = PageOrientation.Portrait)
    {
        var page = orientation switch
        {
            PageOrientation.Portrait => style.Page,
            PageOrientation.Landscape => style.Page.Turned(),
            _ => throw new InvalidOperationException($"No page size for {orientation}."),
        };
        Orientation = orientation;
        Row = style.Grid.Pitch.Twips;
        Cell = style[StyleName.Body].Cell.Twips;
        (Width, Height, AreaWidth, Right) = (page.Width.Twips, page.Height.Twips, page.AreaWidth.Twips, page.Right.Twips);
        Left = Width - Right - AreaWidth;
        (Top, Bottom) = style.Grid.Model switch
        {
            GridModel.Cell => (page.Top.Twips, page.Bottom.Twips),
            GridModel.Flush => Flush(style, page),
            _ => throw new InvalidOperationException($"No page margins for {style.Grid.Model}."),
        };
        AreaHeight = Height - Top - Bottom;
        var size3 = style[StyleName.Body];
        LetterGap = Math.Max(0, (Gbt9704.LetterRuleDistance(size3.Size) - (size3.LinePitch.Scale(Gbt9704.BaselinePercent, 100) - size3.Size.Scale(Gbt9704.EmBoxPercent, 100))).Twips);
        FolioLine = style[StyleName.Folio].Size.Twips;
        Footer = (style.Page.Bottom - Gbt9704.FolioBelowArea - style[StyleName.Folio].Size.Scale(DashRisePercent + 100 - Gbt9704.BaselinePercent, 100)).Twips;
        PreviewTop = (Length.Min(PreviewBaseline, page.Top - PreviewAboveArea) - style[StyleName.TableHeader].LinePitch.Scale(Gbt9704.BaselinePercent, 100)).Twips;
        PreviewLine = style[StyleName.TableHeader].LinePitch.Twips;
        RunningHeadTop = RunningHead(style[StyleName.RunningHead], page);
    }

    public PageOrientation Orientation { get; }

    public long Width { get; }

    public long Height { get; }

    public long Top { get; }

    public long Bottom { get; }

    public long Left { get; }

    public long Right { get; }

    /// <summary>Upper edge of the line that marks a preview, from the paper's edge.</summary>
    public long PreviewTop { get; }

    public long PreviewLine { get; }

    /// <summary>Upper edge of the running head's line, from the paper's edge.</summary>
    public long RunningHeadTop { get; }

    public long Footer { get; }

    public long AreaWidth { get; }

    public long AreaHeight { get; }

    /// <summary>一行.</summary>
    public long Row { get; }

    /// <summary>一字 of the body.</summary>
    public long Cell { get; }

    /// <summary>Room above the first line below a letter's double line: 7/8 of a size-3 character (10.1), less the white an exact line has above its characters.</summary>
    public long LetterGap { get; }

    /// <summary>Height of the folio's line.</summary>
    public long FolioLine { get; }

    /// <summary>One em from the outer edge (7.5).</summary>
    public long FolioIndent => FolioLine * Gbt9704.FolioIndent;

    /// <summary>Room above an exact line of 1.2 of <paramref name="size"/>, so that its ink starts at <paramref name="inkTop"/>; negative where there is too little.</summary>
    public static long MarkBefore(Length inkTop, Length size, Length inkHeight) =>
        (inkTop - Gbt9704.MarkLine(size).Scale(Gbt9704.BaselinePercent, 100) + inkHeight).Twips;

    /// <summary>The em box ends above the type area by what the folio is below it.</summary>
    private static long RunningHead(TextStyle style, PageGeometry page) =>
        (page.Top - ReportMetrics.HeadAboveArea - style.Size.Scale(100 - Gbt9704.EmBoxPercent, 100) - style.LinePitch.Scale(Gbt9704.BaselinePercent, 100)).Twips;

    private static (long Top, long Bottom) Flush(StyleSheet style, PageGeometry page)
    {
        var rise = style.Grid.Pitch.Scale(Gbt9704.BaselinePercent, 100) - style[StyleName.Body].Cell.Scale(Gbt9704.EmBoxPercent, 100);
        var top = (page.Top - rise).Twips;
        var rows = page == style.Page ? style.Grid.Rows : (page.AreaHeight + rise).Emu / style.Grid.Pitch.Emu;
        return (top, page.Height.Twips - top - (style.Grid.Pitch.Twips * rows) - FlushSlack);
    }
}
