namespace ReportHub.Checking;

/// <summary>A paper as the rules read it: everything that more than one rule asks for, worked out once.</summary>
internal sealed class PaperReading
{
    private readonly Dictionary<int, IReadOnlyList<Quantity>> quantities = [];
    private readonly CheckedParagraph?[] chapters;

    public PaperReading(CheckedText text, CheckContext context)
    {
        (Text, Context) = (text, context);
        Prose = [.. text.Paragraphs.Where(paragraph => paragraph.IsProse)];
        Sentences = [.. Prose.SelectMany(Splitting.Sentences)];
        Title = string.Concat(text.Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Title).Select(paragraph => paragraph.Text));
        Kind = context.Kind ?? Titles.KindOf(Title) ?? "";
        Issuer = context.Issuer ?? text.Paragraphs.FirstOrDefault(paragraph => paragraph.Kind == ParagraphKind.Signature)?.Text ?? "";
        var date = text.Paragraphs.LastOrDefault(paragraph => paragraph.Kind == ParagraphKind.Date);
        IssueDate = context.IssueDate ?? (date is null ? null : DateReader.Read(date).FirstOrDefault(mention => mention.Date is not null)?.Date);
        chapters = Chapters(text.Paragraphs);
    }

    public CheckedText Text { get; }

    public CheckContext Context { get; }

    /// <summary>Body and headings of the main text and of the annexes.</summary>
    public IReadOnlyList<CheckedParagraph> Prose { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>The title's lines joined; empty without.</summary>
    public string Title { get; }

    /// <summary>文种, from outside or from the end of the title; empty when neither says.</summary>
    public string Kind { get; }

    public string Issuer { get; }

    public DateOnly? IssueDate { get; }

    public IEnumerable<CheckedParagraph> Of(ParagraphKind kind) => Text.Paragraphs.Where(paragraph => paragraph.Kind == kind);

    public IReadOnlyList<Quantity> Quantities(CheckedParagraph paragraph)
    {
        if (!quantities.TryGetValue(paragraph.Number, out var found))
        {
            quantities.Add(paragraph.Number, found = [.. QuantityReader.Read(paragraph)]);
        }

        return found;
    }

    /// <summary>The heading of level 1 above a paragraph; null above the first.</summary>
    public CheckedParagraph? ChapterOf(CheckedParagraph paragraph) => chapters[paragraph.Number - 1];

    /// <summary>The first characters of a place, for messages.</summary>
    public static string Quote(string text, int most = 30) => text.Length <= most ? $"“{text}”" : $"“{text[..most]}…”";

    public static string Where(CheckedParagraph paragraph) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"第{paragraph.Number}段");

    private static CheckedParagraph?[] Chapters(IReadOnlyList<CheckedParagraph> paragraphs)
    {
        var chapters = new CheckedParagraph?[paragraphs.Count];
        CheckedParagraph? current = null;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            current = paragraphs[i] switch
            {
                { Level: 1 } heading => heading,
                { Kind: ParagraphKind.AnnexTitle } => null,
                _ => current,
            };
            chapters[i] = current;
        }

        return chapters;
    }
}
