namespace ReportHub.Records;

/// <summary>
/// A sheet of a form. The main sheet has one row a record and <paramref name="Member"/> null; a sheet of items has one row an item of the list member
/// it names, its rows begin with the key columns of the main sheet.
/// </summary>
public sealed record FormSheet(string Title, string? Member, IReadOnlyList<FormColumn> Columns)
{
    /// <summary>Place of the column of a member, from 0; -1 when there is none.</summary>
    public int IndexOf(string member)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (string.Equals(Columns[i].Member, member, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
