using System.Text.Json.Nodes;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>What a cell says as JSON, or why not; <paramref name="Narrowed"/>: full-width characters were read as half-width ones.</summary>
internal readonly record struct CellReading(JsonNode? Value, CellFault? Fault = null, bool Narrowed = false);

/// <summary>Reads a cell by what its column holds. What is harmless is put right, what could mean two things is a fault.</summary>
internal static class CellReader
{
    private const decimal MostWan = 9_000_000_000_000m;
    private const int MoneyDecimals = 6;
    private const string Yes = "是";
    private const string No = "否";

    public static CellReading Read(FormColumn column, RawCell cell)
    {
        if (cell.Text.Length > SheetLimits.CellCharacters)
        {
            return new(null, CellFault.TooLong);
        }

        return cell.Kind switch
        {
            RawKind.Formula => new(null, CellFault.Formula(cell.Text)),
            RawKind.Error => new(null, CellFault.Error(cell.Text)),
            _ => column.Kind switch
            {
                CellKind.Text or CellKind.LongText or CellKind.Reference or CellKind.Texts => ReadText(column, cell),
                CellKind.Integer => Numeric(cell, CellFault.NoInteger, ReadInteger),
                CellKind.Number => Numeric(cell, CellFault.NoNumber, (number, _) => new(JsonValue.Create(number))),
                CellKind.Money => ReadMoney(cell),
                CellKind.Date => ReadDate(cell),
                CellKind.YesNo => ReadYesNo(cell),
                CellKind.Choice => ReadChoice(column, cell),
                _ => throw new InvalidOperationException($"No way to read a cell of {column.Kind}."),
            },
        };
    }

    /// <summary>The amount in 分, or null when the cell is no plain amount.</summary>
    public static long? AmountOf(RawCell cell) => cell.Kind is RawKind.Text or RawKind.Number && ReadMoney(cell).Value is { } value ? value.GetValue<long>() : null;

    private static CellReading ReadText(FormColumn column, RawCell cell)
    {
        if (cell.Kind == RawKind.Boolean)
        {
            return new(null, CellFault.Boolean(cell.Text));
        }

        if (cell.Kind == RawKind.Date)
        {
            return new(null, CellFault.BecameDate(cell.Text));
        }

        if (CellText.IndexOfControl(cell.Text) >= 0)
        {
            return new(null, CellFault.Control);
        }

        var text = cell.Text;
        if (cell.Kind == RawKind.Number)
        {
            if (CellNumbers.OfNumberCell(text) is not { } number || Math.Abs(number) >= 1_000_000_000_000_000m)
            {
                return new(null, CellFault.LostDigits(text));
            }

            text = CellNumbers.Print(number);
        }

        var clean = CellText.Clean(text, column.Kind is CellKind.LongText or CellKind.Texts);
        var narrow = column.IsKey || column.Kind == CellKind.Reference ? CellText.Clean(CellText.Narrow(clean)) : clean;
        return new(column.Kind == CellKind.Texts ? Split(narrow) : JsonValue.Create(narrow), Narrowed: !string.Equals(clean, narrow, StringComparison.Ordinal));
    }

    private static JsonArray Split(string text) =>
        [.. text.Split(['；', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(part => (JsonNode?)JsonValue.Create(part))];

    private static CellReading Numeric(RawCell cell, Func<string, CellFault> fault, Func<decimal, string, CellReading> read)
    {
        switch (cell.Kind)
        {
            case RawKind.Boolean:
                return new(null, CellFault.Boolean(cell.Text));
            case RawKind.Date:
                return new(null, CellFault.BecameDate(cell.Text));
            case RawKind.Number:
                return CellNumbers.OfNumberCell(cell.Text) is { } number ? read(number, cell.Text) : new(null, fault(cell.Text));
            default:
                var narrowed = !string.Equals(CellText.Narrow(cell.Text), cell.Text, StringComparison.Ordinal);
                return CellNumbers.OfText(cell.Text) is { } typed ? read(typed, CellText.Clean(cell.Text)) with { Narrowed = narrowed } : new(null, fault(CellText.Clean(cell.Text)));
        }
    }

    private static CellReading ReadInteger(decimal number, string text)
    {
        if (number != decimal.Truncate(number))
        {
            return new(null, CellFault.NoInteger(text));
        }

        return number is >= int.MinValue and <= int.MaxValue ? new(JsonValue.Create((int)number)) : new(null, CellFault.TooLarge(text));
    }

    private static CellReading ReadMoney(RawCell cell)
    {
        if (cell.Kind == RawKind.Text && CellNumbers.UnitBehind(cell.Text) is { } unit)
        {
            return unit == "万元"
                ? ReadMoney(cell with { Text = CellNumbers.WithoutUnit(cell.Text, unit) })
                : new(null, CellFault.Unit(CellText.Clean(cell.Text), unit));
        }

        return Numeric(cell, CellFault.NoAmount, (wan, text) =>
        {
            if (Math.Abs(wan) > MostWan)
            {
                return new(null, CellFault.TooLarge(text));
            }

            return decimal.Round(wan, MoneyDecimals) == wan ? new(JsonValue.Create(Money.FromWan(wan).Fen)) : new(null, CellFault.Decimals(text));
        });
    }

    private static CellReading ReadDate(RawCell cell)
    {
        var text = CellText.Clean(cell.Text);
        if (CellDates.OfText(text) is { } date)
        {
            var narrowed = cell.Kind == RawKind.Text && !string.Equals(CellText.Narrow(text), text, StringComparison.Ordinal);
            return new(JsonValue.Create(RecordFindings.Print(date)), Narrowed: narrowed);
        }

        return new(null, cell.Kind switch
        {
            RawKind.Number => CellFault.NumberAsDate(text),
            RawKind.Date => CellFault.TimeOfDay(text),
            RawKind.Boolean => CellFault.Boolean(text),
            _ => CellFault.NoDate(text),
        });
    }

    private static CellReading ReadYesNo(RawCell cell) => CellText.Fold(cell.Text).ToUpperInvariant() switch
    {
        Yes or "TRUE" => new(JsonValue.Create(true)),
        No or "FALSE" => new(JsonValue.Create(false)),
        _ => new(null, CellFault.NoChoice(CellText.Clean(cell.Text), [Yes, No])),
    };

    private static CellReading ReadChoice(FormColumn column, RawCell cell)
    {
        var word = CellText.Fold(cell.Text);
        var choice = column.Choices.FirstOrDefault(choice => string.Equals(CellText.Fold(choice.Word), word, StringComparison.Ordinal));
        return choice is null ? new(null, CellFault.NoChoice(CellText.Clean(cell.Text), column.Choices.Select(known => known.Word))) : new(JsonValue.Create(choice.Value));
    }

    /// <summary>The word a yes or no is written as.</summary>
    public static string WordOf(bool value) => value ? Yes : No;
}
