namespace ReportHub.Writers.Pdf;

/// <summary>The pages in two levels, so that a page knows its parent before the last page is known (ISO 32000-1, 7.7.3).</summary>
internal sealed class PageTree(PdfFile file)
{
    private const int PagesPerNode = 32;

    private readonly List<(int Number, Sheet Sheet)> pages = [];
    private readonly List<int> nodes = [];

    public int Root { get; } = file.Reserve();

    /// <summary>Object and sheet of a page, counted from 1.</summary>
    /// <exception cref="InvalidOperationException">The document has no such page.</exception>
    public (int Number, Sheet Sheet) this[int pageNumber] => pageNumber > 0 && pageNumber <= pages.Count
        ? pages[pageNumber - 1]
        : throw new InvalidOperationException($"A link or bookmark leads to page {pageNumber} of {pages.Count}.");

    /// <summary>Returns the numbers of a new page and of its parent.</summary>
    public (int Page, int Parent) Add(Sheet sheet)
    {
        if (pages.Count % PagesPerNode == 0)
        {
            nodes.Add(file.Reserve());
        }

        pages.Add((file.Reserve(), sheet));
        return (pages[^1].Number, nodes[^1]);
    }

    public void Write()
    {
        for (var node = 0; node < nodes.Count; node++)
        {
            var first = node * PagesPerNode;
            var end = Math.Min(first + PagesPerNode, pages.Count);
            var bytes = file.Object(nodes[node]).Add("<</Type/Pages/Parent "u8).Reference(Root).Add("/Count "u8).Int(end - first).Add("/Kids["u8);
            for (var page = first; page < end; page++)
            {
                bytes.Reference(pages[page].Number).Add((byte)' ');
            }

            bytes.Add("]>>"u8);
        }

        var root = file.Object(Root).Add("<</Type/Pages/Count "u8).Int(pages.Count).Add("/Kids["u8);
        foreach (var node in nodes)
        {
            root.Reference(node).Add((byte)' ');
        }

        root.Add("]>>"u8);
    }
}
