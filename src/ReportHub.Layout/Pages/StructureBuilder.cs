namespace ReportHub.Layout;

/// <summary>Numbers structure elements in reading order.</summary>
internal sealed class StructureBuilder
{
    private int last;

    public StructureBuilder() => Root = new(++last, StructureRole.Document);

    public StructureElement Root { get; }

    public StructureElement Add(StructureElement parent, StructureRole role, string? title = null)
    {
        var element = new StructureElement(++last, role) { Title = title };
        parent.Add(element);
        return element;
    }

    public StructureElement AddCell(StructureElement row, StructureRole role, int columnSpan, int rowSpan)
    {
        var element = new StructureElement(++last, role) { ColumnSpan = columnSpan, RowSpan = rowSpan };
        row.Add(element);
        return element;
    }
}
