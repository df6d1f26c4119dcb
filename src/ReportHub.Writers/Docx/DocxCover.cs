using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Writers;

/// <summary>封面: the title in the upper third, the entries as a table of labels and values without lines, organ and date at the foot; one page, by exact heights.</summary>
internal sealed class DocxCover(DocxContext context, Cover cover)
{
    private const string Colon = "：";

    /// <summary>Rows that stay free below organ and date.</summary>
    private const int FreeRowsAtFoot = 2;

    /// <summary>Room beyond a column's computed width, which no application's rounding fills.</summary>
    private const long Slack = 20;

    private readonly DocxText text = context.Text;
    private readonly MarkupBuffer xml = context.Text.Xml;
    private long used;

    private TextStyle Style => context.Style[StyleName.CoverText];

    private long Line => Style.LinePitch.Twips;

    private long AreaHeight => context.Style.Page.AreaHeight.Twips;

    private long AreaWidth => context.Geometry.AreaWidth;

    /// <summary>Line of the cover's title: never so low that an application clips its ink.</summary>
    public static long TitleLine(TextStyle style) => Length.Max(style.LinePitch, Gbt9704.MarkLine(style.Size)).Twips;

    public void Write()
    {
        WriteTitle();
        WriteEntries();
        WriteFoot();
    }

    private void WriteTitle()
    {
        if (context.Document.Title is not { } title)
        {
            return;
        }

        var top = context.Style.Page.AreaHeight.Scale(ReportMetrics.CoverTitlePercent, 100).Twips;
        var lines = context.Decisions.CoverTitleLines;
        text.Lines(DocxStyle.CoverTitle, lines, [], top);
        used = lines.Count == 0 ? 0 : top + (lines.Count * TitleLine(context.Style[StyleName.CoverTitle]));
        if (title.Subtitle.Count > 0)
        {
            var style = context.Style[StyleName.Subtitle];
            var before = (style.LinePitch / 2).Twips;
            text.Paragraph(new(DocxStyle.Subtitle) { Before = before }, title.Subtitle);
            used += before + (Lines(TextWidth.Of(title.Subtitle, style).Twips, AreaWidth) * style.LinePitch.Twips);
        }
    }

    /// <summary>Labels are spread to the width of the longest; the block of labels and values stands in the middle.</summary>
    private void WriteEntries()
    {
        if (cover.Entries.Count == 0)
        {
            return;
        }

        var (labels, values) = (0L, 0L);
        foreach (var entry in cover.Entries)
        {
            labels = Math.Max(labels, TextWidth.Of(entry.Label, Style).Twips);
            values = Math.Max(values, TextWidth.Of(entry.Value, Style).Twips);
        }

        labels += Slack;
        values += Slack;
        var colon = TextWidth.Of(Colon, Style).Twips + Slack;
        values = Math.Min(values, AreaWidth - labels - colon);
        var top = Math.Max(context.Style.Page.AreaHeight.Scale(ReportMetrics.CoverEntriesPercent, 100).Twips, used + Line);
        text.Spacer(top - used);
        used = top;
        OpenTable(labels, colon, values);
        foreach (var entry in cover.Entries)
        {
            WriteEntry(entry, labels, colon, values);
            used += Math.Max(1, Lines(TextWidth.Of(entry.Value, Style).Twips, values)) * Line;
        }

        xml.Raw("</w:tbl>"u8);
    }

    private void WriteEntry(CoverEntry entry, long labels, long colon, long values)
    {
        xml.Raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>"u8);
        OpenCell(labels);
        text.Paragraph(new(DocxStyle.CoverText) { Distributes = true }, entry.Label);
        xml.Raw("</w:tc>"u8);
        OpenCell(colon);
        text.Paragraph(new(DocxStyle.CoverText), Colon);
        xml.Raw("</w:tc>"u8);
        OpenCell(values);
        text.Paragraph(new(DocxStyle.CoverText), entry.Value);
        xml.Raw("</w:tc></w:tr>"u8);
    }

    private void OpenTable(long labels, long colon, long values)
    {
        xml.Raw("<w:tbl><w:tblPr><w:tblW"u8).Attribute("w:w"u8, labels + colon + values).Raw(" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/>"u8);
        DocxTables.CellMargins(xml, 0);
        xml.Raw("</w:tblPr><w:tblGrid>"u8);
        foreach (var width in (ReadOnlySpan<long>)[labels, colon, values])
        {
            xml.Raw("<w:gridCol"u8).Attribute("w:w"u8, width).Raw("/>"u8);
        }

        xml.Raw("</w:tblGrid>"u8);
    }

    private void OpenCell(long width) => xml.Raw("<w:tc><w:tcPr><w:tcW"u8).Attribute("w:w"u8, width).Raw(" w:type=\"dxa\"/></w:tcPr>"u8);

    private void WriteFoot()
    {
        var rows = (cover.Organ.Count > 0 ? 1 : 0) + (cover.Date.Count > 0 ? 1 : 0);
        var before = Math.Max(0, AreaHeight - (Line * (rows + FreeRowsAtFoot)) - used);
        var foot = new ParagraphProperties(DocxStyle.CoverText) { Alignment = Alignment.Centre };
        if (rows == 0)
        {
            // A section ends with a paragraph, and a table is none.
            text.Paragraph(foot, "");
            return;
        }

        if (cover.Organ.Count > 0)
        {
            text.Paragraph(foot with { Before = before }, cover.Organ);
        }

        if (cover.Date.Count > 0)
        {
            text.Paragraph(foot with { Before = cover.Organ.Count > 0 ? null : before }, cover.Date);
        }
    }

    private static long Lines(long width, long room) => (width + room - 1) / Math.Max(1, room);
}
