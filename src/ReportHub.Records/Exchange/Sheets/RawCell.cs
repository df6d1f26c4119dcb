namespace ReportHub.Records;

/// <summary>What a cell of a file is before anybody asks what it should be.</summary>
internal enum RawKind
{
    Text,

    /// <summary>A number as the file writes it, with a point.</summary>
    Number,

    /// <summary>A number shown as a date: <c>yyyy-MM-dd</c>, with a time of day behind it where there is one.</summary>
    Date,

    /// <summary><c>TRUE</c> or <c>FALSE</c>.</summary>
    Boolean,

    /// <summary>A formula; the text is the value it had when the file was saved.</summary>
    Formula,

    /// <summary>An error such as <c>#REF!</c>.</summary>
    Error,
}

/// <summary>A cell that holds something; <paramref name="Column"/> from 1.</summary>
internal readonly record struct RawCell(int Column, RawKind Kind, string Text);

/// <summary>A row that holds something; <paramref name="Number"/> from 1 as people see it, cells in the order of their columns.</summary>
internal sealed record RawRow(int Number, IReadOnlyList<RawCell> Cells)
{
    public RawCell? At(int column)
    {
        foreach (var cell in Cells)
        {
            if (cell.Column == column)
            {
                return cell;
            }
        }

        return null;
    }
}
