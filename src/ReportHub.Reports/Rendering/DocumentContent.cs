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
        writer.Write("issuer-mark", official.IssuerMark);
        writer.Write("number", official.Number);
        writer.Write("official-title", official.Title);
        foreach (var line in official.TitleLines ?? [])
        {
            writer.Write("title-line", line);
        }

        writer.Write("main-to", official.MainTo);
        if (official.Signature is { } signature)
        {
            writer.Open("signature", (int)signature.Variant);
            writer.Write("organ", signature.Organ);
            writer.Write("date", signature.Date);
            writer.Close();
        }

        writer.Write("note", official.Note);
        if (official.Imprint is { } imprint)
        {
            writer.Open("imprint");
            writer.Write("copy-to", imprint.CopyTo);
            writer.Write("print-organ", imprint.PrintOrgan);
            writer.Write("print-date", imprint.PrintDate);
            writer.Close();
        }
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
