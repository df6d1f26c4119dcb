using ReportHub.Layout;

namespace ReportHub.ConformanceTests.Pdf;

/// <summary>The fonts folder of this machine: REPORTHUB_FONTS, else what <c>./reporthub setup</c> fetched.</summary>
internal static class RealFonts
{
    /// <summary>Skips the calling test, naming the folder, when there are none.</summary>
    public static FontSet Load()
    {
        var folder = Environment.GetEnvironmentVariable("REPORTHUB_FONTS") ?? Path.Combine(Repository(), ".cache", "fonts");
        Assert.SkipUnless(Directory.Exists(folder), $"No fonts in {folder}: run ./reporthub setup or set REPORTHUB_FONTS.");
        var loaded = FontLibrary.Load(folder, FontMap.Standard);
        Assert.Empty(loaded.Findings);
        return loaded.Value!.Fonts;
    }

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ReportHub.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
