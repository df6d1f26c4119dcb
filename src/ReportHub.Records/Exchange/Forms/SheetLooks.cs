namespace ReportHub.Records;

/// <summary>How the columns of a form look, the same in forms, exports and rows handed back.</summary>
internal static class SheetLooks
{
    private const double LeastWidth = 10;
    private const double MostWidth = 40;
    private const double TextWidth = 18;
    private const double LongTextWidth = 36;

    public static CellLook Of(FormColumn column) => column.Kind switch
    {
        CellKind.Money => CellLook.Money,
        CellKind.Date => CellLook.Date,
        CellKind.LongText or CellKind.Texts => CellLook.Wrapped,
        CellKind.Integer or CellKind.Number => CellLook.General,
        CellKind.Text or CellKind.Reference or CellKind.Choice or CellKind.YesNo => CellLook.Text,
        _ => throw new InvalidOperationException($"No look for a column of {column.Kind}."),
    };

    public static OutColumn Column(FormColumn column)
    {
        // A Chinese character is two wide.
        var heading = (column.Heading.Length * 2) + 2;
        var content = column.Kind switch
        {
            CellKind.LongText or CellKind.Texts => LongTextWidth,
            CellKind.Text or CellKind.Reference => TextWidth,
            CellKind.Choice => column.Choices.Max(choice => choice.Word.Length * 2) + 4,
            _ => LeastWidth,
        };
        return new(Math.Clamp(Math.Max(heading, content), LeastWidth, MostWidth), Of(column));
    }

    public static IReadOnlyList<LookedCell> Headings(IReadOnlyList<FormColumn> columns) =>
        [.. columns.Select(column => new LookedCell(OutCell.OfText(column.Heading), column.Required ? CellLook.RequiredHeading : CellLook.Heading))];
}
