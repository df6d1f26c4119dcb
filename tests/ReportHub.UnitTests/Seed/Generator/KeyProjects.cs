using ReportHub.Records;

namespace ReportHub.UnitTests.Seed;

/// <summary>The three projects the bureau evaluated itself, by name as published; they stand among the projects of the units that carry them out.</summary>
internal static class KeyProjects
{
    private static readonly (string Unit, string Name)[] All =
        [("117", "精准扶贫地方教育补助"), ("121", "失地农民保障金（生活补助）"), ("128", "城市书屋建设")];

    public static IReadOnlyList<string> NamesOf(string unit) => [.. All.Where(project => project.Unit == unit).Select(project => project.Name)];
}
