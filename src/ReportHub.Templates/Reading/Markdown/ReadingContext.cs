using Markdig;

namespace ReportHub.Templates.Markdown;

/// <summary>What our parsers need while Markdig, whose pipeline is shared by all templates, reads one of them.</summary>
internal sealed class ReadingContext(FindingList findings, int offset)
{
    private static readonly object Key = new();

    public FindingList Findings { get; } = findings;

    /// <summary>Where the body starts in the file.</summary>
    public int Offset { get; } = offset;

    public TagReader Tags { get; } = new(findings);

    /// <summary>Literal opening marks (<c>\{{</c>) whose closing marks are still to come.</summary>
    public int LiteralOpenings { get; set; }

    public MarkdownParserContext ToMarkdig()
    {
        var context = new MarkdownParserContext();
        context.Properties[Key] = this;
        return context;
    }

    public static ReadingContext Of(MarkdownParserContext? context) => (ReadingContext)context!.Properties[Key];
}
