using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Writers;

/// <summary>
/// 发文机关标志 (7.2.4). That of several organs is a fixed table of two columns: the names spread to one width, the word in one cell beside them all.
/// On a sheet that already bears it (套红纸) only its room is kept.
/// </summary>
internal sealed class DocxMark(DocxContext context, OfficialElements official)
{
    /// <summary>Room beyond the names' width, which no application's rounding fills: a name that wrapped would be cut off.</summary>
    private const long Slack = 20;

    private readonly DocxText text = context.Text;
    private readonly MarkupBuffer xml = context.Text.Xml;

    private Length Size => context.Decisions.IssuerMarkSize;

    private long Line => Gbt9704.MarkLine(Size).Twips;

    /// <summary>Writes the mark below <paramref name="rows"/> rows that stand above it in the type area.</summary>
    public void Write(int rows)
    {
        var wanted = DocxGeometry.MarkBefore(BelowAreaTop, Size, context.Decisions.IssuerMarkInkHeight);
        var before = Math.Max(0, wanted - (rows * context.Geometry.Row));
        var mark = official.IssuerMark;
        if (mark.IsJoint)
        {
            WriteJoint(mark, before);
            return;
        }

        text.Begin(new(DocxStyle.IssuerMark) { Before = before });
        if (!context.Document.OnPreprintedHead)
        {
            text.Inlines(mark.Organs[0], default);
            text.Inlines(mark.Word, default);
        }

        text.End();
    }

    private Length BelowAreaTop => (official.Format, context.Style.Edition) switch
    {
        (OfficialFormat.Order, _) => Gbt9704.OrderMarkBelowAreaTop,
        (_, StandardEdition.Gb1999) => official.Signers.Count > 0 ? Gbt9704Of1999.UpwardMarkBelowAreaTop : Gbt9704Of1999.MarkBelowAreaTop,
        _ => Gbt9704.MarkBelowAreaTop,
    };

    private void WriteJoint(IssuerMark mark, long before)
    {
        if (context.Document.OnPreprintedHead)
        {
            text.Spacer(before + (Gbt9704.JointMarkPitch(Size).Twips * (mark.Organs.Count - 1)) + Line);
            return;
        }

        text.Spacer(before);
        var names = context.Decisions.IssuerMarkNamesWidth.Twips + Slack;
        var word = mark.Word.Count == 0 ? 0 : Width(mark.Word) + Gbt9704.JointMarkGap(Size).Twips;
        OpenTable(names, word);
        for (var i = 0; i < mark.Organs.Count; i++)
        {
            // The last row ends with the mark's line, from which the number's distance counts.
            var height = i + 1 < mark.Organs.Count ? Gbt9704.JointMarkPitch(Size).Twips : Line;
            xml.Raw("<w:tr><w:trPr><w:cantSplit/><w:trHeight"u8).Attribute("w:val"u8, height).Raw(" w:hRule=\"exact\"/></w:trPr>"u8);
            OpenCell(names, default, "top"u8);
            text.Paragraph(new(DocxStyle.IssuerMark) { Before = 0, Distributes = true, KeepNext = true }, mark.Organs[i]);
            xml.Raw("</w:tc>"u8);
            WriteWord(mark, word, isFirst: i == 0);
            xml.Raw("</w:tr>"u8);
        }

        xml.Raw("</w:tbl>"u8);
    }

    private void WriteWord(IssuerMark mark, long width, bool isFirst)
    {
        if (width == 0)
        {
            return;
        }

        OpenCell(width, isFirst ? "<w:vMerge w:val=\"restart\"/>"u8 : "<w:vMerge/>"u8, "center"u8);
        text.Paragraph(new(DocxStyle.IssuerMark) { Before = 0, KeepNext = true, Alignment = Alignment.Right }, isFirst ? mark.Word : []);
        xml.Raw("</w:tc>"u8);
    }

    private void OpenTable(long names, long word)
    {
        xml.Raw("<w:tbl><w:tblPr><w:tblW"u8).Attribute("w:w"u8, names + word).Raw(" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/>"u8);
        DocxTables.CellMargins(xml, 0);
        xml.Raw("</w:tblPr><w:tblGrid><w:gridCol"u8).Attribute("w:w"u8, names).Raw("/>"u8);
        if (word > 0)
        {
            xml.Raw("<w:gridCol"u8).Attribute("w:w"u8, word).Raw("/>"u8);
        }

        xml.Raw("</w:tblGrid>"u8);
    }

    private void OpenCell(long width, ReadOnlySpan<byte> merge, ReadOnlySpan<byte> place) => xml
        .Raw("<w:tc><w:tcPr><w:tcW"u8).Attribute("w:w"u8, width).Raw(" w:type=\"dxa\"/>"u8).Raw(merge).Raw("<w:vAlign w:val=\""u8).Raw(place).Raw("\"/></w:tcPr>"u8);

    private long Width(IReadOnlyList<Inline> name) => TextWidth.Of(name, context.Style[StyleName.IssuerMark] with { Size = Size }).Twips;
}
