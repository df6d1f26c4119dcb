using ReportHub.Foundation;

namespace ReportHub.Reports;

/// <summary>Reads every archived file a document names, so that each is compared with its hash; a missing or changed one is finding V101.</summary>
internal sealed class ArchiveInspection(IArchive archive)
{
    private readonly List<Diagnostic> findings = [];

    public static IReadOnlyList<Diagnostic> Of(IssuedDocument document, IArchive archive)
    {
        var inspection = new ArchiveInspection(archive);
        inspection.Inspect(document);
        return inspection.findings;
    }

    private void Inspect(IssuedDocument document)
    {
        foreach (var (path, hash) in Read(document.TemplateHash, "模板清单") is { } manifest ? FrozenInputs.FilesOf(manifest) : [])
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

    private byte[]? Read(ContentHash hash, string name)
    {
        try
        {
            return archive.Read(hash);
        }
        catch (ArchiveDamagedException error)
        {
            findings.Add(Diagnostic.Error("V101", $"归档文件缺失或已损坏：{name}（{error.Hash}）。", hint: "请从备份恢复归档文件夹；已发公文的文件从不重新生成"));
            return null;
        }
    }
}
