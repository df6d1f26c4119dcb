namespace ReportHub.Audit;

/// <summary>The type area as the file has it: what the clauses measure from, once the margins themselves (5.2.1) were judged. Millimetres.</summary>
internal sealed record AreaFrame(double OddLeft, double EvenLeft, double Top)
{
    /// <summary>Lines up to this far from the margin are taken to stand at it, moved.</summary>
    private const double Reach = 5.4;

    /// <summary>5.2.1 lets the margin be this far off.</summary>
    private const double MarginTolerance = 1;

    public double Left(int page) => page % 2 == 0 ? EvenLeft : OddLeft;

    public double Right(int page) => Left(page) + Standard.AreaWidth;

    public double Centre(int page) => Left(page) + (Standard.AreaWidth / 2);

    public double Bottom => Top + Standard.AreaHeight;

    /// <summary>The left edges that most lines share, odd and even pages apart (mirrored margins); the top edge by the first rows of pages that text runs over to.</summary>
    public static AreaFrame Of(IReadOnlyList<TextRun> lines, IReadOnlyList<(int Page, double Left)> edges, IReadOnlyList<TextRun> firstRows, Grid grid)
    {
        var odd = Lefts(lines, edges, 1);
        var even = Lefts(lines, edges, 0);
        var all = odd.Concat(even).ToList();
        var common = all.Count == 0 ? Standard.MarginBinding : Median(all);
        var oddLeft = odd.Count >= 3 ? Median(odd) : common;
        var evenLeft = even.Count >= 3 ? Median(even) : common;
        return Math.Abs(oddLeft - evenLeft) < 1 ? new(common, common, TopOf(firstRows, grid)) : new(oddLeft, evenLeft, TopOf(firstRows, grid));
    }

    private static double TopOf(IReadOnlyList<TextRun> firstRows, Grid grid)
    {
        var tops = firstRows.Select(run => run.Baseline - grid.RowBaseline(0, 1)).Where(top => Math.Abs(top - Standard.MarginTop) <= MarginTolerance).ToList();
        return tops.Count == 0 ? Standard.MarginTop : Median(tops);
    }

    private static List<double> Lefts(IReadOnlyList<TextRun> lines, IReadOnlyList<(int Page, double Left)> edges, int parity)
    {
        const double indent = 2 * Standard.Column;
        List<double> lefts = [.. edges.Where(edge => edge.Page % 2 == parity).Select(edge => edge.Left)];
        foreach (var line in lines.Where(line => line.Page % 2 == parity))
        {
            if (Math.Abs(line.Left - Standard.MarginBinding) < Reach)
            {
                lefts.Add(line.Left);
            }
            else if (Math.Abs(line.Left - Standard.MarginBinding - indent) < Reach)
            {
                lefts.Add(line.Left - indent);
            }
        }

        return lefts;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
