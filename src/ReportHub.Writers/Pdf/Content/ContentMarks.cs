namespace ReportHub.Writers.Pdf;

/// <summary>A piece of content that an element of the structure owns: a marked sequence of a page, or (<paramref name="Annotation"/> not 0) an annotation.</summary>
internal readonly record struct ContentMark(int Structure, int Key, int Page, int Sequence, int Annotation);

/// <summary>All marked content in page order, with the keys of the parent tree (ISO 32000-1, 14.7.4.4).</summary>
internal sealed class ContentMarks
{
    private readonly List<ContentMark> marks = new(1024);
    private int page;
    private int pageKey;
    private int sequence;

    public IReadOnlyList<ContentMark> All => marks;

    public int NextKey { get; private set; }

    /// <summary>Starts a page and returns its /StructParents key.</summary>
    public int BeginPage(int pageObject)
    {
        (page, pageKey, sequence) = (pageObject, NextKey++, 0);
        return pageKey;
    }

    /// <summary>The identifier of a new marked sequence on the current page.</summary>
    public int Add(int structure)
    {
        marks.Add(new(structure, pageKey, page, sequence, 0));
        return sequence++;
    }

    /// <summary>The /StructParent key of an annotation on the current page.</summary>
    public int AddAnnotation(int structure, int annotation)
    {
        marks.Add(new(structure, NextKey, page, -1, annotation));
        return NextKey++;
    }
}
