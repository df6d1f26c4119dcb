using System.Text.Json;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>
/// Amounts that look as if 元 had been written for 万元 or the other way round. Nobody but the office can know, so they are asked about, never
/// changed. An amount that is kept already is not asked about again.
/// </summary>
internal sealed class AmountCheck
{
    /// <summary>万元 to 元.</summary>
    private const long Factor = 10_000;

    /// <summary>A middle of fewer amounts says little.</summary>
    private const int FewestForMiddle = 5;

    private readonly bool confirmed;
    private readonly Dictionary<(SheetTable Table, int Column), long> middles = [];

    /// <param name="confirmed">Somebody has looked at the amounts: findings are warnings.</param>
    public AmountCheck(IReadOnlyList<SheetTable> tables, bool confirmed)
    {
        this.confirmed = confirmed;
        foreach (var table in tables)
        {
            foreach (var column in MoneyColumns(table))
            {
                var amounts = table.Rows.Select(row => AmountAt(table, row, column)).OfType<long>().Where(amount => amount != 0).Select(Math.Abs).Order().ToList();
                if (amounts.Count >= FewestForMiddle)
                {
                    middles[(table, column)] = amounts[(amounts.Count - 1) / 2];
                }
            }
        }
    }

    /// <summary>Findings R541 to the record.</summary>
    public void Run(ImportRecord record)
    {
        using var before = record.Before is { } kept ? JsonDocument.Parse(kept.Json) : null;
        foreach (var group in record.Groups)
        {
            var columns = MoneyColumns(group.Table).ToList();
            for (var i = 0; columns.Count > 0 && i < group.Rows.Count; i++)
            {
                Run(record, group, group.Rows[i], columns, Now(before?.RootElement, group.Table.Form.Member, i));
            }
        }
    }

    private void Run(ImportRecord record, RowGroup group, RawRow row, List<int> columns, JsonElement? before)
    {
        var amounts = columns.ConvertAll(column => AmountAt(group.Table, row, column));
        for (var i = 0; i < columns.Count; i++)
        {
            var kept = before is { } now && JsonPath.Find(now, group.Table.Columns[columns[i]].Member) is { ValueKind: JsonValueKind.Number } value ? value.GetInt64() : (long?)null;
            if (amounts[i] is not { } amount || amount == 0 || amount == kept || Doubt(group.Table, columns, amounts, i, kept) is not { } doubt)
            {
                continue;
            }

            var message = $"{group.Table.Label(row, columns[i])}：“{Print(amount)}”万元{doubt}，像是把元和万元弄混了。";
            var hint = "这一列的单位是万元：弄混的请改正；没有弄混的，确认“金额已核对”后再导入";
            record.Findings.Add(new("R541", confirmed ? Severity.Warning : Severity.Error, message, group.Table.Place(row, columns[i]), hint));
        }
    }

    private string? Doubt(SheetTable table, List<int> columns, List<long?> amounts, int index, long? kept)
    {
        var amount = Math.Abs(amounts[index]!.Value);
        if (kept is { } old && old != 0 && (IsTimes(amount, old) || IsTimes(old, amount)))
        {
            return $"和现有的“{Print(old)}”万元正好差一万倍";
        }

        for (var other = 0; other < columns.Count; other++)
        {
            if (other != index && amounts[other] is { } near && near != 0 && IsTimes(amount, near))
            {
                return $"正好是同一行“{table.Columns[columns[other]].Heading}”的一万倍";
            }
        }

        return middles.TryGetValue((table, columns[index]), out var middle) && amount / Factor >= middle ? $"是这一列中位数“{Print(middle)}”万元的一万倍以上" : null;
    }

    private static bool IsTimes(long large, long small) => Math.Abs((decimal)large) == Math.Abs((decimal)small) * Factor;

    private static JsonElement? Now(JsonElement? record, string? list, int index) =>
        record is not { } json ? null
        : list is null ? json
        : JsonPath.Find(json, list) is { ValueKind: JsonValueKind.Array } items && index < items.GetArrayLength() ? items[index] : null;

    private static IEnumerable<int> MoneyColumns(SheetTable table) =>
        Enumerable.Range(0, table.Columns.Count).Where(index => table.Columns[index].Kind == CellKind.Money && table.PlaceOf(index) > 0);

    private static long? AmountAt(SheetTable table, RawRow row, int column) => table.Cell(row, column) is { } cell ? CellReader.AmountOf(cell) : null;

    private static string Print(long fen) => CellNumbers.Print(new Money(fen).Wan);
}
