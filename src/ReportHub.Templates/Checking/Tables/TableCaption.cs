namespace ReportHub.Templates;

/// <summary>A paragraph <c>表题: …</c> right above a table: its caption. Only what the template's author typed counts, never a value.</summary>
internal static class TableCaption
{
    public const int MarkLength = 3;

    public static bool IsCaption(SyntaxNode node) =>
        node is ParagraphSyntax { Content: [TextSyntax { Value: var text }, ..] } && text.Length >= MarkLength && text.StartsWith("表题", StringComparison.Ordinal) && text[2] is ':' or '：';

    public static IReadOnlyList<SyntaxNode> ContentOf(SyntaxNode node)
    {
        var content = ((ParagraphSyntax)node).Content;
        var first = (TextSyntax)content[0];
        var rest = first.Value[MarkLength..].TrimStart();
        return rest.Length == 0
            ? [.. content.Skip(1)]
            : [new TextSyntax(TextSpan.Between(first.Span.End - rest.Length, first.Span.End), rest), .. content.Skip(1)];
    }
}
