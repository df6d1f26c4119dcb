using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>Blocks of one flow (body, annex, list item) while they are made: numbers headings, joins neighbouring lists, sets headings run-in.</summary>
internal sealed class BlockFlow
{
    private List<Block> blocks = [];
    private readonly List<(int Index, SourcePlace Place)> endingInStop = [];
    private readonly int[] ordinals = new int[HeadingNumbering.Levels + 1];
    private List<ListItem>? openList;
    private List<Block>? outside;

    public void Add(Block block, BindingRun run)
    {
        if (!run.Spend(1))
        {
            return;
        }

        // 接排: a heading that ends with 。 stands on the first line of the paragraph that follows it.
        if (block is Paragraph && endingInStop.Count > 0 && endingInStop[^1].Index == blocks.Count - 1)
        {
            blocks[^1] = (Heading)blocks[^1] with { RunIn = true };
            endingInStop.RemoveAt(endingInStop.Count - 1);
        }

        openList = null;
        blocks.Add(block);
    }

    public void AddHeading(int level, IReadOnlyList<Inline> content, SourcePlace place, BindingRun run)
    {
        Add(new Heading(level, ++ordinals[level], RunIn: false, content), run);
        Array.Clear(ordinals, level + 1, ordinals.Length - level - 1);
        if (EndsWithStop(content))
        {
            endingInStop.Add((blocks.Count - 1, place));
        }
    }

    /// <summary>Neighbouring lists of one kind are one list: a tag line between them leaves no trace.</summary>
    public void AddList(bool ordered, List<ListItem> items, BindingRun run)
    {
        if (openList is { } list && blocks[^1] is ListBlock last && last.Ordered == ordered)
        {
            list.AddRange(items);
            return;
        }

        Add(new ListBlock(ordered, items), run);
        openList = items;
    }

    /// <summary>What is added until <see cref="ClosePart"/> stands on pages of its own; headings count on.</summary>
    public void OpenPart(BindingRun run)
    {
        ReportStops(run);
        (outside, blocks, openList) = (blocks, [], null);
    }

    public void ClosePart(PartStyle pages, BindingRun run)
    {
        ReportStops(run);
        var content = blocks;
        (blocks, outside, openList) = (outside!, null, null);
        if (content.Count > 0)
        {
            Add(new Part(pages, content), run);
        }
    }

    public IReadOnlyList<Block> Finish(BindingRun run)
    {
        ReportStops(run);
        return blocks;
    }

    private void ReportStops(BindingRun run)
    {
        foreach (var (_, place) in endingInStop)
        {
            run.Findings.Add(Diagnostic.Warning("T708", "单独成行的标题末尾有句号。", place, "删去句号，或在标题下面接着写一段"));
        }

        endingInStop.Clear();
    }

    private static bool EndsWithStop(IReadOnlyList<Inline> content) => content.Count > 0 && content[^1] switch
    {
        Text text => text.Value.AsSpan().TrimEnd().EndsWith('。'),
        Strong strong => EndsWithStop(strong.Children),
        Link link => EndsWithStop(link.Children),
        _ => false,
    };
}
