using System.Text;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Cuts text into rows and cells; after a fault it goes on at the next comma or line end, so that all faults are found in one reading.</summary>
internal sealed class CsvScanner(string file, string text, List<Diagnostic> findings)
{
    private const char Quote = '"';
    private readonly TextPlace place = new(file);
    private readonly StringBuilder cell = new();
    private int at;

    public IReadOnlyList<CsvRow> Scan()
    {
        var rows = new List<CsvRow>();
        while (at < text.Length)
        {
            var row = ScanRow();
            if (row.Cells.Count > 1 || row.Cells[0].Text.Length > 0)
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private CsvRow ScanRow()
    {
        var line = place.Line;
        var cells = new List<CsvCell>();
        do
        {
            cells.Add(ScanCell());
        }
        while (Take(','));

        TakeLineEnd();
        return new(line, cells);
    }

    private CsvCell ScanCell()
    {
        var (line, column) = (place.Line, place.Column);
        cell.Clear();
        var quoted = Take(Quote);
        if (quoted)
        {
            ScanQuoted(line, column);
        }

        ScanBare(afterQuote: quoted);
        return new(cell.ToString(), line, column);
    }

    private void ScanQuoted(int line, int column)
    {
        while (at < text.Length)
        {
            if (text[at] != Quote)
            {
                Keep(lineEndsAllowed: true);
            }
            else
            {
                Pass();
                if (at >= text.Length || text[at] != Quote)
                {
                    return;
                }

                cell.Append(Quote);
                Pass();
            }
        }

        findings.Add(Diagnostic.Error("R201", "引号没有结束。", new SourcePlace(file, line, column, 1), "在单元格末尾补上 \"；单元格里的引号要写两个"));
    }

    /// <summary>Up to the next comma or line end. After a closing quote nothing may stand here; in a bare cell no quote may.</summary>
    private void ScanBare(bool afterQuote)
    {
        var reported = false;
        while (at < text.Length && text[at] is not (',' or '\r' or '\n'))
        {
            if (!reported && (afterQuote || text[at] == Quote))
            {
                findings.Add(afterQuote
                    ? Diagnostic.Error("R202", "引号结束后还有文字。", place.Here(), "引号要包住整个单元格；单元格里的引号要写两个")
                    : Diagnostic.Error("R203", "没有用引号包住的单元格里有引号。", place.Here(), "用引号包住整个单元格，里面的引号写两个"));
                reported = true;
            }

            Keep(lineEndsAllowed: false);
        }
    }

    private void Keep(bool lineEndsAllowed)
    {
        var character = text[at];
        if (char.IsControl(character) && character != '\t' && !(lineEndsAllowed && (character is '\r' or '\n')))
        {
            findings.Add(Diagnostic.Error("R207", $"有控制字符 U+{(int)character:X4}。", place.Here(), "删掉这个看不见的字符"));
        }

        cell.Append(character);
        Pass();
        if (char.IsHighSurrogate(character) && at < text.Length && char.IsLowSurrogate(text[at]))
        {
            // The second half of one character does not count as a column.
            cell.Append(text[at]);
            at++;
        }
    }

    private void TakeLineEnd()
    {
        // CRLF, LF or CR.
        _ = Take('\r');
        _ = Take('\n');
    }

    private bool Take(char wanted)
    {
        var found = at < text.Length && text[at] == wanted;
        if (found)
        {
            Pass();
        }

        return found;
    }

    private void Pass()
    {
        place.Pass(text[at], at + 1 < text.Length && text[at + 1] == '\n');
        at++;
    }
}
