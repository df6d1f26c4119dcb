namespace ReportHub.Audit;

/// <summary>附件 pages: a page whose first text says 附件 begins one.</summary>
internal static class AnnexReader
{
    /// <summary>Rows between label and title (row 1 to row 3) and a margin, in millimetres.</summary>
    private const double TitleReach = 32;

    /// <summary>Lines of one title stand at most this far apart.</summary>
    private const double TitlePitch = 15;

    public static List<Annex> Read(IReadOnlyList<Sheet> sheets)
    {
        var annexes = new List<Annex>();
        foreach (var sheet in sheets.Skip(1))
        {
            if (sheet.BelowHeader.FirstOrDefault() is { } label && Patterns.AnnexLabel.IsMatch(label.Text))
            {
                annexes.Add(new(label, TitleOf(sheet, label)));
            }
        }

        return annexes;
    }

    private static List<TextRun> TitleOf(Sheet sheet, TextRun label)
    {
        var lines = new List<TextRun>();
        foreach (var run in sheet.BelowHeader.Skip(1).Where(run => !sheet.IsInTable(run)))
        {
            var isNear = lines.Count == 0 ? run.Baseline - label.Baseline < TitleReach : run.Baseline - lines[^1].Baseline < TitlePitch && Math.Abs(run.Size - lines[0].Size) < 1;
            if (!isNear || (lines.Count > 0 && !TitleReader.IsCentred(run)))
            {
                break;
            }

            lines.Add(run);
        }

        return lines;
    }
}
