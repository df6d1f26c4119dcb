namespace ReportHub.Writers.Pdf;

/// <summary>The places of all marks sorted by the element they belong to, in page order within each.</summary>
internal sealed class ElementMarks
{
    private readonly int[] places;
    private readonly int[] starts;

    public ElementMarks(ReadOnlySpan<ContentMark> marks)
    {
        for (var place = 0; place < marks.Length; place++)
        {
            Highest = Math.Max(Highest, marks[place].Structure);
        }

        starts = new int[Highest + 2];
        for (var place = 0; place < marks.Length; place++)
        {
            starts[marks[place].Structure + 1]++;
        }

        for (var id = 1; id < starts.Length; id++)
        {
            starts[id] += starts[id - 1];
        }

        places = new int[marks.Length];
        var next = starts.AsSpan().ToArray();
        for (var place = 0; place < places.Length; place++)
        {
            places[next[marks[place].Structure]++] = place;
        }
    }

    /// <summary>The highest element that has content.</summary>
    public int Highest { get; }

    public ReadOnlySpan<int> Of(int id) => id <= Highest ? places.AsSpan(starts[id]..starts[id + 1]) : [];

    /// <summary><see cref="int.MaxValue"/> for an element without content of its own.</summary>
    public int FirstOf(int id) => Of(id) is [var place, ..] ? place : int.MaxValue;
}
