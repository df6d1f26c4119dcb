using System.Buffers;
using System.Text.RegularExpressions;
using static ReportHub.Records.Columns;

namespace ReportHub.Records;

/// <summary>佐证材料 as a kind; the bytes lie in the archive under the hash.</summary>
internal static partial class EvidenceKind
{
    /// <summary>What file systems refuse.</summary>
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("/\\:*?\"<>|");

    private static readonly FormSheet Main = new(
        "佐证材料",
        null,
        [
            Key(Text("code", "材料代号")),
            Required(Text("title", "名称")),
            Required(Text("fileName", "文件名")),
            Required(Text("mediaType", "文件类型", "例如 application/pdf")),
            Required(Integer("length", "字节数")),
            Required(Text("sha256", "SHA-256", "64 位小写十六进制")),
            Required(Text("subjectKind", "所属记录种类", "例如 evaluation")),
            Required(Text("subjectId", "所属记录代号")),
            Required(Date("receivedOn", "收到日期")),
        ]);

    public static RecordKind Kind { get; } = new RecordKind<Evidence>(Evidence.Kind, "佐证材料", [Main], RecordJsonContext.Default.Evidence, check: Check)
    {
        Example = """
            {"code":"ev-2019-001","title":"绩效评价报告","fileName":"城市书屋评价报告.pdf","mediaType":"application/pdf","length":182044,
            "sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","subjectKind":"evaluation","subjectId":"key-2018-03","receivedOn":"2019-11-01"}
            """u8.ToArray(),
    };

    private static void Check(RecordCheck<Evidence> check)
    {
        var evidence = check.Value;
        if (!HexDigest().IsMatch(evidence.Sha256))
        {
            check.Fail("R365", "/sha256", $"“{evidence.Sha256}”不是 SHA-256。", "写 64 位小写十六进制数");
        }

        if (evidence.FileName.AsSpan().ContainsAny(NotInNames) || evidence.FileName.Any(char.IsControl))
        {
            check.Fail("R366", "/fileName", $"文件名“{evidence.FileName}”里有不能用的字符。", "只写文件名，不写路径，去掉 \\ / : * ? \" < > |");
        }

        if (evidence.Length < 0)
        {
            check.Fail("R367", "/length", "字节数是负数。", "写文件的字节数");
        }

        if (check.Records.Find(evidence.SubjectKind, evidence.SubjectId) is null)
        {
            check.Fail("R368", "/subjectId", $"没有这条记录：{evidence.SubjectKind} {evidence.SubjectId}。", "改正所属记录的种类或代号");
        }
    }

    [GeneratedRegex("^[0-9a-f]{64}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex HexDigest();
}
