using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>Edges of a table's columns from its left edge, the first 0; the last is the table's width exactly.</summary>
internal sealed class TableColumns(Length[] edges)
{
    public int Count => edges.Length - 1;

    public IReadOnlyList<Length> Edges => edges;

    public Length EdgeOf(int column) => edges[column];

    public Length WidthOf(int column, int span) => edges[Math.Min(column + span, Count)] - edges[column];

    /// <summary>Room for text between the padding of a cell.</summary>
    public Length TextWidthOf(int column, int span) => WidthOf(column, span) - (TableMetrics.CellSidePadding * 2);

    /// <summary>Columns by their weights, even ones when no weight is given; the running share is rounded, so nothing is lost.</summary>
    public static TableColumns Weighted(IReadOnlyList<TableColumn> columns, Length width)
    {
        var shares = new Length[columns.Count];
        var total = 0L;
        for (var i = 0; i < shares.Length; i++)
        {
            total += columns[i].Weight;
        }

        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = new(total == 0 ? 1 : columns[i].Weight);
        }

        return Shared(shares, width);
    }

    /// <summary>Columns whose widths are to each other as <paramref name="shares"/>, filling <paramref name="width"/>.</summary>
    public static TableColumns Shared(ReadOnlySpan<Length> shares, Length width)
    {
        var total = Length.Zero;
        foreach (var share in shares)
        {
            total += share;
        }

        var edges = new Length[shares.Length + 1];
        var running = Length.Zero;
        for (var i = 0; i < shares.Length; i++)
        {
            running += shares[i];
            edges[i + 1] = total == width ? running : Rounded(width, running, total);
        }

        return new(edges);
    }

    /// <summary>As <see cref="Length.Scale"/>, but two widths of paper may be multiplied.</summary>
    private static Length Rounded(Length width, Length share, Length total) =>
        new((long)((((Int128)width.Emu * share.Emu) + (total.Emu / 2)) / total.Emu));
}
