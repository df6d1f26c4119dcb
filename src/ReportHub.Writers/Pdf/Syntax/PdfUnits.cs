using ReportHub.Foundation;

namespace ReportHub.Writers.Pdf;

/// <summary>Lengths as PDF numbers: thousandths of a point, a third of a micrometre each.</summary>
internal static class PdfUnits
{
    public const int Decimals = 3;
    private const long PerPoint = 1000;

    public static long From(Length length) => Length.DivideRounded(length.Emu * PerPoint, Length.EmuPerPoint);

    public static PdfBytes Length3(this PdfBytes bytes, long thousandths) => bytes.Fixed(thousandths, Decimals);
}
