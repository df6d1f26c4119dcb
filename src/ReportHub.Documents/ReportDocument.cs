using ReportHub.Foundation;

namespace ReportHub.Documents;

/// <summary>
/// A document as content: blocks and inlines, named styles, official-document elements, each value with its origin; no line, no page. Made once by
/// the template binder, seen by the layout and by the flow writers.
/// </summary>
public sealed record ReportDocument
{
    public required StyleSheet Style { get; init; }

    public required DocumentProperties Properties { get; init; }

    /// <summary>公文要素; null for a plain report.</summary>
    public OfficialElements? Official { get; init; }

    /// <summary>Title of a plain report; an official document has its own.</summary>
    public ReportTitle? Title { get; init; }

    /// <summary>封面 of a plain report.</summary>
    public Cover? Cover { get; init; }

    /// <summary>目录 of a plain report.</summary>
    public Contents? Contents { get; init; }

    /// <summary>Pages of the text; null takes the style sheet's.</summary>
    public PartStyle? Pages { get; init; }

    /// <summary>Printed on sheets that already bear the red parts (套红纸): these are left out, their room is kept.</summary>
    public bool OnPreprintedHead { get; init; }

    public required IReadOnlyList<Block> Body { get; init; }

    public IReadOnlyList<Annex> Annexes { get; init; } = [];

    /// <summary>Words a title or a heading must not be broken inside: names of places, organs and registered rules, from the records.</summary>
    public IReadOnlyList<string> Lexicon { get; init; } = [];
}

/// <summary>
/// What files say about the document. <paramref name="Date"/> is 成文日期 (a preview: the snapshot's date) and stands for every date in the file;
/// <paramref name="Fingerprint"/> is the hash of the inputs and seeds identifiers, so that the same source gives the same bytes.
/// </summary>
public sealed record DocumentProperties(string Title, string Author, string Subject, DateOnly Date, ContentHash Fingerprint)
{
    public const string Language = "zh-CN";

    /// <summary>Set on everything that is not an issued paper: a preview is marked 预览 and never numbered (architecture, convention 11).</summary>
    public bool IsPreview { get; init; }
}
