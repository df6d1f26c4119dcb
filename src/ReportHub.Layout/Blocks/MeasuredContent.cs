using ReportHub.Documents;

namespace ReportHub.Layout;

/// <summary>Content for measuring only: a footnote is counted where it is set, and its mark is narrow.</summary>
internal static class MeasuredContent
{
    public static IReadOnlyList<Inline> WithoutNotes(IReadOnlyList<Inline> content)
    {
        if (!HoldsNote(content))
        {
            return content;
        }

        var kept = new List<Inline>(content.Count);
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Footnote:
                    break;
                case Strong strong:
                    kept.Add(strong with { Children = WithoutNotes(strong.Children) });
                    break;
                case Link link:
                    kept.Add(link with { Children = WithoutNotes(link.Children) });
                    break;
                default:
                    kept.Add(inline);
                    break;
            }
        }

        return kept;
    }

    private static bool HoldsNote(IReadOnlyList<Inline> content)
    {
        for (var i = 0; i < content.Count; i++)
        {
            var held = content[i] switch
            {
                Footnote => true,
                Strong strong => HoldsNote(strong.Children),
                Link link => HoldsNote(link.Children),
                _ => false,
            };
            if (held)
            {
                return true;
            }
        }

        return false;
    }
}
