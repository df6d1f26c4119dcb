using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>UTF-8 that is UTF-8: a file saved in another encoding (GBK is usual for CSV out of spreadsheets) is told so, not read as rubbish.</summary>
internal static class StrictText
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The text without BOM; false, with R205 at the first wrong byte, when the bytes are not UTF-8.</summary>
    public static bool TryDecode(string file, ReadOnlySpan<byte> bytes, List<Diagnostic> findings, [NotNullWhen(true)] out string? text)
    {
        var place = new TextPlace(file);
        for (var rest = bytes; !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf8(rest, out var rune, out var consumed) != OperationStatus.Done)
            {
                findings.Add(Diagnostic.Error("R205", "文件不是 UTF-8 编码。", place.Here(), "用表格软件另存为“CSV UTF-8（逗号分隔）”"));
                text = null;
                return false;
            }

            if (rest.Length < bytes.Length || rune.Value != ByteOrderMark)
            {
                place.Pass(rune.Value, rest.Length > consumed && rest[consumed] == '\n');
            }

            rest = rest[consumed..];
        }

        text = Encoding.UTF8.GetString(bytes).TrimStart(ByteOrderMark);
        return true;
    }
}
