using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ReportHub.Templates.Markdown;

/// <summary>The pipeline: CommonMark without HTML and indented code, with our tags and tables as nodes of its tree.</summary>
internal static class MarkdownTree
{
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>The tree, or null when blocks are nested too deep (reported).</summary>
    public static MarkdownDocument? Parse(string body, ReadingContext context)
    {
        try
        {
            return Markdig.Markdown.Parse(body, Pipeline, context.ToMarkdig());
        }
        catch (ArgumentException)
        {
            // Markdig's answer to nesting beyond MaximumNestingDepth; it names no place.
            context.Findings.Error("T602", new(context.Offset, 0), $"列表、强调或链接嵌套超过 {Limits.MarkdownNesting} 层。", "减少嵌套");
            return null;
        }
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = Limits.MarkdownNesting };
        builder.UsePreciseSourceLocation().UseCjkFriendlyEmphasis().DisableHtml();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.TryRemove<HtmlBlockParser>();
        builder.BlockParsers.Replace<ParagraphBlockParser>(new PlainParagraphParser());
        builder.BlockParsers.Insert(0, new TagLineParser());
        builder.BlockParsers.Insert(0, new TableParser());
        builder.BlockParsers.Insert(0, new LinkDefinitionGuard());
        builder.BlockParsers.Insert(0, new FootnoteDefinitionParser());
        builder.BlockParsers.Insert(0, new DashLineGuard());
        builder.InlineParsers.Insert(0, new TagInlineParser());
        builder.InlineParsers.Insert(0, new FootnoteInlineParser());
        builder.InlineParsers.Insert(0, new LiteralBracesParser());
        return builder.Build();
    }
}
