using ReportHub.Foundation;

namespace ReportHub.Writers;

/// <summary>What a page may have beside the document; nothing of it is asked for in an issued paper.</summary>
public sealed record HtmlOptions
{
    public static HtmlOptions Plain { get; } = new();

    /// <summary>Where the figure of a node is explained, null for a node without one: its text becomes a link there. A pure function; null: no links.</summary>
    public Func<DataNode, string?>? FigureAddress { get; init; }
}
