using ReportHub.Documents;

namespace ReportHub.Layout;

/// <summary>
/// Several documents as one sequence of pages: page numbers and structure ids go on, each document is a section of its own with its own page labels. Set
/// the documents one after the other, each into its <see cref="Next"/>, then <see cref="Finish"/>.
/// </summary>
public sealed class PageMerger(IPageSink sink)
{
    private const int RootId = 1;

    private readonly StructureElement root = new(RootId, StructureRole.Document);
    private readonly List<OutlineEntry> outline = [];
    private int pages;
    private int elements = RootId;
    private bool begun;

    /// <summary>The sink of the next document, which the outline and the structure tree call <paramref name="title"/>.</summary>
    public IPageSink Next(string title) => new Member(this, title);

    public void Finish() => sink.End(root, outline);

    private static PageItem Shifted(PageItem item, int elements, int pages)
    {
        var shifted = item.Structure == PageItem.Artifact ? item : item with { Structure = item.Structure + elements };
        return shifted is PageLink link ? link with { TargetPage = link.TargetPage + pages } : shifted;
    }

    private void Begin(DocumentProperties properties)
    {
        if (!begun)
        {
            sink.Begin(properties);
            begun = true;
        }
    }

    private void End(StructureElement document, IReadOnlyList<OutlineEntry> entries, string title, int first)
    {
        var (count, offset) = (0, elements);
        root.Add(Copy(document, StructureRole.Section, title));
        elements += count;
        outline.Add(new(1, title, first + 1, Foundation.Length.Zero));
        foreach (var entry in entries)
        {
            outline.Add(entry with { Level = entry.Level + 1, PageNumber = entry.PageNumber + first });
        }

        StructureElement Copy(StructureElement element, StructureRole role, string? name)
        {
            count++;
            var copy = new StructureElement(element.Id + offset, role)
            {
                ColumnSpan = element.ColumnSpan,
                RowSpan = element.RowSpan,
                Scope = element.Scope,
                Title = name,
                AlternativeText = element.AlternativeText,
                ActualText = element.ActualText,
            };
            foreach (var child in element.Children)
            {
                copy.Add(Copy(child, child.Role, child.Title));
            }

            return copy;
        }
    }

    private sealed class Member(PageMerger merger, string title) : IPageSink
    {
        private readonly int first = merger.pages;
        private readonly int offset = merger.elements;

        public void Begin(DocumentProperties properties) => merger.Begin(properties);

        public void Add(Page page)
        {
            var items = new PageItem[page.Items.Count];
            for (var i = 0; i < items.Length; i++)
            {
                items[i] = Shifted(page.Items[i], offset, first);
            }

            merger.pages++;
            merger.Add(page with { Number = first + page.Number, Items = items });
        }

        public void End(StructureElement root, IReadOnlyList<OutlineEntry> outline) => merger.End(root, outline, title, first);
    }

    private void Add(Page page) => sink.Add(page);
}
