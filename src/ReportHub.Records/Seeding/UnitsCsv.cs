using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>units.csv: one first-level budget unit a row.</summary>
internal sealed class UnitsCsv(SeedPlaces places, List<Diagnostic> findings)
{
    private const string Code = "单位代码";
    private const string Name = "单位名称";
    private const string Kind = "类别";
    private const string Order = "排列顺序";
    private const string From = "启用日期";
    private const string To = "停用日期";
    private static readonly string[] Columns = [Code, Name, Kind, Order, From, To];

    private static readonly (string Word, UnitKind Value)[] Kinds =
        [("区直部门", UnitKind.DistrictDepartment), ("镇（办）财政所", UnitKind.TownshipFinanceOffice)];

    public IReadOnlyList<BudgetUnit> Read(ReadOnlyMemory<byte> bytes)
    {
        var units = new List<BudgetUnit>();
        if (CsvTable.Read(SeedFiles.Units, bytes, Columns, findings) is { } table)
        {
            foreach (var row in table.Rows)
            {
                var cells = new CsvRowReader(table, row, findings);
                var unit = new BudgetUnit(cells.Text(Code), cells.Text(Name), cells.Choice(Kind, Kinds), cells.Integer(Order), cells.Date(From), cells.OptionalDate(To));
                if (cells.IsSound)
                {
                    units.Add(unit);
                    Note(unit, cells);
                }
            }
        }

        return units;
    }

    private void Note(BudgetUnit unit, CsvRowReader cells)
    {
        places.Add(BudgetUnit.Kind, unit.Code, "", cells.Place(Code));
        places.Add(BudgetUnit.Kind, unit.Code, "/name", cells.Place(Name));
        places.Add(BudgetUnit.Kind, unit.Code, "/displayOrder", cells.Place(Order));
    }
}
