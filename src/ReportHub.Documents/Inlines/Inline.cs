using ReportHub.Foundation;

namespace ReportHub.Documents;

/// <summary>Content of a line. A closed hierarchy: a new case must be handled by the layout and by every flow writer.</summary>
public abstract record Inline
{
    private protected Inline()
    {
    }
}

/// <summary>
/// A stretch of text. A bound value names the node it came from (<paramref name="Origin"/>) and the tag that printed it
/// (<paramref name="Template"/>); text of the template itself has neither.
/// </summary>
public sealed record Text(string Value, DataNode? Origin = null, SourcePlace? Template = null) : Inline;

/// <summary>Stressed text. Official documents have no synthetic bold: the style sheet names the face (<see cref="StyleSheet.StrongFont"/>).</summary>
public sealed record Strong(IReadOnlyList<Inline> Children) : Inline;

/// <summary>A forced line end inside a paragraph.</summary>
public sealed record LineBreak : Inline;

/// <summary>A link to an absolute address; never fetched.</summary>
public sealed record Link(string Target, IReadOnlyList<Inline> Children) : Inline;

/// <summary>脚注: printed as a raised mark in the text and, numbered from 1 on through the document, at the foot of the page that shows the mark.</summary>
public sealed record Footnote(IReadOnlyList<Inline> Content) : Inline;
