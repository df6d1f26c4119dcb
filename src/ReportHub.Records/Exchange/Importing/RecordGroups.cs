using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Which rows belong to which record: main rows by their keys, rows of items by the keys they repeat.</summary>
internal sealed class RecordGroups
{
    private readonly RecordKind kind;
    private readonly RecordKeys keys;
    private readonly Dictionary<string, StoredRecord> kept;
    private readonly Dictionary<string, ImportRecord> byKey = new(StringComparer.Ordinal);
    private readonly List<ImportRecord> all = [];

    private RecordGroups(RecordKind kind, IRecordReader records)
    {
        (this.kind, keys) = (kind, new(kind));
        kept = keys.Index(records);
    }

    /// <summary>Records in the order of their main rows; without a main sheet, in that of their first items. Findings R550, R551 go to the records.</summary>
    public static IReadOnlyList<ImportRecord> Make(RecordKind kind, IReadOnlyList<SheetTable> tables, IRecordReader records)
    {
        var groups = new RecordGroups(kind, records);
        var main = tables.FirstOrDefault(table => table.Form.Member is null);
        if (main is not null)
        {
            groups.AddMain(main);
        }

        foreach (var table in tables.Where(table => table.Form.Member is not null))
        {
            groups.AddItems(table, main);
        }

        return groups.all;
    }

    private void AddMain(SheetTable table)
    {
        foreach (var row in table.Rows)
        {
            var key = keys.Of(table, row);
            var record = new ImportRecord(new(table, [row]), key is null ? null : kept.GetValueOrDefault(key));
            all.Add(record);
            if (key is not null && !byKey.TryAdd(key, record))
            {
                AddRepeated(table, byKey[key], record);
            }
        }
    }

    private void AddItems(SheetTable table, SheetTable? main)
    {
        var rows = new Dictionary<ImportRecord, List<RawRow>>();
        foreach (var row in table.Rows)
        {
            var record = OwnerOf(table, row, main);
            if (!rows.TryGetValue(record, out var own))
            {
                rows[record] = own = [];
                record.AddItems(new(table, own));
            }

            own.Add(row);
        }

        // A record that is in the main sheet and has no row here has no items.
        foreach (var record in all.Where(record => record.Main is not null && !rows.ContainsKey(record)))
        {
            record.AddItems(new(table, []));
        }
    }

    private ImportRecord OwnerOf(SheetTable table, RawRow row, SheetTable? main)
    {
        var key = keys.Of(table, row);
        if (key is not null && byKey.TryGetValue(key, out var known))
        {
            return known;
        }

        var before = key is null || main is not null ? null : kept.GetValueOrDefault(key);
        var record = new ImportRecord(null, before);
        all.Add(record);
        if (key is not null)
        {
            byKey.Add(key, record);
        }

        if (key is null)
        {
            AddKeyFaults(table, row, record);
        }
        else if (before is null)
        {
            AddOrphan(table, row, main, record);
        }

        return record;
    }

    private static void AddKeyFaults(SheetTable table, RawRow row, ImportRecord record)
    {
        for (var i = 0; i < table.KeyCount; i++)
        {
            var fault = table.Cell(row, i) is { } cell ? CellReader.Read(table.Columns[i], cell).Fault : CellFault.Empty(table.Columns[i]);
            if (fault is not null)
            {
                record.Findings.Add(Diagnostic.Error(fault.Code, $"{table.Label(row, i)}：{fault.Message}", table.Place(row, i), fault.Hint));
            }
        }
    }

    private void AddOrphan(SheetTable table, RawRow row, SheetTable? main, ImportRecord record)
    {
        var (where, hint) = main is null
            ? ($"系统里没有这条{kind.Title}", $"先导入“{kind.Main.Title}”，再导入这一表")
            : ($"工作表“{main.Form.Title}”里没有这条{kind.Title}", $"在“{main.Form.Title}”补上这一条，或改正这一行的{string.Join("、", table.Columns.Take(table.KeyCount).Select(column => column.Heading))}");
        record.Findings.Add(Diagnostic.Error("R551", $"{table.Label(row, table.KeyCount - 1)}：{where}。", table.Place(row, table.KeyCount - 1), hint));
    }

    private static void AddRepeated(SheetTable table, ImportRecord first, ImportRecord second)
    {
        var (one, two) = (first.Main!.Rows[0], second.Main!.Rows[0]);
        first.Findings.Add(Repeated(table, one, two.Number));
        second.Findings.Add(Repeated(table, two, one.Number));
    }

    private static Diagnostic Repeated(SheetTable table, RawRow row, int other)
    {
        var keys = string.Join("、", table.Columns.Where(column => column.IsKey).Select(column => column.Heading));
        return table.Names.Error("R550", row.Number, string.Create(CultureInfo.InvariantCulture, $"和第 {other} 行的{keys}相同。"), "只留一行，或改正其中一行");
    }
}
