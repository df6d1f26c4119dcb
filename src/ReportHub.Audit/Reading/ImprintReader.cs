namespace ReportHub.Audit;

/// <summary>版记: on the last page that has one, the rows that say 抄送 or 印发 and the separators about them.</summary>
internal static class ImprintReader
{
    private const double LeastRule = 120;

    /// <summary>The double line at a letter's foot is longer.</summary>
    private const double MostRule = 162;

    /// <summary>Separators this near to the imprint's text belong to it.</summary>
    private const double Reach = 16;

    public static Imprint? Read(IReadOnlyList<Sheet> sheets, IReadOnlyDictionary<int, TextRun> folios)
    {
        for (var i = sheets.Count - 1; i >= 0; i--)
        {
            if (ReadSheet(sheets[i], folios) is { } imprint)
            {
                return imprint;
            }
        }

        return null;
    }

    private static Imprint? ReadSheet(Sheet sheet, IReadOnlyDictionary<int, TextRun> folios)
    {
        List<TextRun> runs = [.. sheet.Runs.Where(run => !sheet.IsInTable(run) && run != folios.GetValueOrDefault(sheet.Number))];
        List<TextRun> print = [.. runs.Where(run => run.Text.EndsWith("印发", StringComparison.Ordinal) && Patterns.PrintDate.IsMatch(run.Text))];
        var copy = runs.Find(run => Patterns.CopyTo.IsMatch(run.Text));
        if (print.Count == 0 && copy is null)
        {
            return null;
        }

        if (print.Count > 0)
        {
            print = [.. runs.Where(run => Math.Abs(run.Baseline - print[0].Baseline) < 3.5).OrderBy(run => run.Left)];
        }

        var top = copy?.EmTop ?? print[0].EmTop;
        var bottom = print.Count > 0 ? print[0].EmBottom : runs.Where(run => run.Baseline >= top).Max(run => run.EmBottom);
        List<TextRun> copies = copy is null ? [] : [.. runs.Where(run => run.Baseline >= copy.Baseline - 0.1 && run.EmBottom <= bottom + 0.1 && !print.Contains(run))];
        List<MeasuredRule> rules = [.. sheet.Rules.Where(rule => rule.IsHorizontal && rule.Width is > LeastRule and < MostRule && rule.Top > top - Reach && rule.Top < bottom + Reach
            && !sheet.Tables.Any(table => table.Holds((rule.Left + rule.Right) / 2, rule.Top)))];
        return new(sheet.Number, rules, copies, print);
    }
}
