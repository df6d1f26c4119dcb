using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>White of a row above and below the em box of its text, which the grid FLUSH lets stand outside the type area (clause 3.2).</summary>
internal static class RowLead
{
    // A hanzi's em box reaches 0.88 em above the baseline and 0.12 below (docx-notes.md, FLUSH model).
    private const int HanziRisePercent = 88;

    public static Length Above(Length row, Length em) => Length.Max(Length.Zero, row.Scale(Gbt9704.BaselinePercent, 100) - em.Scale(HanziRisePercent, 100));

    public static Length Below(Length row, Length em) =>
        Length.Max(Length.Zero, row.Scale(100 - Gbt9704.BaselinePercent, 100) - em.Scale(100 - HanziRisePercent, 100));
}
