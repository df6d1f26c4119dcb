using System.Globalization;
using System.Security;
using System.Text;

namespace ReportHub.ConformanceTests.Audit;

/// <summary>A page of known geometry as flat ODF: every line of text is a frame at given millimetres, every rule a drawn line. LibreOffice makes a PDF of it that we had no hand in.</summary>
internal sealed class FlatPaper(string name)
{
    public const string FangSong = "Zhuque Fangsong (technical preview)";
    public const string HeiTi = "Noto Sans SC Medium";
    public const string KaiTi = "AR PL KaitiM GB";
    public const string XiaoBiaoSong = "Noto Serif SC";
    public const string SongTi = "Noto Serif SC";

    /// <summary>Share of a line of fixed height that stands above the baseline in LibreOffice as in Word.</summary>
    private const double AboveBaseline = 0.8;

    private const double PointsPerMillimetre = 72 / 25.4;

    private readonly StringBuilder styles = new();
    private readonly StringBuilder shapes = new();
    private int count;
    private int pages = 1;

    public string Name { get; } = name;

    /// <summary>One line of text between two edges, its baseline at <paramref name="baseline"/>; millimetres from the paper's upper left corner.</summary>
    public FlatPaper Text(string text, string font, double points, double baseline, string align = "start", double left = 28, double right = 184, string colour = "#000000", int page = 1)
    {
        pages = Math.Max(pages, page);
        var height = points * 1.5;
        var top = baseline - (((AboveBaseline * height) + (Drop(font) * points)) / PointsPerMillimetre);
        var weight = font == XiaoBiaoSong && points > 14 ? "bold" : "normal";
        Invariant(styles, $"""
            <style:style style:name="P{++count}" style:family="paragraph"><style:paragraph-properties fo:line-height="{height}pt" fo:text-align="{align}" style:text-autospace="none" style:punctuation-wrap="simple"/>
            <style:text-properties style:font-name="{font}" style:font-name-asian="{font}" fo:font-size="{points}pt" style:font-size-asian="{points}pt" fo:font-weight="{weight}" style:font-weight-asian="{weight}" fo:color="{colour}" style:letter-kerning="false"/></style:style>
            """);
        Invariant(shapes, $"""
            <draw:frame draw:style-name="frame" text:anchor-type="page" text:anchor-page-number="{page}" svg:x="{left}mm" svg:y="{top}mm" svg:width="{right - left}mm" svg:height="{height}pt"><draw:text-box><text:p text:style-name="P{count}">{SecurityElement.Escape(text)}</text:p></draw:text-box></draw:frame>
            """);
        return this;
    }

    /// <summary>A level line, by its upper edge.</summary>
    public FlatPaper Rule(double left, double top, double width, double thickness, string colour = "#000000", int page = 1)
    {
        pages = Math.Max(pages, page);
        Invariant(styles, $"""
            <style:style style:name="L{++count}" style:family="graphic"><style:graphic-properties draw:stroke="solid" svg:stroke-width="{thickness}mm" svg:stroke-color="{colour}" style:run-through="foreground" style:wrap="run-through" style:vertical-pos="from-top" style:vertical-rel="page" style:horizontal-pos="from-left" style:horizontal-rel="page"/></style:style>
            """);
        Invariant(shapes, $"""
            <draw:line draw:style-name="L{count}" text:anchor-type="page" text:anchor-page-number="{page}" svg:x1="{left}mm" svg:x2="{left + width}mm" svg:y1="{top + (thickness / 2)}mm" svg:y2="{top + (thickness / 2)}mm"/>
            """);
        return this;
    }

    public string ToXml()
    {
        var breaks = string.Concat(Enumerable.Range(1, pages).Select(page => page == 1 ? "<text:p/>" : "<text:p text:style-name=\"break\"/>"));
        var faces = string.Concat(new[] { FangSong, HeiTi, KaiTi, XiaoBiaoSong }.Select(font => $"<style:font-face style:name=\"{font}\" svg:font-family=\"'{font}'\"/>"));
        return $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
            <office:font-face-decls>{faces}</office:font-face-decls>
            <office:automatic-styles>
            <style:page-layout style:name="page"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin-top="37mm" fo:margin-bottom="35mm" fo:margin-left="28mm" fo:margin-right="26mm"/></style:page-layout>
            <style:style style:name="frame" style:family="graphic"><style:graphic-properties fo:padding="0mm" fo:border="none" draw:stroke="none" draw:fill="none" style:wrap="run-through" style:run-through="foreground" style:number-wrapped-paragraphs="no-limit" style:vertical-pos="from-top" style:vertical-rel="page" style:horizontal-pos="from-left" style:horizontal-rel="page"/></style:style>
            <style:style style:name="break" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>
            {styles}
            </office:automatic-styles>
            <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"/></office:master-styles>
            <office:body><office:text>{shapes}{breaks}</office:text></office:body>
            </office:document>
            """;
    }

    /// <summary>How far below 0.8 of a line of fixed height LibreOffice 7.4 puts the baseline of a face, in ems: read off pages that it made.</summary>
    private static double Drop(string font) => font switch
    {
        FangSong => 0.15,
        KaiTi => 0.181,
        _ => 0.0142,
    };

    private static void Invariant(StringBuilder builder, FormattableString text) => builder.AppendLine(text.ToString(CultureInfo.InvariantCulture));
}
