using System.Globalization;
using System.Xml;

namespace ReportHub.Records;

/// <summary>What the cells of a workbook refer to.</summary>
internal sealed record XlsxShared(IReadOnlyList<string> Texts, IReadOnlyList<bool> DateFormats, bool Since1904);

/// <summary>Cells and characters still to be had, over all sheets of a workbook.</summary>
internal sealed class CellBudget
{
    private int cells = SheetLimits.Cells;
    private long characters = SheetLimits.Characters;

    public bool Take(int length) => --cells >= 0 && (characters -= length) >= 0;
}

/// <summary>Reads the rows of one sheet, forward only; hidden and filtered rows are rows like the others.</summary>
internal sealed class XlsxSheetReader(string file, string title, XlsxShared shared, CellBudget budget)
{
    private readonly List<RawRow> rows = [];
    private readonly List<RawCell> cells = [];
    private readonly List<CellRange> merged = [];
    private int row;
    private int column;

    /// <exception cref="RefusedPackageException">R504, R510, R511.</exception>
    public RawSheet Read(XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "row":
                    EndRow();
                    BeginRow(reader);
                    break;
                case "c":
                    ReadCell(reader);
                    break;
                case "mergeCell":
                    merged.Add(CellRange.ParseRange(reader.GetAttribute("ref") ?? "") ?? throw Damaged("合并区域写得不对"));
                    break;
                default:
                    break;
            }
        }

        EndRow();
        return new(title, rows, merged);
    }

    private void BeginRow(XmlReader reader)
    {
        var number = reader.GetAttribute("r") is { } text ? int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0 : row + 1;
        if (number <= row || number > CellRange.MostRows)
        {
            throw Damaged("行号不对");
        }

        (row, column) = (number, 0);
    }

    private void EndRow()
    {
        if (cells.Count > 0)
        {
            rows.Add(new(row, cells.ToArray()));
            cells.Clear();
        }

        // One more than the data: the first row is the header.
        if (rows.Count > SheetLimits.Rows + 1)
        {
            throw new RefusedPackageException(PackageFaults.TooManyRows(file, title));
        }
    }

    private void ReadCell(XmlReader reader)
    {
        (int Row, int Column) place = reader.GetAttribute("r") is { } name ? CellRange.Parse(name) ?? (0, 0) : (row, column + 1);
        if (place.Row != row || row == 0 || place.Column <= column || place.Column > CellRange.MostColumns)
        {
            throw Damaged("单元格的位置不对");
        }

        column = place.Column;
        var type = reader.GetAttribute("t");
        var style = reader.GetAttribute("s");
        var (text, isFormula) = ReadContent(reader);
        if (Cell(type, style, text, isFormula) is not { } cell || (string.IsNullOrWhiteSpace(cell.Text) && cell.Kind == RawKind.Text))
        {
            return;
        }

        if (!budget.Take(cell.Text.Length))
        {
            throw new RefusedPackageException(PackageFaults.TooMuchText(file, title));
        }

        cells.Add(cell);
    }

    /// <summary>The value, null when the cell has none; the reader ends on the end of the cell.</summary>
    private static (string? Text, bool IsFormula) ReadContent(XmlReader reader)
    {
        string? text = null;
        var isFormula = false;
        if (reader.IsEmptyElement)
        {
            return (null, false);
        }

        var depth = reader.Depth;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "f":
                    isFormula = true;
                    break;
                case "v":
                    text = XlsxText.ReadPlain(reader);
                    break;
                case "is":
                    text = XlsxText.ReadRich(reader);
                    break;
                default:
                    break;
            }
        }

        return (text, isFormula);
    }

    private RawCell? Cell(string? type, string? style, string? text, bool isFormula)
    {
        if (isFormula)
        {
            return new(column, RawKind.Formula, text ?? "");
        }

        return (type, text) switch
        {
            (_, null or "") => null,
            ("s", _) => new(column, RawKind.Text, Shared(text)),
            ("str", _) => new(column, RawKind.Text, XlsxText.Decode(text)),
            ("inlineStr", _) => new(column, RawKind.Text, text),
            ("b", _) => new(column, RawKind.Boolean, text is "1" or "true" ? "TRUE" : "FALSE"),
            ("e", _) => new(column, RawKind.Error, text),
            ("d", _) => new(column, RawKind.Date, text.EndsWith("T00:00:00", StringComparison.Ordinal) ? text[..^9] : text),
            (null or "n", _) => Numeric(style, text),
            _ => throw Damaged("单元格的类型不对"),
        };
    }

    private RawCell Numeric(string? style, string text)
    {
        var isDate = int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var format) && format < shared.DateFormats.Count && shared.DateFormats[format];
        return isDate && XlsxDates.TextOf(text, shared.Since1904) is { } date ? new(column, RawKind.Date, date) : new(column, RawKind.Number, text);
    }

    private string Shared(string number) => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Texts.Count
        ? shared.Texts[index]
        : throw Damaged("单元格指向不存在的共享文字");

    private RefusedPackageException Damaged(string what) => new(PackageFaults.Damaged(file, $"工作表“{title}”第 {row} 行{what}"));
}
