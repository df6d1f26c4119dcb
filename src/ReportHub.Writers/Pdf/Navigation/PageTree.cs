using ReportHub.Foundation;

namespace ReportHub.Writers.Pdf;

/// <summary>The pages in two levels, so that a page knows its parent before the last page is known (ISO 32000-1, 7.7.3).</summary>
internal sealed class PageTree(PdfFile file)
{
    private const int PagesPerNode = 32;

    private readonly List<(int Number, Length Height)> pages = [];
    private readonly List<int> nodes = [];

    public int Root { get; } = file.Reserve();

    /// <summary>Object and height of a page, counted from 1.</summary>
    public (int Number, Length Height) this[int pageNumber] => pages[pageNumber - 1];

    /// <summary>Returns the numbers of a new page and of its parent.</summary>
    public (int Page, int Parent) Add(Length height)
    {
        if (pages.Count % PagesPerNode == 0)
        {
            nodes.Add(file.Reserve());
        }

        pages.Add((file.Reserve(), height));
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
