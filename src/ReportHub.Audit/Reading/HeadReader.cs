namespace ReportHub.Audit;

/// <summary>Finds 版头 on page 1 by what its elements say and in which order they stand, so that one that was moved, recoloured or left out is still told from its neighbours.</summary>
internal static class HeadReader
{
    /// <summary>A mark is larger than a title's 22 pt, or red; a title is never above the number.</summary>
    private const double LeastMarkPoints = 24;

    /// <summary>Red text of this size is a mark too.</summary>
    private const double LeastRedMarkPoints = 17;

    /// <summary>No head reaches farther down (an upward head of 1999 began at 117 mm).</summary>
    private const double Lowest = 205;

    /// <summary>A separator is at least this wide.</summary>
    private const double LeastRule = 80;

    /// <summary>Lines of a letter stand outside of where any other format has one.</summary>
    private const double LetterHeadLowest = 75;
    private const double LetterFootHighest = 268;
    private const double LetterRule = 160;

    /// <summary>How far a letter's number may be off the area's right edge and still be known by it.</summary>
    private const double NumberReach = 5;

    /// <summary>A separator belongs to the number when it is this near.</summary>
    private const double AboveNumber = 2;
    private const double BelowNumber = 14;

    public static Head Read(Sheet first)
    {
        List<TextRun> runs = [.. first.Runs.Where(run => run.Baseline < Lowest && !first.IsInTable(run))];
        List<MeasuredRule> rules = [.. first.Rules.Where(rule => rule.IsHorizontal && rule.Width > LeastRule && !IsOfTable(first, rule))];
        List<MeasuredRule> headLines = [.. rules.Where(rule => rule.Width > LetterRule && rule.Top < LetterHeadLowest)];
        List<MeasuredRule> footLines = [.. rules.Where(rule => rule.Width > LetterRule && rule.Top > LetterFootHighest)];
        var number = runs.Find(run => Patterns.AnyNumber.IsMatch(run.Text)) ?? NumberBeforeSigner(runs);
        return headLines.Count > 0 || footLines.Count > 0 || IsOfPreprintedLetter(rules, number)
            ? ReadLetter(runs, headLines, footLines, number)
            : ReadOther(runs, rules, number);
    }

    /// <summary>10.1 sets the number flush right; with the red parts on the paper already, nothing else tells a letter.</summary>
    private static bool IsOfPreprintedLetter(List<MeasuredRule> rules, TextRun? number) =>
        number is not null && RuleOf(rules, number) is null && number.Left > Standard.PaperWidth / 2 && number.Right > Standard.PaperWidth - Standard.MarginOuter - NumberReach;

    private static Head ReadLetter(List<TextRun> runs, List<MeasuredRule> headLines, List<MeasuredRule> footLines, TextRun? number)
    {
        var line = headLines.Count > 0 ? headLines.Max(rule => rule.Bottom) : number?.EmTop ?? LetterHeadLowest;
        List<TextRun> mark = [.. runs.Where(run => run.Baseline < line && IsMark(run))];
        var head = new Head(PaperFormat.Letter) { Mark = mark, Number = number, HeadLines = headLines, FootLines = footLines };
        return WithLabels(head, runs, Lowest) is var labelled && LastOf(labelled) is { } last ? labelled with { Bottom = last } : labelled with { Bottom = line };
    }

    private static Head ReadOther(List<TextRun> runs, List<MeasuredRule> rules, TextRun? number)
    {
        number ??= runs.Find(run => Patterns.SerialNumber.IsMatch(run.Text));
        var rule = RuleOf(rules, number);
        var limit = number?.Baseline ?? rule?.Top ?? Lowest;
        List<TextRun> mark = [.. runs.Where(run => run.Baseline < limit && IsMark(run))];
        if (number is null && rule is null)
        {
            mark = [.. mark.Where(run => run.IsRed || run.Text.EndsWith("文件", StringComparison.Ordinal))];
        }

        var text = string.Concat(mark.Select(run => run.Text));
        var format = text.EndsWith('令') ? PaperFormat.Order
            : text.EndsWith("纪要", StringComparison.Ordinal) ? PaperFormat.Minutes
            : PaperFormat.Document;
        var bottom = rule?.Bottom ?? number?.EmBottom ?? (mark.Count > 0 ? mark.Max(run => run.InkBottom) : 0);
        return WithLabels(new(format) { Mark = mark, Number = number, Rule = rule, Bottom = bottom }, runs, bottom);
    }

    /// <summary>The line below the number, whatever its colour; without a number a red one.</summary>
    private static MeasuredRule? RuleOf(List<MeasuredRule> rules, TextRun? number) => number is null
        ? rules.Find(rule => Colours.IsRed(rule.Colour) && rule.Top < Lowest)
        : rules.Find(rule => rule.Top > number.EmBottom - AboveNumber && rule.Top < number.EmBottom + BelowNumber);

    private static Head WithLabels(Head head, List<TextRun> runs, double bottom)
    {
        List<TextRun> above = [.. runs.Where(run => run.Baseline < bottom)];
        return head with
        {
            CopyNumber = above.Find(run => Patterns.CopyNumber.IsMatch(run.Text)),
            Secrecy = above.Find(run => Patterns.Secrecy.IsMatch(run.Text)),
            Urgency = above.Find(run => Patterns.Urgency.IsMatch(run.Text)),
            Signers = SignersOf(above, head),
        };
    }

    /// <summary>From the row of "签发人：" downwards, what stands at its right or below it.</summary>
    private static List<TextRun> SignersOf(List<TextRun> above, Head head)
    {
        var label = above.Find(run => run.Text.Contains("签发人", StringComparison.Ordinal));
        return label is null ? [] : [.. above.Where(run => run.Baseline > label.Baseline - 1 && run.Left > label.Left - 1 && run != head.Number && !head.Mark.Contains(run))];
    }

    /// <summary>In an upward document the number may stand so near the signer that both are one run.</summary>
    private static TextRun? NumberBeforeSigner(List<TextRun> runs)
    {
        foreach (var run in runs)
        {
            var at = run.Text.IndexOf("号签发人", StringComparison.Ordinal);
            if (at > 0 && run.Text.Length == run.Letters.Count && Patterns.AnyNumber.IsMatch(run.Text[..(at + 1)]))
            {
                runs.Remove(run);
                runs.Add(run.Slice(at + 1, run.Letters.Count)!);
                var number = run.Slice(0, at + 1)!;
                runs.Add(number);
                return number;
            }
        }

        return null;
    }

    private static double? LastOf(Head head)
    {
        var below = new[] { head.Number, head.CopyNumber, head.Secrecy, head.Urgency }.OfType<TextRun>().ToList();
        return below.Count == 0 ? null : below.Max(run => run.EmBottom);
    }

    private static bool IsMark(TextRun run) =>
        (run.Size >= LeastMarkPoints || (run.IsRed && run.Size >= LeastRedMarkPoints))
        && !Patterns.CopyNumber.IsMatch(run.Text) && !Patterns.Secrecy.IsMatch(run.Text) && !Patterns.Urgency.IsMatch(run.Text);

    private static bool IsOfTable(Sheet sheet, MeasuredRule rule) =>
        sheet.Tables.Any(table => table.Holds((rule.Left + rule.Right) / 2, rule.Top) || table.Holds((rule.Left + rule.Right) / 2, rule.Bottom));
}
