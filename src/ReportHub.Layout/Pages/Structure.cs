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
    private readonly ushort columnSpan = 1;
    private readonly int rowSpan = 1;
    private StructureElement? lastChild;
    private Texts? texts;

    public int Id { get; } = id;

    public StructureRole Role => (StructureRole)role;

    public StructureChildren Children => new(lastChild);

    /// <summary>At most 65,535.</summary>
    public int ColumnSpan
    {
        get => columnSpan;
        init => columnSpan = checked((ushort)value);
    }

    public int RowSpan
    {
        get => rowSpan;
        init => rowSpan = value;
    }

    /// <summary>Title of a section or table, for assistive technology.</summary>
    public string? Title
    {
        get => texts?.Title;
        init => SetTexts(value, AlternativeText, ActualText);
    }

    /// <summary>What a figure shows, for who cannot see it.</summary>
    public string? AlternativeText
    {
        get => texts?.Alternative;
        init => SetTexts(Title, value, ActualText);
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
        get => texts?.Actual;
        init => SetTexts(Title, AlternativeText, value);
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

    private void SetTexts(string? title, string? alternative, string? actual) =>
        texts = title is null && alternative is null && actual is null ? null : new(title, alternative, actual);

    private sealed record Texts(string? Title, string? Alternative, string? Actual);
}

/// <summary>Cells a header cell speaks of (ISO 32000-1, 14.8.5.7).</summary>
public enum HeaderScope
{
    Column,
    Row,
    Both,
}
