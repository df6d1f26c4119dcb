using System.Runtime.InteropServices;

namespace ReportHub.Writers.Pdf;

/// <summary>
/// A piece of content that an element of the structure owns: a marked sequence of a page, or (<paramref name="Annotation"/>, its object, not 0) an annotation.
/// <paramref name="Page"/> counts from 0.
/// </summary>
internal readonly record struct ContentMark(int Structure, int Page, int Sequence, int Annotation);

/// <summary>A page's object, its /StructParents key and where its marks begin.</summary>
internal readonly record struct MarkedPage(int Object, int Key, int First);

/// <summary>All marked content in page order, a page's sequences before its annotations, with the keys of the parent tree (ISO 32000-1, 14.7.4.4).</summary>
internal sealed class ContentMarks
{
    private readonly List<ContentMark> marks = new(256);
    private readonly List<MarkedPage> pages = [];
    private readonly Dictionary<int, SheetBox> boxes = [];
    private int sequence;

    /// <summary>Valid until the next mark is added.</summary>
    public ReadOnlySpan<ContentMark> All => CollectionsMarshal.AsSpan(marks);

    public IReadOnlyList<MarkedPage> Pages => pages;

    /// <summary>The rectangle of each element's first picture.</summary>
    public IReadOnlyDictionary<int, SheetBox> Boxes => boxes;

    public int NextKey { get; private set; }

    /// <summary>Starts a page and returns its /StructParents key.</summary>
    public int BeginPage(int pageObject)
    {
        sequence = 0;
        pages.Add(new(pageObject, NextKey, marks.Count));
        return NextKey++;
    }

    /// <summary>The identifier of a new marked sequence on the current page.</summary>
    public int Add(int structure)
    {
        marks.Add(new(structure, pages.Count - 1, sequence, 0));
        return sequence++;
    }

    /// <summary>The /StructParent key of an annotation on the current page.</summary>
    public int AddAnnotation(int structure, int annotation)
    {
        marks.Add(new(structure, pages.Count - 1, -1, annotation));
        return NextKey++;
    }

    public void AddBox(int structure, SheetBox box) => boxes.TryAdd(structure, box);
}
