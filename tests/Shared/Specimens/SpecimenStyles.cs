using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.UnitTests.Docx;

namespace ReportHub.Tests.Specimens;

/// <summary>The looks the specimens are set in.</summary>
internal static class SpecimenStyles
{
    public static StyleSheet Word => SampleStyle.Gbt9704;

    public static StyleSheet Fine { get; } = Word with { Id = "gbt9704-2012-fine", Breaking = BreakingMode.Fine };

    public static StyleSheet Adjusting { get; } = Word with { SignatureFit = SignatureFit.Adjust };

    public static StyleSheet Old { get; } = Word with { Id = "gbt9704-1999", Edition = StandardEdition.Gb1999 };

    public static StyleSheet Report { get; } = Word with { Id = "plain-report", Folio = FolioForm.Centred, Duplex = false };

    /// <summary>Clause 3.2 to the letter: 592 twips a row (docx-notes.md).</summary>
    public static StyleSheet Flush { get; } = Word with
    {
        Id = "gbt9704-2012-flush",
        Grid = Word.Grid with { Model = GridModel.Flush, Pitch = Length.FromTwips(592) },
        Styles = Word.Styles.ToDictionary(
            style => style.Key,
            style => style.Value.LinePitch == Word.Grid.Pitch ? style.Value with { LinePitch = Length.FromTwips(592) } : style.Value),
    };
}
