using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Writers;

/// <summary>署名 and 成文日期 (7.3.5) by indents, so that the columns are right whatever the fonts; names beside each other are cells of a table without lines.</summary>
internal sealed class DocxSignature(DocxContext context, Signature signature, bool hasNote)
{
    /// <summary>Room beside a broken name, in twips, so that no rounding breaks its lines again.</summary>
    private const long Slack = 20;

    private readonly DocxText text = context.Text;
    private readonly MarkupBuffer xml = context.Text.Xml;

    private long AreaWidth => context.Geometry.AreaWidth;

    private long Cell => context.Style[StyleName.Signature].Cell.Twips;

    private long Row => context.Geometry.Row;

    public void Write()
    {
        var blank = Row * context.Decisions.SignatureBlankRows;
        if (!PrintsNames)
        {
            WriteDateOf1999(blank);
            return;
        }

        if (context.Decisions.SignaturePlaces.Count > 0)
        {
            WritePlaced();
            return;
        }

        var (name, date) = signature.Variant switch
        {
            SignatureVariant.SealSingle or SignatureVariant.SealJoint => Sealed(),
            SignatureVariant.NoSeal => Unsealed(),
            SignatureVariant.SignatureStamp => throw new ArgumentException("The decisions hold no places for post titles; they belong to another document.", nameof(signature)),
            _ => throw new InvalidOperationException($"No DOCX form for {signature.Variant}."),
        };
        for (var i = 0; i < signature.Organs.Count; i++)
        {
            text.Paragraph(name with { KeepNext = true, Before = i == 0 ? blank : 0 }, signature.Organs[i]);
        }

        text.Paragraph(date with { KeepNext = hasNote }, signature.Date);
    }

    /// <summary>Names at the places the layout gave them, row by row, then the date.</summary>
    private void WritePlaced()
    {
        var places = context.Decisions.SignaturePlaces;
        if (places.Count != signature.Organs.Count)
        {
            throw new ArgumentException($"The decisions place {places.Count} of {signature.Organs.Count} names; they belong to another document.");
        }

        for (int first = 0, end; first < places.Count; first = end)
        {
            end = first + 1;
            while (end < places.Count && places[end].Row == places[first].Row)
            {
                end++;
            }

            var before = (Row * places[first].BlankRows) + (first == 0 ? 0 : BelowTitle) + AboveTitle;
            if (end == first + 1)
            {
                Name(first, places[first].Left.Twips, AreaWidth, before);
            }
            else
            {
                // Beside each other, names and date are one row that no page parts: LibreOffice lets a table go from what follows it.
                var withDate = end == places.Count && BlankAboveDate == 0;
                WriteRow(first, end, before, withDate);
                if (withDate)
                {
                    return;
                }
            }
        }

        Date(0, BlankAboveDate);
    }

    /// <summary>The date where the layout put it, counted from <paramref name="from"/> in the area.</summary>
    private void Date(long from, long before) =>
        text.Paragraph(new(DocxStyle.SignatureDate) { KeepNext = hasNote, Before = before, Indent = new(context.Decisions.DateLeft.Twips - from) }, signature.Date);

    private bool IsOf1999 => context.Style.Edition == StandardEdition.Gb1999;

    /// <summary>1999 (8.2.6): the names of one or two organs that seal are not printed.</summary>
    private bool PrintsNames => signature.Organs.Count > 0 && (!IsOf1999 || signature.Variant switch
    {
        SignatureVariant.SealSingle => false,
        SignatureVariant.SealJoint => signature.Organs.Count >= Gbt9704Of1999.OrgansWithNames,
        SignatureVariant.NoSeal or SignatureVariant.SignatureStamp => true,
        _ => throw new InvalidOperationException($"No DOCX form for {signature.Variant}."),
    });

    /// <summary>7.3.5.3: a post title is centred on the rows of its stamp; its line begins so far below their upper edge.</summary>
    private long AboveTitle
    {
        get
        {
            if (signature.Variant != SignatureVariant.SignatureStamp)
            {
                return 0;
            }

            var style = context.Style[StyleName.Signature];
            var middle = style.LinePitch * Gbt9704.StampRows / 2;
            return (middle + style.Size.Scale(Gbt9704.EmBoxPercent - 50, 100) - style.LinePitch.Scale(Gbt9704.BaselinePercent, 100)).Twips;
        }
    }

    private long BelowTitle =>
        signature.Variant == SignatureVariant.SignatureStamp ? (context.Style[StyleName.Signature].LinePitch.Twips * (Gbt9704.StampRows - 1)) - AboveTitle : 0;

    private long BlankAboveDate => (signature.Variant, IsOf1999) switch
    {
        (SignatureVariant.SignatureStamp, _) => BelowTitle + (Row * Gbt9704.BlankRowsBelowStamp),
        (SignatureVariant.SealJoint, true) => Row * RowsFor(SealTopOf1999 + context.Style.SealHeight - FirstRowHeight),
        _ => 0,
    };

    private Length FirstRowHeight => (context.Style.Grid.Pitch * context.Decisions.SignatureBlankRows) + context.Style[StyleName.Signature].LinePitch;

    /// <summary>1999: upper edge of the seals below the bottom of the last text row, whose characters end some way above it.</summary>
    private Length SealTopOf1999
    {
        get
        {
            var body = context.Style[StyleName.Body];
            return Gbt9704Of1999.SealBelowText - (body.LinePitch - body.LinePitch.Scale(Gbt9704.BaselinePercent, 100) - body.Size.Scale(100 - Gbt9704.EmBoxPercent, 100));
        }
    }

    private long RowsFor(Length length) => (length.Emu + context.Style.Grid.Pitch.Emu - 1) / context.Style.Grid.Pitch.Emu;

    /// <summary>1999 (8.2.6): the date alone under one seal, or spread over the middle under two, 7 em free at either side.</summary>
    private void WriteDateOf1999(long blank)
    {
        var date = signature.Variant == SignatureVariant.SealJoint && signature.Organs.Count > 1
            ? new ParagraphProperties(DocxStyle.SignatureDate) { Indent = new(Cell * Gbt9704Of1999.SpreadDateIndent, Cell * Gbt9704Of1999.SpreadDateIndent), Distributes = true }
            : Sealed().Date;
        text.Paragraph(date with { KeepNext = hasNote, Before = blank }, signature.Date);
    }

    /// <summary>A name that begins <paramref name="left"/> of an area this wide, its second line centred under the first.</summary>
    private void Name(int index, long left, long width, long before = 0)
    {
        var place = context.Decisions.SignaturePlaces[index];
        var properties = new ParagraphProperties(DocxStyle.SignatureName) { KeepNext = true, Before = before };
        if (place.Break == 0)
        {
            text.Paragraph(left == 0 ? properties : properties with { Indent = new(left) }, signature.Organs[index]);
            return;
        }

        var name = signature.Organs[index].PlainText();
        text.Begin(properties with { Alignment = Alignment.Centre, Indent = new(left - Slack, Math.Max(0, width - left - place.Width.Twips - Slack)) });
        text.Run(name[..place.Break], default);
        text.Break();
        text.Run(name[place.Break..], default);
        text.End();
    }

    /// <summary>
    /// Organs beside each other: a fixed table, each name at the left of its cell, which begins where the layout put it. Lower lines stand beside each other;
    /// with the date, its row is one more line, under the last name.
    /// </summary>
    private void WriteRow(int first, int end, long before, bool withDate)
    {
        var places = context.Decisions.SignaturePlaces;
        var edges = new long[end - first + 2];
        for (var i = first; i < end; i++)
        {
            edges[i - first + 1] = places[i].Left.Twips;
        }

        edges[^1] = AreaWidth;
        if (withDate)
        {
            edges[^2] = Math.Min(edges[^2], context.Decisions.DateLeft.Twips);
        }

        text.Spacer(before);
        OpenTable(edges, (places.Skip(first).Take(end - first).Any(static place => place.Break > 0) ? 2 : 1) + (withDate ? 1 : 0));
        for (var column = edges[1] > 0 ? 0 : 1; column + 1 < edges.Length; column++)
        {
            xml.Raw("<w:tc><w:tcPr><w:tcW"u8).Attribute("w:w"u8, edges[column + 1] - edges[column]).Raw(" w:type=\"dxa\"/><w:vAlign w:val=\"bottom\"/></w:tcPr>"u8);
            if (column > 0)
            {
                Name(first + column - 1, places[first + column - 1].Left.Twips - edges[column], edges[column + 1] - edges[column]);
            }

            if (withDate && column + 2 == edges.Length)
            {
                Date(edges[column], 0);
            }
            else if (withDate || column == 0)
            {
                text.Paragraph(new(DocxStyle.SignatureName) { KeepNext = true, Before = 0 }, "");
            }

            xml.Raw("</w:tc>"u8);
        }

        xml.Raw("</w:tr></w:tbl>"u8);
    }

    private void OpenTable(long[] edges, int lines)
    {
        xml.Raw("<w:tbl><w:tblPr><w:tblW"u8).Attribute("w:w"u8, AreaWidth).Raw(" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"u8);
        DocxTables.CellMargins(xml, 0);
        xml.Raw("</w:tblPr><w:tblGrid>"u8);
        for (var column = edges[1] > 0 ? 0 : 1; column + 1 < edges.Length; column++)
        {
            xml.Raw("<w:gridCol"u8).Attribute("w:w"u8, edges[column + 1] - edges[column]).Raw("/>"u8);
        }

        xml.Raw("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:trHeight"u8).Attribute("w:val"u8, context.Style[StyleName.Signature].LinePitch.Twips * lines).Raw(" w:hRule=\"exact\"/></w:trPr>"u8);
    }

    /// <summary>Both lines are centred in one box whose middle is the date's: the date ends 4 em from the right edge. A name that would pass the edge ends there.</summary>
    private (ParagraphProperties Name, ParagraphProperties Date) Sealed()
    {
        var box = (2 * Gbt9704.SealedDateRightIndent * Cell) + context.Decisions.DateWidth.Twips;
        var centred = new ParagraphProperties(DocxStyle.SignatureDate) { Indent = new(AreaWidth - box), Alignment = Alignment.Centre };
        var name = context.Decisions.OrganWidth.Twips <= box
            ? centred with { Style = DocxStyle.SignatureName }
            : new ParagraphProperties(DocxStyle.SignatureName) { Alignment = Alignment.Right };
        return (name, centred);
    }

    /// <summary>The name ends 2 em from the right edge and the date starts 2 em right of the name's start; a date too long for that takes the edge, the name starts 2 em left of it.</summary>
    private (ParagraphProperties Name, ParagraphProperties Date) Unsealed()
    {
        var step = Gbt9704.UnsealedIndent * Cell;
        var name = AreaWidth - step - context.Decisions.OrganWidth.Twips;
        var date = Math.Min(name + step, AreaWidth - step - context.Decisions.DateWidth.Twips);
        return (new(DocxStyle.SignatureName) { Indent = new(date - step) }, new(DocxStyle.SignatureDate) { Indent = new(date) });
    }
}
