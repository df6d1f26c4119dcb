using ReportHub.Layout;

namespace ReportHub.Writers.Pdf;

/// <summary>
/// The active areas of the pages. What is drawn as an artifact is no link: PDF/UA-1 (7.18.5) knows an annotation only inside a Link element, and the same target is
/// reached where the text stands for the first time.
/// </summary>
internal sealed class Annotations(PdfFile file, ContentMarks marks, PageTree pages)
{
    private readonly List<PendingLink> pending = [];
    private readonly List<int> onPage = [];

    public void BeginPage() => onPage.Clear();

    public void Add(LinkArea link, Sheet sheet)
    {
        if (link.Structure != PageItem.Artifact)
        {
            var (number, key) = Reserve(link.Structure);
            LinkAnnotation.Write(file.Object(number), link, sheet.Box(link.X, link.Y, link.Width, link.Height), key);
        }
    }

    public void Add(PageLink link, Sheet sheet)
    {
        if (link.Structure != PageItem.Artifact)
        {
            var (number, key) = Reserve(link.Structure);
            pending.Add(new(number, key, sheet.Box(link.X, link.Y, link.Width, link.Height), link.TargetPage, link.TargetY));
        }
    }

    /// <summary>The entry of the page object; nothing on a page without links.</summary>
    public void WriteReferences(PdfBytes bytes)
    {
        if (onPage.Count == 0)
        {
            return;
        }

        bytes.Add("/Annots["u8);
        foreach (var annotation in onPage)
        {
            bytes.Reference(annotation).Add((byte)' ');
        }

        bytes.Add((byte)']');
    }

    /// <summary>All pages are known: the links among them can be written.</summary>
    public void WritePending(PageLabels labels)
    {
        foreach (var link in pending)
        {
            var (number, sheet) = pages[link.TargetPage];
            LinkAnnotation.Write(file.Object(link.Number), link, number, sheet, labels[link.TargetPage]);
        }
    }

    private (int Number, int Key) Reserve(int structure)
    {
        var number = file.Reserve();
        onPage.Add(number);
        return (number, marks.AddAnnotation(structure, number));
    }
}
