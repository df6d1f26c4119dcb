namespace ReportHub.ServerTests.Storage;

/// <summary>A real folder on a real disk, gone after the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("reporthub-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    public string Database => this["records.db"];

    public string[] Segments()
    {
        var paths = Directory.GetFiles(this["journal"], "*.journal");
        Array.Sort(paths, StringComparer.Ordinal);
        return paths;
    }

    public void CopyTo(TemporaryFolder target)
    {
        // The lock is held and cannot be read; a copy has its own.
        foreach (var file in Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories).Where(file => file != this["lock"]))
        {
            var copy = target[System.IO.Path.GetRelativePath(Path, file)];
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
