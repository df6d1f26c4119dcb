namespace ReportHub.Audit;

/// <summary>How the body's rows stand (domain.md 1.2): equal cells as Word sets them, characters flush with the area's edges, or another pitch.</summary>
internal enum GridModel
{
    Cell,
    Flush,
    Other,
}

/// <summary>Rows of the body. Millimetres.</summary>
internal sealed record Grid(GridModel Model, double Pitch)
{
    private const double SamePitch = 0.09;

    /// <summary>Neighbouring lines farther apart than this do not follow each other, nearer ones overlap.</summary>
    private const double LeastPitch = 7;
    private const double MostPitch = 13;

    /// <summary>225 mm in 22 equal rows, where no twip is rounded.</summary>
    private const double EqualRows = Standard.AreaHeight / Standard.Rows;

    /// <summary>The pitch that most neighbouring lines of the body have; model CELL where there are no two lines.</summary>
    public static Grid Of(IReadOnlyList<TextRun> body)
    {
        var pitches = new List<double>();
        for (var i = 1; i < body.Count; i++)
        {
            var pitch = body[i].Baseline - body[i - 1].Baseline;
            if (body[i].Page == body[i - 1].Page && pitch is > LeastPitch and < MostPitch)
            {
                pitches.Add(pitch);
            }
        }

        if (pitches.Count == 0)
        {
            return new(GridModel.Cell, Standard.CellPitch);
        }

        pitches.Sort();
        var median = pitches[pitches.Count / 2];
        return Math.Abs(median - Standard.CellPitch) < SamePitch || Math.Abs(median - EqualRows) < SamePitch ? new(GridModel.Cell, median)
            : Math.Abs(median - Standard.FlushPitch) < SamePitch ? new(GridModel.Flush, median)
            : new(GridModel.Other, median);
    }

    /// <summary>Baseline of a row (from 1) of an area that begins at <paramref name="top"/>, for text of <paramref name="points"/>.</summary>
    public double RowBaseline(double top, int row, double points = Standard.Size3Points) => Model == GridModel.Flush
        ? top + ((row - 1) * Pitch) + (Standard.Ascent * Standard.Millimetres(points))
        : top + ((row - 1) * Pitch) + (Standard.CellBaseline * Pitch);

    /// <summary>
    /// The height of rows around the body. Where the body's lines were moved so that it shares a page with the seal (7.3.5.5), the other elements may have stayed
    /// on the standard's rows.
    /// </summary>
    public (double Low, double High) Rows(double count) => Model == GridModel.Other
        ? (count * Math.Min(Pitch, Standard.CellPitch), count * Math.Max(Pitch, Standard.CellPitch))
        : (count * Pitch, count * Pitch);

    /// <summary>Where the baseline may stand of text that leaves <paramref name="blank"/> rows below other text. Model FLUSH counts boxes, which a larger character moves.</summary>
    public (double Low, double High) Below(TextRun above, int blank, double points)
    {
        var rows = Rows(blank + 1);
        if (Model != GridModel.Flush)
        {
            return (above.Baseline + rows.Low, above.Baseline + rows.High);
        }

        var byPitch = above.Baseline + rows.Low;
        var byBox = above.EmBottom + (blank * Standard.Em3) + ((blank + 1) * Standard.RowGap) + (Standard.Ascent * Standard.Millimetres(points));
        return (Math.Min(byPitch, byBox), Math.Max(byPitch, byBox));
    }

    /// <summary>Where the baseline may stand of text that leaves <paramref name="blank"/> rows below a drawn line.</summary>
    public (double Low, double High) BelowLine(double y, int blank, double points)
    {
        var rows = Rows(blank + Standard.CellBaseline);
        if (Model != GridModel.Flush)
        {
            return (y + rows.Low, y + rows.High);
        }

        var byCell = y + rows.Low;
        var flush = y + (blank * Pitch) + (Standard.Ascent * Standard.Millimetres(points));
        return (Math.Min(byCell, flush), Math.Max(byCell, flush + Standard.RowGap));
    }
}
