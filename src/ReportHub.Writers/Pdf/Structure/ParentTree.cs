namespace ReportHub.Writers.Pdf;

/// <summary>From content back to its element: for each page an array by marked sequence, for each annotation one reference (ISO 32000-1, 14.7.4.4).</summary>
internal sealed class ParentTree(PdfFile file, int[] numbers)
{
    private readonly List<(int Key, int Number)> entries = [];

    /// <summary>Returns the number of the tree.</summary>
    public int Write(ContentMarks content)
    {
        var pages = content.Pages;
        for (var page = 0; page < pages.Count; page++)
        {
            AddPage(content.All, pages[page], page + 1 < pages.Count ? pages[page + 1].First : content.All.Length);
        }

        var tree = file.Reserve();
        var bytes = file.Object(tree).Add("<</Nums["u8);
        foreach (var (key, number) in entries)
        {
            bytes.Int(key).Add((byte)' ').Reference(number).Add((byte)' ');
        }

        bytes.Add("]>>"u8);
        return tree;
    }

    private void AddPage(ReadOnlySpan<ContentMark> marks, MarkedPage page, int end)
    {
        var at = page.First;
        if (at < end && marks[at].Annotation == 0)
        {
            var number = file.Reserve();
            entries.Add((page.Key, number));
            var bytes = file.Object(number).Add((byte)'[');
            for (; at < end && marks[at].Annotation == 0; at++)
            {
                bytes.Reference(numbers[marks[at].Structure]).Add((byte)' ');
            }

            bytes.Add((byte)']');
        }

        for (var key = page.Key + 1; at < end; at++, key++)
        {
            entries.Add((key, numbers[marks[at].Structure]));
        }
    }
}
