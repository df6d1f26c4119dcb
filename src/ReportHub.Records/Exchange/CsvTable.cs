using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Rows under a header whose names are known; a row with another number of cells is a finding and left out.</summary>
internal sealed class CsvTable
{
    private readonly Dictionary<string, int> columns;

    private CsvTable(string file, Dictionary<string, int> columns, IReadOnlyList<CsvRow> rows) => (File, this.columns, Rows) = (file, columns, rows);

    public string File { get; }

    public IReadOnlyList<CsvRow> Rows { get; }

    /// <summary>Findings: R204 number of cells, R208 no header, R209 a column missing, R210 a column unknown or twice; and those of <see cref="CsvFile"/>.</summary>
    public static CsvTable? Read(string file, ReadOnlyMemory<byte> bytes, IReadOnlyList<string> wanted, List<Diagnostic> findings)
    {
        var csv = CsvFile.Read(file, bytes);
        findings.AddRange(csv.Findings);
        if (csv.Value is null)
        {
            return null;
        }

        if (csv.Value.Rows.Count == 0)
        {
            findings.Add(Diagnostic.Error("R208", "文件是空的，没有表头。", new SourcePlace(file, 1, 1, 1), "第一行写表头：" + string.Join(",", wanted)));
            return null;
        }

        var header = csv.Value.Rows[0];
        var columns = ReadHeader(file, header, wanted, findings);
        return columns is null ? null : new(file, columns, [.. csv.Value.Rows.Skip(1).Where(row => HasAllCells(file, row, header, findings))]);
    }

    public CsvCell Cell(CsvRow row, string column) => row.Cells[columns[column]];

    public SourcePlace Place(CsvCell cell) => new(File, cell.Line, cell.Column, Math.Max(1, cell.Text.Length));

    private static Dictionary<string, int>? ReadHeader(string file, CsvRow header, IReadOnlyList<string> wanted, List<Diagnostic> findings)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        var sound = true;
        for (var i = 0; i < header.Cells.Count; i++)
        {
            var cell = header.Cells[i];
            if (!wanted.Contains(cell.Text, StringComparer.Ordinal) || !columns.TryAdd(cell.Text, i))
            {
                sound = false;
                var message = columns.ContainsKey(cell.Text) ? $"表头“{cell.Text}”出现了两次。" : $"不认识的表头“{cell.Text}”。";
                findings.Add(Diagnostic.Error("R210", message, new SourcePlace(file, cell.Line, cell.Column, Math.Max(1, cell.Text.Length)), "表头应为：" + string.Join(",", wanted)));
            }
        }

        foreach (var name in wanted.Where(name => !columns.ContainsKey(name)))
        {
            sound = false;
            findings.Add(Diagnostic.Error("R209", $"缺少“{name}”这一列。", new SourcePlace(file, header.Line, 1, 1), "表头应为：" + string.Join(",", wanted)));
        }

        return sound ? columns : null;
    }

    private static bool HasAllCells(string file, CsvRow row, CsvRow header, List<Diagnostic> findings)
    {
        if (row.Cells.Count == header.Cells.Count)
        {
            return true;
        }

        var message = $"这一行有 {row.Cells.Count} 格，表头有 {header.Cells.Count} 格。";
        findings.Add(Diagnostic.Error("R204", message, new SourcePlace(file, row.Line, 1, 1), "补上缺的逗号，或把带逗号的内容用引号包住"));
        return false;
    }
}
