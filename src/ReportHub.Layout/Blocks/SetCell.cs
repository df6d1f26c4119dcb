using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>A cell as set: its place in the grid, its text, and the height of the rows it spans.</summary>
internal sealed class SetCell
{
    public required int Row { get; init; }

    public required int Column { get; init; }

    public required int ColumnSpan { get; init; }

    /// <summary>Rows it covers, cut at the end of the table.</summary>
    public required int RowSpan { get; init; }

    public required CellText Text { get; init; }

    public required int Structure { get; init; }

    public required Alignment Alignment { get; init; }

    /// <summary>Left edge of a number that stands by its point, from the left edge of the text's room; null takes the alignment.</summary>
    public Length? NumberLeft { get; init; }

    public required Length LinePitch { get; init; }

    /// <summary>Heights of the rows it spans, together; set once they are known.</summary>
    public Length Height { get; set; }

    public Length TextHeight => LinePitch * Text.LineCount;

    /// <summary>Least height of the rows it spans: its lines and the white above and below.</summary>
    public Length LeastHeight => TextHeight + (TableMetrics.CellVerticalPadding * 2);

    /// <summary>Draws a line of it with the line's upper edge at <paramref name="top"/>; as an artifact where a header is repeated.</summary>
    public void DrawLine(int line, PageCanvas canvas, TableColumns columns, Length top, bool asArtifact)
    {
        var left = canvas.Left + columns.EdgeOf(Column) + TableMetrics.CellSidePadding;
        var baseline = top + LinePitch.Scale(Gbt9704.BaselinePercent, 100);
        var from = canvas.Items.Count;
        var (alignment, start) = NumberLeft is { } shift ? (Alignment.Left, left + shift) : (Alignment, left);
        Text.DrawLine(line, asArtifact ? PageItem.Artifact : Structure, alignment, start, columns.TextWidthOf(Column, ColumnSpan), baseline, canvas.Items);
        for (var i = from; asArtifact && !Text.IsPlain && i < canvas.Items.Count; i++)
        {
            // A repeated header is drawn, not read again.
            canvas.Items[i] = canvas.Items[i] with { Structure = PageItem.Artifact };
        }
    }
}
