namespace ReportHub.Writers.Pdf;

/// <summary>From content back to its element: for each page an array by marked sequence, for each annotation one reference (ISO 32000-1, 14.7.4.4).</summary>
internal sealed class ParentTree(PdfFile file, Dictionary<int, int> numbers)
{
    private readonly List<(int Key, int Number)> entries = [];

    /// <summary>Returns the number of the tree; <paramref name="marks"/> come in page order, the annotations of a page after its sequences.</summary>
    public int Write(IReadOnlyList<ContentMark> marks)
    {
        for (var at = 0; at < marks.Count;)
        {
            at = marks[at].Annotation != 0 ? AddAnnotation(marks, at) : AddPage(marks, at);
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

    private int AddAnnotation(IReadOnlyList<ContentMark> marks, int at)
    {
        entries.Add((marks[at].Key, numbers[marks[at].Structure]));
        return at + 1;
    }

    private int AddPage(IReadOnlyList<ContentMark> marks, int at)
    {
        var (key, number) = (marks[at].Key, file.Reserve());
        entries.Add((key, number));
        var bytes = file.Object(number).Add((byte)'[');
        for (; at < marks.Count && marks[at].Key == key; at++)
        {
            bytes.Reference(numbers[marks[at].Structure]).Add((byte)' ');
        }

        bytes.Add((byte)']');
        return at;
    }
}
