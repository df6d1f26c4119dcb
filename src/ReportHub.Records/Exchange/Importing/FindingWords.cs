using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Findings of the checks of records, told by sheet, row, column and heading.</summary>
internal sealed class FindingWords(IReadOnlyList<SheetTable> tables)
{
    /// <summary>What the checks say of a JSON that cannot be read.</summary>
    private const string Unreadable = "R301";

    public Diagnostic Describe(Diagnostic finding)
    {
        if (finding.Place is not { } place || tables.FirstOrDefault(table => IsOn(table, place)) is not { } table)
        {
            return finding;
        }

        var index = table.IndexAt(place.Column);
        var label = index < 0 ? table.Names.Row(place.Line) : table.Names.Cell(place.Line, place.Column, table.Columns[index].Heading);
        return finding.Code == Unreadable && index >= 0 && GroupOf(table, index) is { Count: > 1 } group
            ? finding with { Code = "R556", Message = $"{label}：{string.Join("、", group.Select(column => $"“{column.Heading}”"))}只填了一部分。", Hint = "这几项要一起填；没有的，整组留空" }
            : finding with { Message = $"{label}：{finding.Message}" };
    }

    /// <summary>In the order of sheets, rows, columns; what has no place first.</summary>
    public IEnumerable<Diagnostic> Sort(IEnumerable<Diagnostic> findings) => findings
        .OrderBy(finding => finding.Place is { } place ? tables.TakeWhile(table => !IsOn(table, place)).Count() : -1)
        .ThenBy(finding => finding.Place?.Line)
        .ThenBy(finding => finding.Place?.Column);

    private static bool IsOn(SheetTable table, SourcePlace place) => string.Equals(table.Names.At(1, 1).File, place.File, StringComparison.Ordinal);

    /// <summary>The columns of the same member inside the record: 审核等次, 审核日期, 审核人.</summary>
    private static List<FormColumn> GroupOf(SheetTable table, int index)
    {
        var member = table.Columns[index].Member;
        var slash = member.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? [] : [.. table.Columns.Where(column => column.Member.StartsWith(member[..(slash + 1)], StringComparison.Ordinal))];
    }
}
