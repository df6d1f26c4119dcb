using ReportHub.Documents;

namespace ReportHub.Templates;

/// <summary>Whether inlines would leave a blank line on paper.</summary>
internal static class Blank
{
    public static bool Is(IReadOnlyList<Inline> inlines)
    {
        for (var i = 0; i < inlines.Count; i++)
        {
            var blank = inlines[i] switch
            {
                Text text => text.Value.AsSpan().IsWhiteSpace(),
                Strong strong => Is(strong.Children),
                Link link => Is(link.Children),
                LineBreak => true,
                Footnote => false,
                _ => throw new InvalidOperationException($"No answer for {inlines[i].GetType().Name}."),
            };
            if (!blank)
            {
                return false;
            }
        }

        return true;
    }
}
