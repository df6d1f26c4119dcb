using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>The rows of a sheet under its headings: where each column of the form lies in the file.</summary>
internal sealed class SheetTable
{
    private readonly int[] places;
    private readonly RawRow header;

    private SheetTable(FormSheet form, IReadOnlyList<FormColumn> columns, int[] places, SheetPlaces names, RawRow header, IReadOnlyList<RawRow> rows, IReadOnlyDictionary<int, CellRange> merged)
    {
        (Form, Columns, this.places, Names, this.header, Rows, Merged) = (form, columns, places, names, header, rows, merged);
    }

    public FormSheet Form { get; }

    /// <summary>As in the form; those of a sheet of items begin with the keys of the main sheet.</summary>
    public IReadOnlyList<FormColumn> Columns { get; }

    public SheetPlaces Names { get; }

    public IReadOnlyList<RawRow> Rows { get; }

    /// <summary>For the number of a row the merged range it lies in.</summary>
    public IReadOnlyDictionary<int, CellRange> Merged { get; }

    /// <summary>Number of the column in the file; 0 when the file has none.</summary>
    public int PlaceOf(int column) => places[column];

    public RawCell? Cell(RawRow row, int column) => places[column] == 0 ? null : row.At(places[column]);

    /// <summary>Where the column with this number in the file stands in <see cref="Columns"/>, or -1.</summary>
    public int IndexAt(int place) => Array.IndexOf(places, place);

    /// <summary>Number of columns before those of the items.</summary>
    public int KeyCount => Columns.Count - Form.Columns.Count;

    /// <summary>The first cell of a row that stands under no heading.</summary>
    public RawCell? Stray(RawRow row)
    {
        foreach (var cell in row.Cells)
        {
            if (header.At(cell.Column) is null)
            {
                return cell;
            }
        }

        return null;
    }

    public string Label(RawRow row, int column) => places[column] == 0 ? Names.Row(row.Number) : Names.Cell(row.Number, places[column], Columns[column].Heading);

    public SourcePlace Place(RawRow row, int column) => Names.At(row.Number, places[column]);

    /// <summary>
    /// Findings: R517 no headings, R518 a required column missing, R519 unknown heading, R520 heading twice, R532 merged headings, R555 (warning) an
    /// optional column missing. Null when the rows cannot be read without guessing.
    /// </summary>
    public static SheetTable? Read(RecordKind kind, FormSheet form, RawSheet sheet, SheetPlaces names, ImportFindings findings)
    {
        var columns = FormSheets.ColumnsOf(kind, form);
        if (sheet.Rows.Count == 0 || !sheet.Rows[0].Cells.Any(cell => IndexOf(columns, cell.Text) >= 0))
        {
            findings.Refuse(Diagnostic.Error("R517", $"{names.Row(sheet.Rows.Count == 0 ? 1 : sheet.Rows[0].Number)}：不是表头。", names.At(1, 1), "第一行写表头：" + Headings(columns)));
            return null;
        }

        var header = sheet.Rows[0];
        var places = ReadHeader(columns, header, names, findings);
        foreach (var range in sheet.Merged.Where(range => range.FirstRow <= header.Number))
        {
            findings.Refuse(names.Error("R532", header.Number, $"表头的单元格 {range} 是合并的。", "取消合并，每列写一个表头"));
        }

        var readable = NoteMissing(columns, places, header, names, findings);
        var rows = sheet.Rows.Skip(1).ToList();
        return readable ? new(form, columns, places, names, header, rows, MergedRows(rows, sheet.Merged)) : null;
    }

    private static int[] ReadHeader(IReadOnlyList<FormColumn> columns, RawRow header, SheetPlaces names, ImportFindings findings)
    {
        var places = new int[columns.Count];
        foreach (var cell in header.Cells)
        {
            var heading = CellText.Clean(cell.Text);
            var letters = CellRange.LettersOf(cell.Column);
            var index = IndexOf(columns, heading);
            if (index < 0 && !string.Equals(heading, FormSheets.Reasons, StringComparison.Ordinal))
            {
                findings.Refuse(Diagnostic.Error("R519", $"{names.Row(header.Number)} {letters} 列：不认识的表头“{heading}”。", names.At(header.Number, cell.Column), HintFor(columns, heading)));
            }
            else if (index >= 0 && places[index] > 0)
            {
                var message = $"{names.Row(header.Number)} {letters} 列：表头“{columns[index].Heading}”在 {CellRange.LettersOf(places[index])} 列已经有了。";
                findings.Refuse(Diagnostic.Error("R520", message, names.At(header.Number, cell.Column), "只留一列"));
            }
            else if (index >= 0)
            {
                places[index] = cell.Column;
            }
        }

        return places;
    }

    private static bool NoteMissing(IReadOnlyList<FormColumn> columns, int[] places, RawRow header, SheetPlaces names, ImportFindings findings)
    {
        var readable = true;
        for (var i = 0; i < columns.Count; i++)
        {
            if (places[i] > 0)
            {
                continue;
            }

            if (columns[i].Required)
            {
                readable = false;
                findings.Refuse(names.Error("R518", header.Number, $"缺少“{columns[i].Heading}”这一列。", "表头应为：" + Headings(columns)));
            }
            else
            {
                findings.Add(Diagnostic.Warning("R555", $"{names.Row(header.Number)}：没有“{columns[i].Heading}”这一列。", names.At(header.Number, 1), "已有记录的这一项不变，新记录的留空"));
            }
        }

        return readable;
    }

    /// <summary>An amount whose heading does not say 万元 is not taken for one.</summary>
    private static string HintFor(IReadOnlyList<FormColumn> columns, string heading)
    {
        var bare = CellText.Fold(heading).Split('(')[0];
        var meant = columns.FirstOrDefault(column => column.Kind == CellKind.Money && string.Equals(CellText.Fold(column.Heading).Split('(')[0], bare, StringComparison.Ordinal));
        return meant is null ? "表头应为：" + Headings(columns) : $"金额以万元为单位，表头写“{meant.Heading}”；原来以元为单位的，先换算成万元";
    }

    private static int IndexOf(IReadOnlyList<FormColumn> columns, string heading)
    {
        var folded = CellText.Fold(heading);
        for (var i = 0; i < columns.Count; i++)
        {
            if (string.Equals(CellText.Fold(columns[i].Heading), folded, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private static string Headings(IReadOnlyList<FormColumn> columns) => string.Join("、", columns.Select(column => column.Heading));

    /// <summary>Ranges may overlap many rows, rows many ranges: each row is walked once.</summary>
    private static Dictionary<int, CellRange> MergedRows(List<RawRow> rows, IReadOnlyList<CellRange> ranges)
    {
        var numbers = rows.ConvertAll(row => row.Number);
        var merged = new Dictionary<int, CellRange>();
        var next = 0;
        foreach (var range in ranges.OrderBy(range => range.FirstRow))
        {
            var at = numbers.BinarySearch(range.FirstRow);
            for (next = Math.Max(next, at < 0 ? ~at : at); next < numbers.Count && numbers[next] <= range.LastRow; next++)
            {
                merged[numbers[next]] = range;
            }
        }

        return merged;
    }
}
