using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Reports;

/// <summary>What a document says, apart from how it looks: the text of its elements, blocks and annexes in one canonical form.</summary>
public static class DocumentContent
{
    /// <summary>Equal exactly when two documents say the same in the same structure; style, origins and file properties other than the title do not count.</summary>
    public static ContentHash Hash(ReportDocument document)
    {
        using var writer = new ContentWriter();
        writer.Write("title", document.Properties.Title);
        if (document.Official is { } official)
        {
            Write(writer, official);
        }

        if (document.Title is { } title)
        {
            writer.Write("report-title", title.Title);
            writer.Write("subtitle", title.Subtitle);
        }

        if (document.Cover is { } cover)
        {
            Write(writer, cover);
        }

        Write(writer, document.Body);
        foreach (var annex in document.Annexes)
        {
            writer.Open("annex", annex.Number ?? 0);
            writer.Write("annex-title", annex.Title);
            Write(writer, annex.Content);
            writer.Close();
        }

        return writer.Finish();
    }

    private static void Write(ContentWriter writer, OfficialElements official)
    {
        // What is absent leaves no line, so that a draft signed under an earlier program keeps its hash.
        WritePresent(writer, "format", official.Format == OfficialFormat.Document ? "" : official.Format.ToString());
        WritePresent(writer, "copy-number", official.CopyNumber ?? "");
        WritePresent(writer, "secrecy", official.Secrecy);
        WritePresent(writer, "urgency", official.Urgency);
        WriteAll(writer, "issuer-mark", official.IssuerMark.Organs);
        WritePresent(writer, "issuer-word", official.IssuerMark.Word);
        writer.Write("number", official.Number);
        writer.Write("official-title", official.Title);
        foreach (var line in official.TitleLines ?? [])
        {
            writer.Write("title-line", line);
        }

        WriteAll(writer, "signer", official.Signers);
        writer.Write(official.MainToInImprint ? "main-to-in-imprint" : "main-to", official.MainTo);
        foreach (var list in official.Attendance)
        {
            writer.Write("attendance", list.Label);
            writer.Write("names", list.Names);
        }

        if (official.Signature is { } signature)
        {
            writer.Open("signature", (int)signature.Variant);
            WriteAll(writer, "organ", signature.Organs);
            writer.Write("date", signature.Date);
            writer.Close();
        }

        writer.Write("note", official.Note);
        if (official.Imprint is { } imprint)
        {
            writer.Open("imprint");
            WritePresent(writer, "subject-words", imprint.SubjectWords);
            writer.Write("copy-to", imprint.CopyTo);
            writer.Write("print-organ", imprint.PrintOrgan);
            writer.Write("print-date", imprint.PrintDate);
            writer.Close();
        }
    }

    private static void WritePresent(ContentWriter writer, string name, string text)
    {
        if (text.Length > 0)
        {
            writer.Write(name, text);
        }
    }

    private static void WritePresent(ContentWriter writer, string name, IReadOnlyList<Inline> text)
    {
        if (text.Count > 0)
        {
            writer.Write(name, text);
        }
    }

    private static void WriteAll(ContentWriter writer, string name, IReadOnlyList<IReadOnlyList<Inline>> texts)
    {
        foreach (var text in texts)
        {
            writer.Write(name, text);
        }
    }

    private static void Write(ContentWriter writer, Cover cover)
    {
        writer.Open("cover");
        foreach (var entry in cover.Entries)
        {
            writer.Write("label", entry.Label);
            writer.Write("value", entry.Value);
        }

        writer.Write("organ", cover.Organ);
        writer.Write("date", cover.Date);
        writer.Close();
    }

    private static void Write(ContentWriter writer, IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Write(writer, block);
        }
    }

    private static void Write(ContentWriter writer, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                writer.Write("paragraph", paragraph.Content);
                break;
            case Heading heading:
                writer.Open("heading", heading.Level, heading.Ordinal, heading.RunIn ? 1 : 0);
                writer.Write("heading-text", heading.Content);
                writer.Close();
                break;
            case ListBlock list:
                Write(writer, list);
                break;
            case Table table:
                Write(writer, table);
                break;
            case Figure figure:
                writer.Open("figure", figure.Caption?.Ordinal ?? 0);
                writer.Write("image", figure.Image.Hash.Hex);
                writer.Write("alternative", figure.AlternativeText);
                writer.Write("caption", figure.Caption?.Content ?? []);
                writer.Close();
                break;
            case Part part:
                writer.Open("part", (int)part.Pages.Orientation);
                Write(writer, part.Content);
                writer.Close();
                break;
            default:
                throw new InvalidOperationException($"No canonical content for {block.GetType().Name}.");
        }
    }

    private static void Write(ContentWriter writer, ListBlock list)
    {
        writer.Open("list", list.Ordered ? 1 : 0);
        foreach (var item in list.Items)
        {
            writer.Open("item");
            Write(writer, item.Content);
            writer.Close();
        }

        writer.Close();
    }

    private static void Write(ContentWriter writer, Table table)
    {
        writer.Open("table", table.Columns.Count, table.HeaderRows);
        WritePresent(writer, "caption", table.Caption?.Content ?? []);
        foreach (var row in table.Rows)
        {
            writer.Open("row");
            foreach (var cell in row.Cells)
            {
                writer.Open("cell", cell.ColumnSpan, cell.RowSpan);
                writer.Write("cell-text", cell.Content);
                writer.Close();
            }

            writer.Close();
        }

        writer.Close();
    }
}
