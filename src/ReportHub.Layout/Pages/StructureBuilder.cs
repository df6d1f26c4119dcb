namespace ReportHub.Layout;

/// <summary>Numbers structure elements in reading order.</summary>
internal sealed class StructureBuilder
{
    private readonly List<StructureElement> elements = [];

    public StructureBuilder() => Root = Numbered(new(1, StructureRole.Document));

    public StructureElement Root { get; }

    public StructureElement Add(StructureElement parent, StructureRole role, string? title = null)
    {
        var element = Numbered(new(elements.Count + 1, role) { Title = title });
        parent.Add(element);
        return element;
    }

    public StructureElement AddCell(StructureElement row, StructureRole role, int columnSpan, int rowSpan, HeaderScope scope = HeaderScope.Column)
    {
        var element = Numbered(new(elements.Count + 1, role) { ColumnSpan = columnSpan, RowSpan = rowSpan, Scope = scope });
        row.Add(element);
        return element;
    }

    /// <summary>A link inside the element with this id; what is drawn as an artifact stays one.</summary>
    public int AddLink(int parent) => AddInside(parent, StructureRole.Link);

    /// <summary>A new element inside the one with this id; what is drawn as an artifact stays one.</summary>
    public int AddInside(int parent, StructureRole role) => parent == PageItem.Artifact ? parent : Add(elements[parent - 1], role).Id;

    public StructureElement AddFigure(StructureElement parent, string alternativeText)
    {
        var element = Numbered(new(elements.Count + 1, StructureRole.Figure) { AlternativeText = alternativeText });
        parent.Add(element);
        return element;
    }

    private StructureElement Numbered(StructureElement element)
    {
        elements.Add(element);
        return element;
    }
}
