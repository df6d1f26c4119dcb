using System.Text.RegularExpressions;

namespace ReportHub.Checking;

/// <summary>How the parts of a paper look when nothing but their text is left.</summary>
internal static partial class PlainForms
{
    /// <summary>A line of a title or a signature is short: 28 characters fill a line of text, 20 one of a title.</summary>
    public const int LongestShortLine = 32;

    /// <summary>Marks after which a paragraph is at its end.</summary>
    private const string Closing = "。！？：；…”）》)!?:;";

    public static bool IsClosed(string text) => text.Length > 0 && Closing.Contains(text[^1], StringComparison.Ordinal);

    public static bool IsAnnexStart(string line) => AnnexStart().IsMatch(line);

    public static bool IsDocumentNumber(string line) => DocumentNumberLine().IsMatch(line);

    /// <summary>成文日期 on a line of its own, in any form.</summary>
    public static bool IsDate(string line) => DateLine().IsMatch(line.Replace(" ", "", StringComparison.Ordinal));

    public static bool IsNote(string line) => line.Length > 2 && line[0] is '（' or '(' && line[^1] is '）' or ')' && HeadingMarks.Read(line) is null;

    public static bool IsAttachmentNote(string line) => AttachmentLine().IsMatch(line);

    public static bool IsTableRow(string line) => line.Contains('\t', StringComparison.Ordinal) || line.Split('|').Length > 2;

    /// <summary>Whether an unfinished paragraph that bears a mark is a heading of its own and not text cut by a page break.</summary>
    public static bool IsWholeHeading(string text, HeadingMark mark)
    {
        var rest = text.AsSpan(mark.Mark.Length);
        if (rest.ContainsAny("。；"))
        {
            return false;
        }

        return mark.Level <= 2 ? rest.Length <= 34 : rest.Length <= 20 && !rest.ContainsAny("，、：");
    }

    [GeneratedRegex("^附\\s*件\\s*[0-9]{0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex AnnexStart();

    [GeneratedRegex("^[\u4e00-\u9fff]{2,16}\\s*[〔\\[［【（(][0-9]{4}[〕\\]］】）)]\\s*第?[0-9]+号$", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentNumberLine();

    [GeneratedRegex("^(?:[0-9]{2,4}年[0-9]{1,2}月[0-9]{1,2}日|[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2}|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$", RegexOptions.CultureInvariant)]
    private static partial Regex DateLine();

    [GeneratedRegex("^附\\s*件\\s*[：:]", RegexOptions.CultureInvariant)]
    private static partial Regex AttachmentLine();
}
