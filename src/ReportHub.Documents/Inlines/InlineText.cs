using System.Text;

namespace ReportHub.Documents;

public static class InlineText
{
    /// <summary>The characters of the inlines in reading order; a <see cref="LineBreak"/> is <c>\n</c>, a <see cref="Footnote"/> nothing.</summary>
    public static string PlainText(this IReadOnlyList<Inline> inlines)
    {
        if (inlines is [Text { Value: var single }])
        {
            return single;
        }

        var builder = new StringBuilder();
        Append(builder, inlines);
        return builder.ToString();
    }

    private static void Append(StringBuilder builder, IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text text:
                    builder.Append(text.Value);
                    break;
                case Strong strong:
                    Append(builder, strong.Children);
                    break;
                case Link link:
                    Append(builder, link.Children);
                    break;
                case LineBreak:
                    builder.Append('\n');
                    break;
                case Footnote:
                    break;
                default:
                    throw new InvalidOperationException($"No plain text for {inline.GetType().Name}.");
            }
        }
    }
}
