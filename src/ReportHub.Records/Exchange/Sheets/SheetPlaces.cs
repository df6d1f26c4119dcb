using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Names the rows and cells of a sheet, as a place to go to and in words; <paramref name="Title"/> is null for a CSV file.</summary>
internal sealed record SheetPlaces(string File, string? Title)
{
    private string Sheet => Title is null ? "" : $"工作表“{Title}”";

    /// <summary>Line is the row, column the number of the column; column 0 is the row as a whole.</summary>
    public SourcePlace At(int row, int column) => new(Title is null ? File : $"{File}［{Title}］", row, Math.Max(1, column), 1);

    public string Row(int row) => string.Create(CultureInfo.InvariantCulture, $"{Sheet}第 {row} 行");

    public string Cell(int row, int column, string heading) => string.Create(CultureInfo.InvariantCulture, $"{Sheet}第 {row} 行 {CellRange.LettersOf(column)} 列“{heading}”");

    public Diagnostic Error(string code, int row, string message, string hint) => Diagnostic.Error(code, $"{Row(row)}：{message}", At(row, 1), hint);
}
