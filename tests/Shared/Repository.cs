using System.Runtime.CompilerServices;

namespace ReportHub.Tests;

/// <summary>Places in the checkout the tests run from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Templates => Path.Combine(Root, "report-templates");

    public static string Seed => Path.Combine(Root, "data-seed");

    /// <summary>Fonts folder: REPORTHUB_FONTS, else what <c>./reporthub setup</c> fetched.</summary>
    public static string Fonts => Environment.GetEnvironmentVariable("REPORTHUB_FONTS") is { Length: > 0 } given ? given : Path.Combine(Root, ".cache", "fonts");

    /// <summary>Where tests leave pictures and files for the eye.</summary>
    public static string Output(string name)
    {
        var folder = Path.Combine(Root, "artifacts", "test-output");
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, name);
    }

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here);
        while (folder is not null && !File.Exists(Path.Combine(folder, "ReportHub.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("ReportHub.sln was not found above the tests.");
    }
}
