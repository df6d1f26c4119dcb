using ReportHub.Documents;

namespace ReportHub.Checking;

/// <summary>A bound document as paragraphs, in the order in which a reader meets them.</summary>
internal static class DocumentReader
{
    private const string StyleOf1999 = "gbt9704-1999";

    public static CheckedText Read(ReportDocument document)
    {
        var page = new ParagraphList();
        if (document.Official is { } official)
        {
            page.Add(ParagraphKind.Title, official.Title);
            page.Add(ParagraphKind.MainTo, official.MainTo);
        }
        else if (document.Title is { } title)
        {
            page.Add(ParagraphKind.Title, title.Title);
        }

        BlockReader.Read(document.Body, page);
        if (document.Official is { } closing)
        {
            ReadClosing(document, closing, page);
        }

        var annexes = document.Annexes.Select((annex, i) => ReadAnnex(annex, i + 1, page)).ToList();
        return new(document.Properties.Title, page.Paragraphs)
        {
            IsOf1999 = document.Style.Id == StyleOf1999,
            Annexes = annexes,
        };
    }

    private static void ReadClosing(ReportDocument document, OfficialElements official, ParagraphList page)
    {
        foreach (var annex in document.Annexes)
        {
            page.Add(ParagraphKind.AttachmentNote, annex.Title, ordinal: annex.Number ?? 0);
        }

        foreach (var organ in official.Signature?.Organs ?? [])
        {
            page.Add(ParagraphKind.Signature, organ);
        }

        page.Add(ParagraphKind.Date, official.Signature?.Date ?? []);
        page.Add(ParagraphKind.Note, official.Note);
    }

    private static CheckedAnnex ReadAnnex(Annex annex, int part, ParagraphList page)
    {
        page.Part = part;
        page.Add(ParagraphKind.AnnexTitle, annex.Title, ordinal: annex.Number ?? 0);
        var title = page.Paragraphs.Count;
        BlockReader.Read(annex.Content, page);
        return new(annex.Number, annex.Title.PlainText(), part, title);
    }
}
