using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Reads the cells of one row as values; a cell that is no such value is a finding at its place, and makes the row unsound.</summary>
internal sealed class CsvRowReader(CsvTable table, CsvRow row, List<Diagnostic> findings)
{
    private const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
    private const int MostDigits = 12;

    /// <summary>Every cell read so far was what it should be.</summary>
    public bool IsSound { get; private set; } = true;

    public SourcePlace Place(string column) => table.Place(table.Cell(row, column));

    public string Text(string column)
    {
        var text = table.Cell(row, column).Text.Trim();
        return text.Length > 0 ? text : Fail("R211", column, "是空的", "填上内容", "");
    }

    public string? OptionalText(string column) => table.Cell(row, column).Text.Trim() is { Length: > 0 } text ? text : null;

    public decimal Number(string column)
    {
        var text = Text(column);
        return text.Length <= MostDigits && decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var number)
            ? number
            : text.Length == 0 ? 0 : Fail("R212", column, $"“{text}”不是数", "用半角数字，例如 18.5", 0m);
    }

    public int Integer(string column)
    {
        var text = Text(column);
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : text.Length == 0 ? 0 : Fail("R212", column, $"“{text}”不是整数", "用半角数字，例如 10", 0);
    }

    public DateOnly? OptionalDate(string column) => OptionalText(column) is null ? null : Date(column);

    public DateOnly Date(string column)
    {
        var text = Text(column);
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : text.Length == 0 ? default : Fail("R213", column, $"“{text}”不是日期", "写成 2019-12-10 的样子", default(DateOnly));
    }

    /// <summary>One of a few words.</summary>
    public T Choice<T>(string column, IReadOnlyList<(string Word, T Value)> choices)
        where T : struct
    {
        var text = Text(column);
        foreach (var (word, value) in choices)
        {
            if (string.Equals(word, text, StringComparison.Ordinal))
            {
                return value;
            }
        }

        return text.Length == 0 ? default : Fail("R214", column, $"“{text}”不在可选的值里", "可以写：" + string.Join("、", choices.Select(choice => choice.Word)), default(T));
    }

    private T Fail<T>(string code, string column, string message, string hint, T instead)
    {
        IsSound = false;
        findings.Add(Diagnostic.Error(code, $"“{column}”{message}。", Place(column), hint));
        return instead;
    }
}
