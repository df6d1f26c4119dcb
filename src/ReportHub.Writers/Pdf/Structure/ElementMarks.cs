namespace ReportHub.Writers.Pdf;

/// <summary>All marks sorted by the element they belong to, in page order within each.</summary>
internal sealed class ElementMarks
{
    private readonly (int Place, ContentMark Mark)[] sorted;
    private readonly int[] starts;

    public ElementMarks(IReadOnlyList<ContentMark> marks)
    {
        var highest = 0;
        foreach (var mark in marks)
        {
            highest = Math.Max(highest, mark.Structure);
        }

        starts = new int[highest + 2];
        foreach (var mark in marks)
        {
            starts[mark.Structure + 1]++;
        }

        for (var id = 1; id < starts.Length; id++)
        {
            starts[id] += starts[id - 1];
        }

        sorted = new (int, ContentMark)[marks.Count];
        var next = starts.AsSpan().ToArray();
        for (var place = 0; place < marks.Count; place++)
        {
            sorted[next[marks[place].Structure]++] = (place, marks[place]);
        }
    }

    public ReadOnlySpan<(int Place, ContentMark Mark)> Of(int id) => id < starts.Length - 1 ? sorted.AsSpan(starts[id]..starts[id + 1]) : [];

    /// <summary><see cref="int.MaxValue"/> for an element without content of its own.</summary>
    public int FirstOf(int id) => Of(id) is [var (place, _), ..] ? place : int.MaxValue;

    /// <exception cref="InvalidOperationException">Content refers to an element that is not in the tree.</exception>
    public void RequireOwners(Dictionary<int, int> known)
    {
        for (var id = 0; id < starts.Length - 1; id++)
        {
            if (starts[id] != starts[id + 1] && !known.ContainsKey(id))
            {
                throw new InvalidOperationException($"An item on a page belongs to the structure element {id}, which is not in the tree.");
            }
        }
    }
}
