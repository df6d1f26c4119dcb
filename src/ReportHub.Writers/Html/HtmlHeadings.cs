using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>Headings that the contents list, numbered from 1 in the order in which they are written; run-in headings are part of their paragraph.</summary>
internal sealed class HtmlHeadings
{
    private readonly Dictionary<Heading, int> numbers = new(ReferenceEqualityComparer.Instance);

    public static HtmlHeadings None { get; } = new();

    public List<Heading> Listed { get; } = [];

    public static HtmlHeadings Of(ReportDocument document)
    {
        var headings = new HtmlHeadings();
        if (document.Contents is { } contents)
        {
            headings.Collect(document.Body, contents.Levels);
        }

        return headings;
    }

    /// <summary>The heading's number, 0 when the contents do not list it.</summary>
    public int NumberOf(Heading heading) => numbers.GetValueOrDefault(heading);

    private void Collect(IReadOnlyList<Block> blocks, int levels)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Heading { RunIn: false } heading when heading.Level <= levels:
                    Listed.Add(heading);
                    numbers[heading] = Listed.Count;
                    break;
                case ListBlock list:
                    foreach (var item in list.Items)
                    {
                        Collect(item.Content, levels);
                    }

                    break;
                case Part part:
                    Collect(part.Content, levels);
                    break;
                default:
                    break;
            }
        }
    }
}
