namespace ReportHub.Layout;

/// <summary>What a piece of content is, in the standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4).</summary>
public enum StructureRole
{
    Document,
    Section,
    Paragraph,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Heading5,
    List,
    ListItem,
    ListLabel,
    ListBody,
    Table,
    TableRow,
    TableHeaderCell,
    TableDataCell,
    Link,
    Span,
    Figure,
    Caption,
    TableOfContents,
    ContentsItem,

    /// <summary>Mark of a footnote in the text.</summary>
    Reference,

    /// <summary>A footnote.</summary>
    Note,
}

/// <summary>
/// A node of the structure tree in reading order. Items on pages refer to it by <paramref name="id"/> (from 1; never 0). An element's content may
/// continue over pages.
/// </summary>
public sealed class StructureElement(int id, StructureRole role)
{
    /// <summary>None in most elements: a long table has as many as it has cells.</summary>
    private List<StructureElement>? children;

    public int Id { get; } = id;

    public StructureRole Role { get; } = role;

    public IReadOnlyList<StructureElement> Children => children is null ? [] : children;

    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    /// <summary>Title of a section or table, for assistive technology.</summary>
    public string? Title { get; init; }

    /// <summary>What a figure shows, for who cannot see it.</summary>
    public string? AlternativeText { get; init; }

    /// <summary>What a <see cref="StructureRole.TableHeaderCell"/> heads.</summary>
    public HeaderScope Scope { get; init; }

    /// <summary>What is meant where the drawn glyphs differ from it.</summary>
    public string? ActualText { get; init; }

    public void Add(StructureElement child) => (children ??= []).Add(child);
}

/// <summary>Cells a header cell speaks of (ISO 32000-1, 14.8.5.7).</summary>
public enum HeaderScope
{
    Column,
    Row,
    Both,
}
