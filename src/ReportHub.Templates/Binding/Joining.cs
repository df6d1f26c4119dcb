using ReportHub.Documents;

namespace ReportHub.Templates;

/// <summary>Several names as one line.</summary>
internal static class Joining
{
    private static readonly Text Comma = new("，");
    private static readonly Text Mark = new("、");

    /// <summary>Organs: 甲局，乙局.</summary>
    public static IReadOnlyList<Inline> List(List<IReadOnlyList<Inline>>? names) => With(Comma, names);

    /// <summary>People: 甲、乙.</summary>
    public static IReadOnlyList<Inline> Names(List<IReadOnlyList<Inline>>? names) => With(Mark, names);

    private static IReadOnlyList<Inline> With(Text between, List<IReadOnlyList<Inline>>? names)
    {
        if (names is null or [])
        {
            return [];
        }

        var joined = new List<Inline>(names[0]);
        for (var i = 1; i < names.Count; i++)
        {
            joined.Add(between);
            joined.AddRange(names[i]);
        }

        return joined;
    }
}
