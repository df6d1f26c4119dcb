namespace ReportHub.Audit;

/// <summary>One page as a portrait sheet of paper: upright text as runs from top to bottom, lines, and the regions that tables cover.</summary>
internal sealed record Sheet(int Number, double Width, double Height, IReadOnlyList<TextRun> Runs, IReadOnlyList<MeasuredRule> Rules, IReadOnlyList<Region> Tables)
{
    /// <summary>Whether the file shows the page wider than tall.</summary>
    public bool IsShownLandscape { get; init; }

    /// <summary>Letters that read from bottom to top: their head is at the left edge of the paper.</summary>
    public int LettersWithHeadLeft { get; init; }

    /// <summary>Letters that read from top to bottom: their head is at the right edge.</summary>
    public int LettersWithHeadRight { get; init; }

    /// <summary>Ink of the turned letters.</summary>
    public Region? TurnedInk { get; init; }

    public bool HasPictures { get; init; }

    /// <summary>Runs below what stands in the white above the type area: running heads and stamps of a preview are no elements.</summary>
    public IEnumerable<TextRun> BelowHeader => Runs.Where(run => run.Baseline > HeaderBottom);

    /// <summary>The first row's baseline is at 41.9 mm at least, moved up by 3 mm below this.</summary>
    private const double HeaderBottom = 36;

    public bool IsBlank => Runs.Count == 0 && LettersWithHeadLeft == 0 && LettersWithHeadRight == 0 && Rules.Count == 0 && !HasPictures;

    /// <summary>Whether the content, but for the folio, is turned by a quarter (clause 8).</summary>
    public bool IsTurned => LettersWithHeadLeft + LettersWithHeadRight > Runs.Sum(run => run.Letters.Count);

    public bool IsInTable(TextRun run) => Tables.Any(table => table.Holds(run.Centre, run.Baseline));
}
