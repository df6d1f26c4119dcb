using System.Globalization;

namespace ReportHub.Records;

/// <summary>What may be typed in the columns of a form; lists too long for a rule of their own lie on a hidden sheet.</summary>
internal sealed class DropDowns
{
    /// <summary>Characters of a list inside a rule (ECMA-376 leaves it open; spreadsheets take no more).</summary>
    private const int MostInline = 255;

    private const double WordWidth = 24;
    private readonly List<IReadOnlyList<string>> lists = [];

    /// <summary>The hidden sheet, one list a column; null when no list needs it.</summary>
    public OutSheet? Sheet => lists.Count == 0 ? null : new(FormSheets.Words, [.. lists.Select(_ => new OutColumn(WordWidth, CellLook.Text))], Rows()) { IsHidden = true };

    /// <summary>The rule of a column, or null when anything may be typed.</summary>
    public Validation? For(FormColumn column, int number) => column.Kind switch
    {
        CellKind.Choice => List(number, [.. column.Choices.Select(choice => choice.Word)]),
        CellKind.YesNo => List(number, [CellReader.WordOf(true), CellReader.WordOf(false)]),
        CellKind.Date => new(number, "date", "between", Serial(new(1950, 1, 1)), Serial(new(2099, 12, 31)), "请填日期，例如 2019-12-20"),
        CellKind.Integer => new(number, "whole", "between", "-2147483648", "2147483647", "请填整数"),
        CellKind.Money => new(number, "decimal", "between", "-9000000000000", "9000000000000", "请填数，单位是万元"),
        _ => null,
    };

    private Validation List(int number, IReadOnlyList<string> words)
    {
        var inline = string.Join(',', words);
        return new(number, "list", "between", inline.Length <= MostInline && words.All(IsPlain) ? $"\"{inline}\"" : Range(words), null, "请从下拉清单里选");
    }

    private static bool IsPlain(string word) => !word.Contains(',', StringComparison.Ordinal) && !word.Contains('"', StringComparison.Ordinal);

    private string Range(IReadOnlyList<string> words)
    {
        lists.Add(words);
        var letters = CellRange.LettersOf(lists.Count);
        return string.Create(CultureInfo.InvariantCulture, $"{FormSheets.Words}!${letters}$1:${letters}${words.Count}");
    }

    private IEnumerable<IReadOnlyList<LookedCell>> Rows()
    {
        for (var row = 0; row < lists.Max(list => list.Count); row++)
        {
            yield return [.. lists.Select(list => new LookedCell(row < list.Count ? OutCell.OfText(list[row]) : OutCell.Empty, CellLook.Text))];
        }
    }

    private static string Serial(DateOnly date) => XlsxDates.SerialOf(date).ToString(CultureInfo.InvariantCulture);
}
