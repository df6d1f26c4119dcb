using ReportHub.Foundation;
using ReportHub.Templates;

namespace ReportHub.Reports;

/// <summary>Proves the archive by its hashes, then renders again from the frozen inputs and grades the result (convention 16).</summary>
internal sealed class Verifier(Office office, Originals originals)
{
    public Verification Verify(string id)
    {
        var document = originals.RequireRegistered(id);
        var damage = ArchiveInspection.Of(document, office.Archive);
        var findings = new List<Diagnostic>([.. damage, .. RegisterFindings(document), .. FontPin.Notices(document.Fonts)]);
        if (damage.Count > 0)
        {
            return new(id, ArchiveIntact: false, Grade: null, findings);
        }

        if (!string.Equals(document.ProgramVersion, Office.ProgramVersion, StringComparison.Ordinal))
        {
            findings.Add(Diagnostic.Notice("V201", $"登记时的程序版本是 {document.ProgramVersion}，现在是 {Office.ProgramVersion}。"));
        }

        return new(id, ArchiveIntact: true, Grade(document, findings), findings);
    }

    private VerificationGrade? Grade(IssuedDocument document, List<Diagnostic> findings)
    {
        var inputs = office.Inputs.Load(document, BindPurpose.Issue);
        var rendered = inputs.Succeeded ? office.Stages.Render(inputs.Value) : Outcome.Failed<Rendition>(inputs.Findings);
        if (!rendered.Succeeded)
        {
            findings.Add(Diagnostic.Warning("V204", "现在的程序不能由冻结的输入重新成文；归档的原件不受影响。", hint: "原因见后面的各项"));
            findings.AddRange(rendered.Findings.Select(finding => finding with { Severity = Severity.Warning }));
            return null;
        }

        return Compare(document, rendered.Value, findings);
    }

    private VerificationGrade Compare(IssuedDocument document, Rendition again, List<Diagnostic> findings)
    {
        var changed = document.Outputs.Where(output => !SameBytes(output, again)).ToList();
        findings.AddRange(changed.Select(output => Changed(output, again)));
        var samePages = ContentHash.Of(again.PageTree) == document.PageTreeHash;
        if (!samePages)
        {
            findings.Add(PageTreeDifference.Of(office.Archive.Read(document.PageTreeHash!.Value), again.PageTree, document.PageCount, again.PageCount));
        }

        return (samePages, changed.Count) switch
        {
            (true, 0) => VerificationGrade.SameBytes,
            (true, _) => VerificationGrade.SamePages,
            (false, _) => VerificationGrade.Differs,
        };
    }

    private static bool SameBytes(OutputFile output, Rendition again) =>
        again.Files.TryGetValue(output.Format, out var file) && ContentHash.Of(file) == output.Hash;

    private static Diagnostic Changed(OutputFile output, Rendition again)
    {
        var name = Refusals.NameOf(output.Format);
        if (!again.Files.TryGetValue(output.Format, out var file))
        {
            return Diagnostic.Warning("V202", $"{name}：现在的程序不再生成这种格式。");
        }

        return UnpackedContent.Hash(output.Format, file) == output.UnpackedHash
            ? Diagnostic.Notice("V202", $"{name}：字节不同，解压后的内容相同（压缩方法随运行环境变化）。")
            : Diagnostic.Warning("V202", $"{name}：重新生成的内容与原件不同（原件 {output.Length} 字节，现在 {file.Length} 字节）。");
    }

    private IEnumerable<Diagnostic> RegisterFindings(IssuedDocument document)
    {
        var number = document.Facts.Number!;
        var entry = RegisterBook.Find(office.Store, number);
        if (entry is null || !string.Equals(entry.DocumentId, document.Id, StringComparison.Ordinal) || entry.State != document.State)
        {
            yield return Diagnostic.Error("V102", $"登记簿中的 {number} 与公文 {document.Id} 不一致。", hint: "请核对登记簿，必要时从备份恢复");
        }
    }
}
