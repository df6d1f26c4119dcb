using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>What a paragraph says beyond its style; distances in twips, null and false leave it to the style.</summary>
internal readonly record struct ParagraphProperties(DocxStyle Style)
{
    public bool KeepNext { get; init; }

    /// <summary>True starts a page, false takes that back from a style that would.</summary>
    public bool? StartsPage { get; init; }

    /// <summary>Id of a list in numbering.xml, from 1; 0: not a list item.</summary>
    public int List { get; init; }

    /// <summary>Depth of the list, from 0.</summary>
    public int ListLevel { get; init; }

    public TabStop[]? Tabs { get; init; }

    public long? Before { get; init; }

    /// <summary>Exact height of a line.</summary>
    public long? Line { get; init; }

    public ParagraphIndent? Indent { get; init; }

    public Alignment? Alignment { get; init; }

    /// <summary>Characters spread over the whole width (the names of a joint mark).</summary>
    public bool Distributes { get; init; }
}

/// <summary>Indents in twips; <paramref name="Hanging"/> lets the first line start to the left of the others.</summary>
internal readonly record struct ParagraphIndent(long Left, long Right = 0, long Hanging = 0);

/// <summary>A tab stop in twips from the paragraph's left margin.</summary>
internal readonly record struct TabStop(long Position, bool Right = false);
