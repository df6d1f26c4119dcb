using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>How a section begins.</summary>
internal enum SectionStart
{
    /// <summary>The only section, or the first.</summary>
    None,
    NextPage,
    EvenPage,
}

/// <summary>What a section of the file shows: the pages of a part, and what only some sections have.</summary>
internal sealed record SectionLook(PartStyle Pages, SectionStart Start)
{
    /// <summary>Page numbers begin here again, at 1.</summary>
    public bool Restarts { get; init; }

    /// <summary>No folio, although the part has one: a blank page precedes the imprint (7.5).</summary>
    public bool Unnumbered { get; init; }

    /// <summary>Head and foot of the first page are those of a letter (10.1).</summary>
    public bool OpensLetter { get; init; }

    /// <summary>The first page has a head and foot of its own.</summary>
    public bool HasFirstPage => OpensLetter || (!Pages.FirstPageHasHeader && Pages.Header.Count > 0);
}
