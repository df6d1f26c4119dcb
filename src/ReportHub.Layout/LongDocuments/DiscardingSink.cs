using ReportHub.Documents;

namespace ReportHub.Layout;

/// <summary>Takes the pages of a round that only counts.</summary>
internal sealed class DiscardingSink : IPageSink
{
    public void Begin(DocumentProperties properties)
    {
    }

    public void Add(Page page)
    {
    }

    public void End(StructureElement root, IReadOnlyList<OutlineEntry> outline)
    {
    }
}
