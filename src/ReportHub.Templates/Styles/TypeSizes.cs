using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>Named type sizes (字号) in points, largest first; domain.md 1.3. 三号 is Word's 16 pt.</summary>
internal static class TypeSizes
{
    private static readonly (string Name, decimal Points)[] Sizes =
    [
        ("初号", 42m), ("小初", 36m), ("一号", 26m), ("小一", 24m), ("二号", 22m), ("小二", 18m), ("三号", 16m), ("小三", 15m),
        ("四号", 14m), ("小四", 12m), ("五号", 10.5m), ("小五", 9m), ("六号", 7.5m), ("小六", 6.5m), ("七号", 5.5m), ("八号", 5m),
    ];

    public static IEnumerable<string> Names => Sizes.Select(size => size.Name);

    public static Length? Find(string name)
    {
        foreach (var (known, points) in Sizes)
        {
            if (string.Equals(known, name, StringComparison.Ordinal))
            {
                return Length.FromPoints(points);
            }
        }

        return null;
    }
}
