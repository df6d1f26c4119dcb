using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>Plain files below one root; links and names that could lead elsewhere are refused.</summary>
internal sealed class FolderFiles(string root)
{
    private const long LargestFile = 32L << 20;

    public Dictionary<string, ReadOnlyMemory<byte>> Found { get; } = new(StringComparer.Ordinal);

    public List<Diagnostic> Findings { get; } = [];

    /// <summary>Names of real folders directly below a folder, in ordinal order; none when it does not exist.</summary>
    public static IEnumerable<string> Names(string folder) => Directory.Exists(folder) && !IsLink(new DirectoryInfo(folder))
        ? new DirectoryInfo(folder).EnumerateDirectories().Where(child => !IsLink(child) && PathName.IsSafe(child.Name)).Select(child => child.Name).Order(StringComparer.Ordinal)
        : [];

    public void ReadIfPresent(string folder)
    {
        if (Directory.Exists(Path.Combine(root, folder)))
        {
            Read(folder);
        }
    }

    /// <summary>Every file below <paramref name="folder"/> (relative to the root, with /).</summary>
    public void Read(string folder)
    {
        // A link anywhere on the way would let a template pull in files from outside its closure.
        for (var parent = folder; parent is { Length: > 0 }; parent = Path.GetDirectoryName(parent))
        {
            if (IsLink(new DirectoryInfo(Path.Combine(root, parent))))
            {
                Refuse(parent, "链接");
                return;
            }
        }

        foreach (var entry in new DirectoryInfo(Path.Combine(root, folder)).EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            ReadEntry(entry, $"{folder}/{entry.Name}");
        }
    }

    private void ReadEntry(FileSystemInfo entry, string path)
    {
        if (entry.Name[0] == '.')
        {
            return;
        }

        if (IsLink(entry))
        {
            Refuse(path, "链接");
        }
        else if (!PathName.IsSafe(entry.Name))
        {
            Refuse(path, "名字里有特殊字符的文件");
        }
        else if (entry is DirectoryInfo)
        {
            Read(path);
        }
        else if (((FileInfo)entry).Length > LargestFile)
        {
            Refuse(path, "大于 32 MB 的文件");
        }
        else
        {
            Found.Add(path, File.ReadAllBytes(entry.FullName));
        }
    }

    private void Refuse(string path, string what) =>
        Findings.Add(Diagnostic.Error("T422", $"模板文件夹里不能有{what}：{path}。", new(path, 1, 1, 1), "换成普通文件，名字用字母、数字、汉字、- 和 _"));

    private static bool IsLink(FileSystemInfo entry) => entry.LinkTarget is not null;
}
