using ReportHub.Layout;
using ReportHub.Tests;
using static ReportHub.LayoutTests.Specimen;

namespace ReportHub.LayoutTests.OfficialDocuments;

public sealed class SpecimenTests
{
    public static TheoryData<string> Names => [.. OfficialSpecimens.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_specimen_stands_as_reviewed(string name)
    {
        var (pages, outcome) = Set(OfficialSpecimens.All[name]());
        Assert.Empty(outcome.Findings);
        using var text = new StringWriter { NewLine = "\n" };
        PageTree.Write(pages, text);
        Snapshot.Matches(text.ToString(), "specimen-" + name);
    }
}
