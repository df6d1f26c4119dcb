using System.Text;
using ReportHub.Foundation;

namespace ReportHub.Reports;

/// <summary>Says in one finding where two page trees part: page counts, and the first line that differs with its page.</summary>
internal static class PageTreeDifference
{
    private const int ShownCharacters = 160;

    public static Diagnostic Of(byte[] issued, byte[] again, int issuedPages, int pagesAgain)
    {
        var before = Encoding.UTF8.GetString(issued).Split('\n');
        var after = Encoding.UTF8.GetString(again).Split('\n');
        var first = 0;
        while (first < before.Length && first < after.Length && string.Equals(before[first], after[first], StringComparison.Ordinal))
        {
            first++;
        }

        var page = before.Take(first + 1).Count(line => line.StartsWith("page ", StringComparison.Ordinal));
        var counts = issuedPages == pagesAgain ? "" : $"页数由 {issuedPages} 变为 {pagesAgain}；";
        return Diagnostic.Warning(
            "V203",
            $"重新排版的版面与原件不同：{counts}首处在第 {Math.Max(1, page)} 页（版面记录第 {first + 1} 行），原为“{Line(before, first)}”，现为“{Line(after, first)}”。",
            hint: "归档的原件仍是凭证；差别来自程序版本的变化，请报告给系统管理员");
    }

    private static string Line(string[] lines, int index)
    {
        var line = index < lines.Length ? lines[index].Trim() : "";
        return line.Length <= ShownCharacters ? line : line[..ShownCharacters] + "…";
    }
}
