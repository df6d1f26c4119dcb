namespace ReportHub.Templates;

/// <summary>Line ends inside a paragraph vanish beside Chinese or a value, and are one space between Latin words.</summary>
internal static class LineJoin
{
    private const char FirstNonLatin = '\u2000';

    public static string Between(IReadOnlyList<SyntaxNode> nodes, int index)
    {
        // A note on a line of its own leaves two line ends side by side; the first speaks for both.
        if (index > 0 && nodes[index - 1] is BreakSyntax)
        {
            return "";
        }

        var next = index + 1;
        while (next < nodes.Count && nodes[next] is BreakSyntax)
        {
            next++;
        }

        return index > 0 && next < nodes.Count && IsLatin(Edge(nodes[index - 1], last: true)) && IsLatin(Edge(nodes[next], last: false)) ? " " : "";
    }

    private static bool IsLatin(char? edge) => edge is { } character && character < FirstNonLatin && !char.IsWhiteSpace(character);

    private static char? Edge(SyntaxNode node, bool last) => node switch
    {
        TextSyntax { Value: var value } => last ? value[^1] : value[0],
        CodeSyntax { Value: { Length: > 0 } value } => last ? value[^1] : value[0],
        EmphasisSyntax { Children: { Count: > 0 } children } => Edge(last ? children[^1] : children[0], last),
        LinkSyntax { Children: { Count: > 0 } children } => Edge(last ? children[^1] : children[0], last),
        _ => null,
    };
}
