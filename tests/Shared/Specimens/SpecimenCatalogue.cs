using ReportHub.Documents;

namespace ReportHub.Tests.Specimens;

/// <summary>One document per element and format of GB/T 9704-2012, by name; the name is the file name of its snapshot and picture.</summary>
internal static class SpecimenCatalogue
{
    private static readonly Dictionary<string, Func<ReportDocument>> All = new(StringComparer.Ordinal);

    static SpecimenCatalogue()
    {
        OfficialSpecimens.AddTo(All);
        SignatureSpecimens.AddTo(All);
        FormatSpecimens.AddTo(All);
        TableSpecimens.AddTo(All);
        ReportSpecimens.AddTo(All);
    }

    public static IEnumerable<string> Names => All.Keys.Order(StringComparer.Ordinal);

    public static ReportDocument Get(string name) => All[name]();
}
