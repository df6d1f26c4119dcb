using System.Globalization;
using ReportHub.Documents;

namespace ReportHub.Layout;

/// <summary>A page's place in the numbering: <paramref name="Run"/> counts restarts from 0, <paramref name="Number"/> from 1 within the run.</summary>
internal readonly record struct PageCount(int Run, int Number)
{
    public PageCount Next(PagePart part, bool begins)
    {
        if (!part.IsCounted)
        {
            return this;
        }

        return begins && part.Style.RestartsNumbering ? new(Run + 1, 1) : new(Run, Number + 1);
    }

    /// <summary>The number as printed.</summary>
    public string Text(NumberForm form) => form switch
    {
        NumberForm.Arabic => Number.ToString(CultureInfo.InvariantCulture),
        NumberForm.RomanLower => RomanNumerals.Lower(Number),
        _ => throw new InvalidOperationException($"No digits for {form}."),
    };
}
