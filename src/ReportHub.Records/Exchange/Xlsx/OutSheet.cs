namespace ReportHub.Records;

/// <summary>A column of a sheet to be written: width in characters, look of its empty cells.</summary>
internal sealed record OutColumn(double Width, CellLook Look);

/// <summary>A cell with its look.</summary>
internal readonly record struct LookedCell(OutCell Cell, CellLook Look);

/// <summary>What may be typed in a column: <paramref name="Type"/> and formulas as in ECMA-376-1, 18.3.1.32; the message is shown when it is not.</summary>
internal sealed record Validation(int Column, string Type, string Operator, string First, string? Second, string Message);

/// <summary>A sheet to be written.</summary>
/// <param name="FrozenRows">Rows that stay in sight: the headings.</param>
internal sealed record OutSheet(string Title, IReadOnlyList<OutColumn> Columns, IEnumerable<IReadOnlyList<LookedCell>> Rows, int FrozenRows = 0)
{
    public IReadOnlyList<Validation> Validations { get; init; } = [];

    public bool IsHidden { get; init; }
}
