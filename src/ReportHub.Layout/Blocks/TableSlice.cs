using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>A line of a cell with its upper edge, from the top of the rows that are cut.</summary>
internal readonly record struct CellLine(SetCell Cell, int Line, Length Top)
{
    public Length Bottom => Top + Cell.LinePitch;
}

/// <summary>A part of rows that may stand on a page by itself: between two cuts that pass through no line.</summary>
internal sealed class TableSlice
{
    public required Length Top { get; init; }

    public required Length Bottom { get; init; }

    /// <summary>The lower cut is inside a row: the page's part of the row needs white below, and the next one above.</summary>
    public required bool InsideRow { get; init; }

    /// <summary>White below a part that ends inside a row, and above the part that goes on.</summary>
    public Length SpareBelow => InsideRow ? TableMetrics.CellVerticalPadding : Length.Zero;

    public Length Height => Bottom - Top + SpareBelow;

    public List<CellLine> Lines { get; } = [];

    /// <summary>Rows it touches, with their lower edges or its own.</summary>
    public List<(SetRow Row, Length Bottom)> Rows { get; } = [];
}
