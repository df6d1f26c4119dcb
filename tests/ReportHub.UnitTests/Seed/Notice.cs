using ReportHub.Documents;
using ReportHub.Templates;

namespace ReportHub.UnitTests.Seed;

/// <summary>The repository's template of the notice, and a body as text.</summary>
internal static class Notice
{
    public static TemplateVersion Template { get; } = Open();

    public static string BodyOf(ReportDocument document) => string.Concat(document.Body.Select(Print));

    private static string Print(Block block) => block switch
    {
        Heading heading => HeadingNumbering.Mark(heading.Level, heading.Ordinal) + heading.Content.PlainText() + (heading.RunIn ? "" : "\n"),
        Paragraph paragraph => paragraph.Content.PlainText() + "\n",
        _ => throw new InvalidOperationException($"The notice has no {block.GetType().Name} in its body."),
    };

    private static TemplateVersion Open()
    {
        var id = new TemplateId("assessment-notice", "1.0.0");
        return TemplateVersion.Open(TemplateFolders.ReadClosure(Path.Combine(SeedFolder.Root, "report-templates"), id).Value!, id).Value!;
    }
}
