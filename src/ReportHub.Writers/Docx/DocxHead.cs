using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>版头 (7.2) and what differs in an order (10.2), minutes (10.3) and a letter (10.1): everything above the title.</summary>
internal sealed class DocxHead(DocxContext context, OfficialElements official)
{
    private readonly DocxText text = context.Text;

    private long Row => context.Geometry.Row;

    public void Write()
    {
        switch (official.Format)
        {
            case OfficialFormat.Document or OfficialFormat.Minutes:
                new DocxMark(context, official).Write(WriteClassification());
                new DocxNumberRow(context, official).Write();
                WriteRedRule();
                break;
            case OfficialFormat.Order:
                new DocxMark(context, official).Write(WriteClassification());
                new DocxNumberRow(context, official).Write();
                text.SpaceNext(Row * Gbt9704.BlankRowsBelowOrderNumber);
                break;
            case OfficialFormat.Letter:
                WriteLetter();
                break;
            default:
                throw new InvalidOperationException($"No DOCX form for {official.Format}.");
        }
    }

    /// <summary>份号, 密级, 紧急程度 on rows 1 to 3 (7.2.1 to 7.2.3); answers the rows they take. 密级 stands on row 2 whether there is a 份号 or not.</summary>
    private int WriteClassification()
    {
        if (context.Style.Edition == StandardEdition.Gb1999)
        {
            return WriteClassificationOf1999();
        }

        var rows = 0;
        if (official.CopyNumber is { } copy)
        {
            text.Paragraph(new(DocxStyle.CopyNumber), copy);
            rows = 1;
        }

        if (official.Secrecy.Count > 0)
        {
            text.Paragraph(new(DocxStyle.Classification) { Before = rows == 0 ? Row : null }, official.Secrecy);
            rows = 2;
        }

        if (official.Urgency.Count > 0)
        {
            text.Paragraph(new(DocxStyle.Classification), official.Urgency);
            rows++;
        }

        return rows;
    }

    /// <summary>GB/T 9704-1999 8.1.2, 8.1.3: only 份号 stands at the left, the others at the right of rows 1 and 2.</summary>
    private int WriteClassificationOf1999()
    {
        var first = official.Secrecy.Count > 0 ? official.Secrecy : official.Urgency;
        if (official.CopyNumber is null && first.Count == 0)
        {
            return 0;
        }

        WriteBothSides(official.CopyNumber, first);
        if (official.Secrecy.Count == 0 || official.Urgency.Count == 0)
        {
            return 1;
        }

        WriteBothSides(null, official.Urgency);
        return 2;
    }

    private void WriteBothSides(string? left, IReadOnlyList<Inline> right)
    {
        text.Begin(new(DocxStyle.CopyNumber) { Tabs = [new(context.Geometry.AreaWidth, Right: true)] });
        text.Run(left ?? "", default);
        text.Tab();
        text.Inlines(right, new(RunFormat.Classification));
        text.End();
    }

    private void WriteRedRule()
    {
        text.Begin(new(context.Document.OnPreprintedHead ? DocxStyle.RedRuleRoom : DocxStyle.RedRule));
        text.End();
    }

    /// <summary>
    /// 10.1: below the double line 份号, 密级 and 紧急程度 at the left and the number at the right, the first of them 7/8 of a size-3 character below the
    /// line; the mark itself is the page's header.
    /// </summary>
    private void WriteLetter()
    {
        text.SpaceNext(context.Geometry.LetterGap);
        var number = new ParagraphProperties(DocxStyle.LetterNumber);
        text.Begin(number);
        var rest = 0;
        if (official.CopyNumber is { } copy)
        {
            text.Run(copy, default);
        }
        else
        {
            var first = official.Secrecy.Count > 0 ? official.Secrecy : official.Urgency;
            text.Inlines(first, new(RunFormat.Classification));
            rest = official.Secrecy.Count > 0 ? 1 : 2;
        }

        text.Tab();
        text.Inlines(official.Number, default);
        text.End();
        if (rest == 0 && official.Secrecy.Count > 0)
        {
            text.Paragraph(new(DocxStyle.Classification), official.Secrecy);
        }

        if (rest < 2 && official.Urgency.Count > 0)
        {
            text.Paragraph(new(DocxStyle.Classification), official.Urgency);
        }
    }
}
