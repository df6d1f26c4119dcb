using System.Text;
using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Seed;

/// <summary>The repository's seed as files by name; a test replaces or removes one of them.</summary>
internal sealed class SeedFolder
{
    private readonly Dictionary<string, byte[]> files;

    public SeedFolder() => files = Directory.GetFiles(Folder).ToDictionary(path => Path.GetFileName(path), path => File.ReadAllBytes(path), StringComparer.Ordinal);

    public static string Root { get; } = FindRoot();

    public static string Folder { get; } = Path.Combine(Root, "data-seed");

    public Outcome<SeedData> Read() => ReportHub.Records.Seed.Read(files.GetValueOrDefault);

    public SeedFolder Replace(string file, string old, string with)
    {
        var text = Encoding.UTF8.GetString(files[file]);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} has no '{old}'.");
        return Set(file, text[..at] + with + text[(at + old.Length)..]);
    }

    public SeedFolder Set(string file, string text) => Set(file, Encoding.UTF8.GetBytes(text));

    public SeedFolder Set(string file, byte[] bytes)
    {
        files[file] = bytes;
        return this;
    }

    public SeedFolder Remove(string file)
    {
        files.Remove(file);
        return this;
    }

    public string Text(string file) => Encoding.UTF8.GetString(files[file]).TrimStart('\uFEFF');

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ReportHub.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests must run inside the repository.");
    }
}
