using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>One pass over a fonts folder: files read once, faces parsed once, findings collected for all roles.</summary>
internal sealed class FontLoading
{
    internal const string SetupHint = "运行 ./reporthub setup 取得免费字体，或把单位已购字体放入该文件夹。";

    private readonly string folder;
    private readonly Dictionary<string, string> paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, FontFile?> opened = new(StringComparer.Ordinal);
    private readonly Dictionary<(FontFile File, int Member), FontFace?> faces = [];
    private readonly List<FontFile> files = [];
    private readonly List<FontBinding> bindings = [];
    private readonly List<Diagnostic> findings = [];

    public FontLoading(string folder)
    {
        this.folder = folder;
        foreach (var path in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            paths.TryAdd(Path.GetFileName(path), path);
        }
    }

    public IReadOnlyList<FontFile> Files => files;

    public IReadOnlyList<FontBinding> Bindings => bindings;

    public IReadOnlyList<Diagnostic> Findings => findings;

    public void Bind(FontRole role, IReadOnlyList<FontCandidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (paths.TryGetValue(candidate.FileName, out var path))
            {
                Bind(role, candidate, path);
                return;
            }
        }

        var tried = string.Join("、", candidates.Select(candidate => candidate.FileName));
        findings.Add(Diagnostic.Error("F201", $"{role.ChineseName()}没有可用的字体：在文件夹“{folder}”中找过 {tried}。", hint: SetupHint));
    }

    /// <summary>A file that is there but unusable is an error, not a reason to take the next: nobody would notice the substitution.</summary>
    private void Bind(FontRole role, FontCandidate candidate, string path)
    {
        if (Open(path) is not { } file)
        {
            return;
        }

        if (!faces.TryGetValue((file, candidate.Member), out var face))
        {
            face = Parse(file, candidate.Member);
            faces.Add((file, candidate.Member), face);
        }

        if (face is not null)
        {
            bindings.Add(new(role, face, candidate.StandIn));
        }
    }

    private FontFile? Open(string path)
    {
        if (!opened.TryGetValue(path, out var file))
        {
            file = Read(path);
            opened.Add(path, file);
        }

        return file;
    }

    /// <summary>The same bytes under two names are one file: documents know files by their hash, and one face embedded twice makes other bytes.</summary>
    private FontFile? Read(string path)
    {
        try
        {
            var bytes = ReadWhole(path);
            if (files.Find(file => file.Bytes.Span.SequenceEqual(bytes)) is { } known)
            {
                return known;
            }

            var read = new FontFile(Path.GetFileName(path), bytes);
            files.Add(read);
            return read;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Add(Diagnostic.Error("F203", $"字体文件“{path}”无法读取。", hint: "请检查文件权限，或重新复制该文件。"));
            return null;
        }
    }

    // Read, not mapped: a file overwritten in place under a mapping would change an issue half-way or end the process.
    private static byte[] ReadWhole(string path)
    {
        using var handle = File.OpenHandle(path);
        var bytes = GC.AllocateUninitializedArray<byte>(checked((int)RandomAccess.GetLength(handle)));
        for (var read = 0; read < bytes.Length;)
        {
            var count = RandomAccess.Read(handle, bytes.AsSpan(read), read);
            read += count > 0 ? count : throw new EndOfStreamException(path);
        }

        return bytes;
    }

    private FontFace? Parse(FontFile file, int member)
    {
        var parsed = FontFace.Parse(file, member);
        findings.AddRange(parsed.Findings);
        if (parsed.Value is { Rights: EmbeddingRights.Restricted })
        {
            findings.Add(Diagnostic.Error("F120", $"字体文件“{file.Name}”的授权位（OS/2 fsType）禁止嵌入文档。", hint: "请向字体厂商取得可嵌入的版本，或换用其他字体。"));
        }
        else if (parsed.Value is { MaySubset: false })
        {
            findings.Add(Diagnostic.Error("F121", $"字体文件“{file.Name}”的授权位（OS/2 fsType）禁止取子集嵌入。", hint: "请向字体厂商取得可取子集的版本，或换用其他字体。"));
        }

        return parsed.Value;
    }
}
