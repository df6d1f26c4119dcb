using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>A cell as text without its quotes; <paramref name="Line"/> and <paramref name="Column"/> are where it begins, in Unicode characters from 1.</summary>
internal sealed record CsvCell(string Text, int Line, int Column);

/// <summary>A row of cells; <paramref name="Line"/> is where it begins, since a quoted cell may hold line ends.</summary>
internal sealed record CsvRow(int Line, IReadOnlyList<CsvCell> Cells);

/// <summary>Rows of a CSV file by RFC 4180: UTF-8 with or without BOM, cells parted by commas, quotes doubled, lines ended by CRLF, LF or CR.</summary>
internal sealed class CsvFile
{
    public const int MostBytes = 16 * 1024 * 1024;

    private CsvFile(string name, IReadOnlyList<CsvRow> rows) => (Name, Rows) = (name, rows);

    public string Name { get; }

    /// <summary>Every row that is not empty.</summary>
    public IReadOnlyList<CsvRow> Rows { get; }

    /// <summary>Findings: R201 open quote, R202 text after a closing quote, R203 a quote inside a bare cell, R205 not UTF-8, R206 too large, R207 control character.</summary>
    public static Outcome<CsvFile> Read(string name, ReadOnlyMemory<byte> bytes, int mostBytes = MostBytes)
    {
        if (bytes.Length > mostBytes)
        {
            var message = $"文件有 {bytes.Length} 字节，最多 {mostBytes} 字节。";
            return Outcome.Failed<CsvFile>(Diagnostic.Error("R206", message, new SourcePlace(name, 1, 1, 1), "拆成几个文件"));
        }

        var findings = new List<Diagnostic>();
        if (!StrictText.TryDecode(name, bytes.Span, findings, out var text))
        {
            return Outcome.Failed<CsvFile>(findings);
        }

        var rows = new CsvScanner(name, text, findings).Scan();
        return new(new CsvFile(name, rows), findings);
    }
}
