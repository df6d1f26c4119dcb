using ReportHub.Layout;
using ReportHub.Tests;

namespace ReportHub.ConformanceTests.Pdf;

/// <summary>The faces of this machine's fonts folder.</summary>
internal static class RealFonts
{
    /// <summary>Skips the calling test, naming the folder, when there are none.</summary>
    public static FontSet Load()
    {
        Assert.SkipUnless(Directory.Exists(Repository.Fonts), $"No fonts in {Repository.Fonts}: run ./reporthub setup or set REPORTHUB_FONTS.");
        var loaded = FontLibrary.Load(Repository.Fonts, FontMap.Standard);
        Assert.Empty(loaded.Findings);
        return loaded.Value!.Fonts;
    }
}
