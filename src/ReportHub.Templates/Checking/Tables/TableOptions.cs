using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>How a table is set beyond its separator row; columns count from 1 and keep their place, since only the table knows how many it has.</summary>
internal sealed record TableOptions
{
    public static readonly TableOptions None = new();

    public Length? TextSize { get; init; }

    public bool Balances { get; init; }

    public bool MarksContinuation { get; init; }

    public int RowHeads { get; init; }

    public IReadOnlyList<int> Decimals { get; init; } = [];

    public IReadOnlyList<int> Shrinks { get; init; } = [];

    /// <summary>Where the columns are named; for findings about columns a table has not.</summary>
    public TextSpan ColumnsSpan { get; init; }
}
