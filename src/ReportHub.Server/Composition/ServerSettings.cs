namespace ReportHub.Server.Composition;

/// <summary>Folders of one installation as absolute paths, and what its operator asks of every issued paper.</summary>
internal sealed record ServerSettings(string DataFolder, string FontsFolder, string TemplatesFolder, string SeedFolder, bool StrictFonts = false)
{
    /// <summary>Environment variables by which the start script names the folders; an option of the command line wins.</summary>
    public const string HomeVariable = "REPORTHUB_HOME";
    public const string FontsVariable = "REPORTHUB_FONTS";

    /// <summary>Where results go unless told otherwise.</summary>
    public string OutputFolder => Path.Combine(Path.GetDirectoryName(SeedFolder)!, "out");

    /// <summary>Defaults lie below the installation's home, the current folder unless the start script says otherwise.</summary>
    public static ServerSettings From(string? data = null, string? fonts = null, string? templates = null, bool strictFonts = false)
    {
        var home = Environment.GetEnvironmentVariable(HomeVariable) is { Length: > 0 } named ? named : Environment.CurrentDirectory;
        var operatorFonts = Environment.GetEnvironmentVariable(FontsVariable) is { Length: > 0 } folder ? folder : null;
        return new(
            Path.GetFullPath(data ?? Path.Combine(home, "var")),
            Path.GetFullPath(fonts ?? operatorFonts ?? Path.Combine(home, ".cache", "fonts")),
            Path.GetFullPath(templates ?? Path.Combine(home, "report-templates")),
            Path.GetFullPath(Path.Combine(home, "data-seed")),
            strictFonts);
    }
}
