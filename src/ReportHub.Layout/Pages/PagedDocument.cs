using ReportHub.Documents;

namespace ReportHub.Layout;

/// <summary>The pages of a document collected in memory: for tests, comparison and the canonical page tree.</summary>
public sealed class PagedDocument : IPageSink
{
    private readonly List<Page> pages = [];

    public DocumentProperties? Properties { get; private set; }

    public IReadOnlyList<Page> Pages => pages;

    public StructureElement? Structure { get; private set; }

    public IReadOnlyList<OutlineEntry> Outline { get; private set; } = [];

    public void Begin(DocumentProperties properties) => Properties = properties;

    public void Add(Page page) => pages.Add(page);

    public void End(StructureElement root, IReadOnlyList<OutlineEntry> outline) => (Structure, Outline) = (root, outline);

    /// <summary>Hands the collected pages on, as the layout did.</summary>
    public void ReplayInto(IPageSink sink)
    {
        sink.Begin(Properties ?? throw new InvalidOperationException("The layout has not begun."));
        foreach (var page in pages)
        {
            sink.Add(page);
        }

        sink.End(Structure ?? throw new InvalidOperationException("The layout has not ended."), Outline);
    }
}
