using ReportHub.Foundation;

namespace ReportHub.Reports;

/// <summary>Looks for every archived file that documents name; a missing or changed one is finding V101.</summary>
internal sealed class ArchiveInspection
{
    private readonly IArchive archive;
    private readonly Func<ContentHash, byte[]?> look;
    private readonly HashSet<ContentHash> templates = [];
    private readonly List<Diagnostic> findings = [];

    private ArchiveInspection(IArchive archive, Func<ContentHash, byte[]?> look) => (this.archive, this.look) = (archive, look);

    /// <summary>Reads every file of one document, so that each is compared with its hash.</summary>
    public static IReadOnlyList<Diagnostic> Of(IssuedDocument document, IArchive archive)
    {
        var inspection = new ArchiveInspection(archive, archive.Read);
        inspection.Inspect(document);
        return inspection.findings;
    }

    /// <summary>Asks for every file of all documents whether it is there, once for those they share.</summary>
    public static IReadOnlyList<Diagnostic> Missing(IEnumerable<IssuedDocument> documents, IArchive archive)
    {
        var seen = new HashSet<ContentHash>();
        var inspection = new ArchiveInspection(archive, hash => !seen.Add(hash) || archive.Contains(hash) ? null : throw new ArchiveDamagedException(hash, "is missing"));
        foreach (var document in documents)
        {
            inspection.Inspect(document);
        }

        return inspection.findings;
    }

    private void Inspect(IssuedDocument document)
    {
        var manifest = templates.Add(document.TemplateHash) ? Read(document.TemplateHash, "模板清单", archive.Read) : null;
        foreach (var (path, hash) in manifest is null ? [] : FrozenInputs.FilesOf(manifest))
        {
            Read(hash, "模板文件 " + path);
        }

        Read(document.SnapshotHash, "数据快照");
        Read(document.FactsHash, "发文事项");
        foreach (var font in document.Fonts.DistinctBy(font => font.File))
        {
            Read(font.File, "字体 " + font.PostScriptName);
        }

        foreach (var output in document.Outputs)
        {
            Read(output.Hash, Refusals.NameOf(output.Format) + " 原件");
        }

        if (document.PageTreeHash is { } tree)
        {
            Read(tree, "版面记录");
        }
    }

    private void Read(ContentHash hash, string name) => Read(hash, name, look);

    private byte[]? Read(ContentHash hash, string name, Func<ContentHash, byte[]?> how)
    {
        try
        {
            return how(hash);
        }
        catch (ArchiveDamagedException error)
        {
            findings.Add(Diagnostic.Error("V101", $"归档文件缺失或已损坏：{name}（{error.Hash}）。", hint: "请从备份恢复归档文件夹；已发公文的文件从不重新生成"));
            return null;
        }
    }
}
