using System.Collections.Concurrent;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Templates;
using ReportHub.UnitTests.Records;

namespace ReportHub.UnitTests.Seed;

/// <summary>A bundled template of the year's papers, bound from records.</summary>
internal static class YearPaper
{
    private static readonly ConcurrentDictionary<string, TemplateVersion> Opened = new(StringComparer.Ordinal);

    public static TemplateVersion Template(string name) => Opened.GetOrAdd(name, Open);

    public static Outcome<DataSnapshot> Snapshot(string name, FakeRecords store, string? subject = null)
    {
        var template = Template(name);
        return new Datasets().Take(new(template.Dataset!, WholeYear.Fiscal, subject), template.Schema, store);
    }

    /// <summary>The paper as a preview dated <paramref name="issued"/>; nothing may be found wrong.</summary>
    public static ReportDocument Bind(string name, FakeRecords store, DateOnly issued, string? subject = null)
    {
        var snapshot = Snapshot(name, store, subject);
        Assert.Empty(snapshot.Findings);
        var bound = TemplateBinder.Bind(Template(name), snapshot.Value!, new DocumentFacts { IssueDate = issued, Public = true, Signer = "张文远" }, BindPurpose.Preview);
        Assert.Empty(bound.Findings);
        return bound.Value!;
    }

    /// <summary>Every text with what it came from: title, addressee, body, annexes.</summary>
    public static IEnumerable<Text> Texts(ReportDocument document) =>
    [
        .. (document.Official?.Title ?? document.Title?.Title ?? []).OfType<Text>(),
        .. (document.Official?.MainTo ?? []).OfType<Text>(),
        .. document.Body.SelectMany(TextsOf),
        .. document.Annexes.SelectMany(annex => annex.Title.OfType<Text>().Concat(annex.Content.SelectMany(TextsOf))),
    ];

    private static IEnumerable<Text> TextsOf(Block block) => block switch
    {
        Heading heading => heading.Content.OfType<Text>(),
        Paragraph paragraph => paragraph.Content.OfType<Text>(),
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Content.OfType<Text>()),
        _ => throw new InvalidOperationException($"The year's papers have no {block.GetType().Name}."),
    };

    private static TemplateVersion Open(string name)
    {
        var id = new TemplateId(name, "1.0.0");
        return TemplateVersion.Open(TemplateFolders.ReadClosure(Path.Combine(SeedFolder.Root, "report-templates"), id).Value!, id).Value!;
    }
}
