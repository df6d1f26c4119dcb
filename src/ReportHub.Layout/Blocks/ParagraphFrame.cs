using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>Where a paragraph's lines stand in the type area. <see cref="FirstLineIndent"/> is relative to <see cref="Left"/>; negative hangs.</summary>
internal readonly record struct ParagraphFrame(TextStyle Style)
{
    public Length Left { get; init; }

    public Length Right { get; init; }

    public Length FirstLineIndent { get; init; } = Style.Cell * Style.FirstLineIndent;

    /// <summary>White above the first line.</summary>
    public Length SpaceBefore { get; init; }

    /// <summary>Every line stays with the next, the last one with the paragraph that follows.</summary>
    public bool KeepWithNext { get; init; }

    public bool StartsPage { get; init; }

    public Action<PageCanvas, Length>? FirstLinePlaced { get; init; }
}
