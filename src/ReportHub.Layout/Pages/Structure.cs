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
/// continue over pages. A table of 100,000 rows has a million of them, so a node is small: siblings are chained, what few elements say is kept apart.
/// </summary>
public sealed class StructureElement(int id, StructureRole role)
{
    private readonly byte role = (byte)role;
    private readonly byte scope;
    private StructureElement? lastChild;
    private Details details = Details.None;

    public int Id { get; } = id;

    public StructureRole Role => (StructureRole)role;

    public StructureChildren Children => new(lastChild);

    public int ColumnSpan
    {
        get => details.ColumnSpan;
        init => details = value == details.ColumnSpan ? details : details with { ColumnSpan = value };
    }

    public int RowSpan
    {
        get => details.RowSpan;
        init => details = value == details.RowSpan ? details : details with { RowSpan = value };
    }

    /// <summary>Title of a section or table, for assistive technology.</summary>
    public string? Title
    {
        get => details.Title;
        init => details = value is null ? details : details with { Title = value };
    }

    /// <summary>What a figure shows, for who cannot see it.</summary>
    public string? AlternativeText
    {
        get => details.AlternativeText;
        init => details = value is null ? details : details with { AlternativeText = value };
    }

    /// <summary>What a <see cref="StructureRole.TableHeaderCell"/> heads.</summary>
    public HeaderScope Scope
    {
        get => (HeaderScope)scope;
        init => scope = (byte)value;
    }

    /// <summary>What is meant where the drawn glyphs differ from it.</summary>
    public string? ActualText
    {
        get => details.ActualText;
        init => details = value is null ? details : details with { ActualText = value };
    }

    /// <summary>The next child of the same parent; the last one leads to the first.</summary>
    internal StructureElement? Next { get; private set; }

    /// <exception cref="InvalidOperationException">The child has a parent already.</exception>
    public void Add(StructureElement child)
    {
        if (child.Next is not null)
        {
            throw new InvalidOperationException($"The structure element {child.Id} has a parent already.");
        }

        child.Next = lastChild?.Next ?? child;
        if (lastChild is not null)
        {
            lastChild.Next = child;
        }

        lastChild = child;
    }

    /// <summary>What few elements say; the others share one object that says nothing.</summary>
    private sealed record Details
    {
        public static readonly Details None = new();

        public int ColumnSpan { get; init; } = 1;

        public int RowSpan { get; init; } = 1;

        public string? Title { get; init; }

        public string? AlternativeText { get; init; }

        public string? ActualText { get; init; }
    }
}

/// <summary>Cells a header cell speaks of (ISO 32000-1, 14.8.5.7).</summary>
public enum HeaderScope
{
    Column,
    Row,
    Both,
}
