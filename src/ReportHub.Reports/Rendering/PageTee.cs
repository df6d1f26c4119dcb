using ReportHub.Documents;
using ReportHub.Layout;

namespace ReportHub.Reports;

/// <summary>Hands every page to two sinks, so that the page tree and the PDF come from one run of the layout.</summary>
internal sealed class PageTee(IPageSink first, IPageSink second) : IPageSink
{
    public void Begin(DocumentProperties properties)
    {
        first.Begin(properties);
        second.Begin(properties);
    }

    public void Add(Page page)
    {
        first.Add(page);
        second.Add(page);
    }

    public void End(StructureElement root, IReadOnlyList<OutlineEntry> outline)
    {
        first.End(root, outline);
        second.End(root, outline);
    }
}
