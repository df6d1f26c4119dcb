using ReportHub.Documents;

namespace ReportHub.Layout;

/// <summary>
/// Receives pages one by one, in order, so that a long document need not be held at once. <see cref="End"/> is called once, after the last page, and not
/// at all when the layout stops with an error.
/// </summary>
public interface IPageSink
{
    void Begin(DocumentProperties properties);

    void Add(Page page);

    void End(StructureElement root, IReadOnlyList<OutlineEntry> outline);
}
