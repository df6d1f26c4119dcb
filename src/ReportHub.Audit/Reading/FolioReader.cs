namespace ReportHub.Audit;

/// <summary>页码: the lowest text of a page, when it is a number.</summary>
internal static class FolioReader
{
    /// <summary>The lowest row of body text ends above this, a folio moved up by 3 mm below it.</summary>
    private const double Highest = 264;

    public static Dictionary<int, TextRun> Read(IReadOnlyList<Sheet> sheets)
    {
        var folios = new Dictionary<int, TextRun>();
        foreach (var sheet in sheets)
        {
            if (sheet.Runs.LastOrDefault(run => run.Baseline > Highest && Patterns.Folio.IsMatch(run.Text)) is { } folio)
            {
                folios.Add(sheet.Number, folio);
            }
        }

        return folios;
    }
}
