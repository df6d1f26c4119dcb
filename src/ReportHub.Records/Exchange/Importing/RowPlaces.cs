using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Leads from the members of a record back to the cells they came from.</summary>
internal sealed class RowPlaces(ImportRecord record) : IRecordPlaces
{
    /// <summary>The cell of the pointer, or the nearest around it: the first cell of the row, of the record.</summary>
    public SourcePlace? Of(string kind, string id, string pointer) 
    {
        foreach (var group in record.Items)
        {
            var prefix = "/" + group.Table.Form.Member + "/";
            if (!pointer.StartsWith(prefix, StringComparison.Ordinal))
            {
                continue;
            }

            var rest = pointer[prefix.Length..];
            var slash = rest.IndexOf('/', StringComparison.Ordinal);
            if (int.TryParse(slash < 0 ? rest : rest[..slash], NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < group.Rows.Count)
            {
                return group.Table.Place(group.Rows[index], ColumnOf(group.Table, group.Table.KeyCount, slash < 0 ? "" : rest[(slash + 1)..]));
            }
        }

        var first = record.Main ?? record.Items.FirstOrDefault(group => group.Rows.Count > 0);
        return first?.Table.Place(first.Rows[0], record.Main is null ? 0 : ColumnOf(first.Table, 0, pointer.TrimStart('/')));
    }

    private static int ColumnOf(SheetTable table, int from, string member)
    {
        for (var i = from; i < table.Columns.Count; i++)
        {
            var own = table.Columns[i].Member;
            if (string.Equals(own, member, StringComparison.Ordinal) || (member.Length > 0 && own.StartsWith(member + "/", StringComparison.Ordinal)) || member.StartsWith(own + "/", StringComparison.Ordinal))
            {
                return i;
            }
        }

        return 0;
    }
}
