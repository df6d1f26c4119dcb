namespace ReportHub.Records;

/// <summary>
/// A column of a form, a list and an export. <paramref name="Member"/> is where the value lies in the JSON of the record (of the item on a sheet of
/// items), steps parted by <c>/</c>; <paramref name="Heading"/> is the Chinese heading, unique on its sheet.
/// </summary>
public sealed record FormColumn(string Member, string Heading, CellKind Kind)
{
    /// <summary>An empty cell is a finding.</summary>
    public bool Required { get; init; }

    /// <summary>Part of what tells records apart; repeated as first columns on every sheet of items.</summary>
    public bool IsKey { get; init; }

    /// <summary>Whether its values compare as numbers.</summary>
    public bool IsNumber => Kind is CellKind.Integer or CellKind.Number or CellKind.Money;

    /// <summary>The closed set of a <see cref="CellKind.Choice"/>; else empty.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>Kind of the record a <see cref="CellKind.Reference"/> names; else null.</summary>
    public string? ReferenceTo { get; init; }

    /// <summary>For an id whose kind of record another member says: that member with its kinds; else null.</summary>
    public KindBy? KindBy { get; init; }

    /// <summary>How to fill it in, for the sheet of instructions.</summary>
    public string? Note { get; init; }
}

/// <summary>A value of a closed set: as in JSON, and as people read it.</summary>
public sealed record Choice(string Value, string Word);
