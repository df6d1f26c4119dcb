namespace ReportHub.Audit;

/// <summary>Text that stands together on one baseline: blanks dropped, no gap wide enough to part two elements. Millimetres on the portrait sheet, y down.</summary>
internal sealed class TextRun
{
    public TextRun(int page, double baseline, IReadOnlyList<MeasuredLetter> letters)
    {
        (Page, Baseline, Letters) = (page, baseline, letters);
        Text = string.Concat(letters.Select(letter => letter.Value));
        Size = letters.GroupBy(letter => Math.Round(letter.Size, 1)).MaxBy(group => group.Count())!.First().Size;
    }

    /// <summary>Number of the page in the file, from 1.</summary>
    public int Page { get; }

    public double Baseline { get; }

    public IReadOnlyList<MeasuredLetter> Letters { get; }

    public string Text { get; }

    /// <summary>Commonest size, in points.</summary>
    public double Size { get; }

    public double Left => Letters[0].Left;

    public double Right => Letters[^1].Right;

    public double Centre => (Left + Right) / 2;

    public double Width => Right - Left;

    public double InkTop => Letters.Min(letter => letter.InkTop);

    public double InkBottom => Letters.Max(letter => letter.InkBottom);

    public double EmTop => Baseline - (Standard.Ascent * Standard.Millimetres(Size));

    public double EmBottom => Baseline + (Standard.Descent * Standard.Millimetres(Size));

    public bool IsRed => Letters.Count(letter => Colours.IsRed(letter.Colour)) * 2 > Letters.Count;

    /// <summary>The letters from <paramref name="start"/> to before <paramref name="end"/> as a run of their own; null when there are none.</summary>
    public TextRun? Slice(int start, int end) => start < end ? new(Page, Baseline, [.. Letters.Skip(start).Take(end - start)]) : null;
}
