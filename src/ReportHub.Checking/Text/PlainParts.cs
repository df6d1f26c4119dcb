using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportHub.Checking;

/// <summary>Lines of a paper sorted into its parts.</summary>
internal sealed partial class PlainParts
{
    private readonly List<CheckedParagraph> paragraphs = [];
    private readonly List<CheckedAnnex> annexes = [];

    public IReadOnlyList<CheckedParagraph> Paragraphs => paragraphs;

    public IReadOnlyList<CheckedAnnex> Annexes => annexes;

    public void ReadMain(List<string> lines)
    {
        var next = ReadHead(lines);
        var end = EndOfText(lines, next);
        var note = lines.FindIndex(next, PlainForms.IsAttachmentNote);
        var attachments = note >= 0 && note < end ? note : end;
        ReadBody(lines[next..attachments], part: 0);
        ReadAttachmentNote(lines[attachments..end]);
        foreach (var line in lines[end..])
        {
            Add(PlainForms.IsDate(line) ? ParagraphKind.Date : PlainForms.IsNote(line) ? ParagraphKind.Note : ParagraphKind.Signature, line);
        }
    }

    public void ReadAnnexes(List<string> lines)
    {
        for (var i = 0; i < lines.Count;)
        {
            var end = lines.FindIndex(i + 1, PlainForms.IsAnnexStart) is >= 0 and var found ? found : lines.Count;
            ReadAnnex(lines[i..end]);
            i = end;
        }
    }

    /// <summary>Mark, number, title and addressees; answers the first line behind them.</summary>
    private int ReadHead(List<string> lines)
    {
        var number = lines.FindIndex(0, Math.Min(lines.Count, 4), PlainForms.IsDocumentNumber);
        for (var i = 0; i <= number; i++)
        {
            Add(ParagraphKind.Head, lines[i]);
        }

        var next = number + 1;
        var title = new JoinedLines();
        while (next < lines.Count && IsTitleLine(lines[next], first: title.IsEmpty) && Titles.KindOf(title.Text) is null)
        {
            title.Add(lines[next++]);
        }

        Add(ParagraphKind.Title, title);
        if (next < lines.Count && lines[next][^1] is '：' or ':' && HeadingMarks.Read(lines[next]) is null && !lines[next].AsSpan().ContainsAny("。；"))
        {
            Add(ParagraphKind.MainTo, lines[next++]);
        }

        return next;
    }

    private static bool IsTitleLine(string line, bool first) =>
        line.Length <= PlainForms.LongestShortLine + 8 && HeadingMarks.Read(line) is null
        && (!PlainForms.IsClosed(line) || (first && TitleWithStop().IsMatch(line)))
        && (first || line.Length <= PlainForms.LongestShortLine);

    /// <summary>Where signature, date and notes begin: short lines around the last line that is a date.</summary>
    private static int EndOfText(List<string> lines, int from)
    {
        var date = lines.FindLastIndex(PlainForms.IsDate);
        if (date < from)
        {
            return lines.Count;
        }

        var start = date;
        while (start > from && IsSignature(lines[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static bool IsSignature(string line) =>
        line.Length <= PlainForms.LongestShortLine && OrganName().IsMatch(line) && !PlainForms.IsAttachmentNote(line) && HeadingMarks.Read(line) is null;

    private void ReadAttachmentNote(List<string> lines)
    {
        var names = new List<string>();
        foreach (var line in lines)
        {
            var name = line.StartsWith('附') ? AttachmentWord().Replace(line, "") : line;
            if (names.Count == 0 || HeadingMarks.Read(name) is { Level: 3 })
            {
                names.Add(name);
            }
            else
            {
                names[^1] += name;
            }
        }

        foreach (var name in names)
        {
            var mark = HeadingMarks.Read(name);
            Add(ParagraphKind.AttachmentNote, name[(mark?.Mark.Length ?? 0)..], ordinal: mark?.Ordinal ?? 0);
        }
    }

    private void ReadAnnex(List<string> lines)
    {
        var digits = string.Concat(lines[0].Where(char.IsAsciiDigit));
        int? number = digits.Length > 0 ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
        var title = new JoinedLines();
        var next = 1;
        while (next < lines.Count && IsTitleLine(lines[next], first: title.IsEmpty) && !PlainForms.IsTableRow(lines[next]))
        {
            title.Add(lines[next++]);
        }

        var part = annexes.Count + 1;
        Add(ParagraphKind.AnnexTitle, title, part: part, ordinal: number ?? 0);
        annexes.Add(new(number, title.Text, part, paragraphs.Count));
        ReadBody(lines[next..], part);
    }

    private void ReadBody(List<string> lines, int part)
    {
        var current = new JoinedLines();
        for (var i = 0; i < lines.Count; i++)
        {
            if (PlainForms.IsTableRow(lines[i]))
            {
                Flush(ref current, part);
                var end = lines.FindIndex(i, line => !PlainForms.IsTableRow(line)) is >= 0 and var found ? found : lines.Count;
                AddTable(lines[i..end], part);
                i = end - 1;
                continue;
            }

            if (!current.IsEmpty && !Continues(current.Text, lines[i]))
            {
                Flush(ref current, part);
            }

            current.Add(lines[i]);
        }

        Flush(ref current, part);
    }

    private static bool Continues(string text, string line)
    {
        if (PlainForms.IsClosed(text) || HeadingMarks.Read(line) is not null)
        {
            return false;
        }

        return HeadingMarks.Read(text) is not { } mark || !PlainForms.IsWholeHeading(text, mark);
    }

    private void Flush(ref JoinedLines lines, int part)
    {
        if (!lines.IsEmpty)
        {
            Add(KindOf(lines.Text), lines, part);
        }

        lines = new();
    }

    private static ParagraphKind KindOf(string text)
    {
        if (HeadingMarks.Read(text) is not { } mark)
        {
            return ParagraphKind.Body;
        }

        // A heading of its own may wrongly end in 。; a sentence of its own is longer and has a pause in it.
        var words = text.AsSpan(mark.Mark.Length);
        var isSingle = words.Length is > 0 and <= 24 && words[^1] == '。' && !words[..^1].ContainsAny(MarkSets.ClauseEnds);
        return PlainForms.IsWholeHeading(text, mark) || isSingle ? ParagraphKind.Heading : ParagraphKind.Body;
    }

    private void AddTable(List<string> lines, int part)
    {
        var rows = lines.Select(line => line.Split(line.Contains('\t', StringComparison.Ordinal) ? '\t' : '|').Select(cell => cell.Trim()).ToList()).ToList();
        var columns = rows.Max(row => row.Count);
        rows.ForEach(row => row.AddRange(Enumerable.Repeat("", columns - row.Count)));
        paragraphs.Add(new(paragraphs.Count + 1, ParagraphKind.Table, string.Join('\n', lines)) { Table = new(1, rows), Part = part });
    }

    private void Add(ParagraphKind kind, string line) => Add(kind, JoinedLines.Of(line));

    private void Add(ParagraphKind kind, string line, int ordinal) => Add(kind, JoinedLines.Of(line), ordinal: ordinal);

    private void Add(ParagraphKind kind, JoinedLines lines, int part = 0, int ordinal = 0)
    {
        if (lines.IsEmpty)
        {
            return;
        }

        var mark = kind is ParagraphKind.Body or ParagraphKind.Heading ? HeadingMarks.Read(lines.Text) : null;
        paragraphs.Add(new(paragraphs.Count + 1, kind, lines.Text)
        {
            Mark = mark?.Mark ?? "", Level = mark?.Level ?? 0, Ordinal = mark?.Ordinal ?? ordinal, Part = part, Joins = lines.Joins,
        });
    }

    [GeneratedRegex("关于.*[的]?(?:通知|通报|报告|请示|批复|意见|函|决定|公告|通告|纪要)[。，；：！？.,;:!?、]$", RegexOptions.CultureInvariant)]
    private static partial Regex TitleWithStop();

    [GeneratedRegex("^[\u4e00-\u9fff（） ]{2,}$", RegexOptions.CultureInvariant)]
    private static partial Regex OrganName();

    [GeneratedRegex("^附\\s*件\\s*[：:]\\s*", RegexOptions.CultureInvariant)]
    private static partial Regex AttachmentWord();
}
