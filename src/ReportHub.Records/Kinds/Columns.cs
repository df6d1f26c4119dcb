namespace ReportHub.Records;

/// <summary>Short ways to say what a column is.</summary>
internal static class Columns
{
    public static FormColumn Text(string member, string heading, string? note = null) => new(member, heading, CellKind.Text) { Note = note };

    public static FormColumn LongText(string member, string heading, string? note = null) => new(member, heading, CellKind.LongText) { Note = note };

    public static FormColumn Integer(string member, string heading, string? note = null) => new(member, heading, CellKind.Integer) { Note = note };

    public static FormColumn Number(string member, string heading, string? note = null) => new(member, heading, CellKind.Number) { Note = note };

    /// <summary>The heading ends in （万元）, so that nobody has to guess the unit.</summary>
    public static FormColumn Money(string member, string heading, string? note = null) => new(member, heading + "（万元）", CellKind.Money) { Note = note };

    public static FormColumn Date(string member, string heading, string? note = null) => new(member, heading, CellKind.Date) { Note = note };

    public static FormColumn YesNo(string member, string heading, string? note = null) => new(member, heading, CellKind.YesNo) { Note = note, Required = true };

    public static FormColumn Texts(string member, string heading, string? note = null) => new(member, heading, CellKind.Texts) { Note = note };

    public static FormColumn Reference(string member, string heading, string kind, string? note = null) => new(member, heading, CellKind.Reference) { ReferenceTo = kind, Note = note };

    public static FormColumn Choice<T>(string member, string heading, params IReadOnlyList<(T Value, string Word)> choices)
        where T : struct, Enum => new(member, heading, CellKind.Choice) { Choices = [.. choices.Select(choice => new Choice(choice.Value.ToString(), choice.Word))] };

    /// <summary>The state as the last column, with the words of the machine.</summary>
    public static FormColumn State(StateMachine machine) => new(machine.Member, "状态", CellKind.Choice) { Choices = machine.States, Required = true };

    public static FormColumn FiscalYear() => Key(Integer("fiscalYear", "年度", "四位年份，指被评价、被考核的年度"));

    public static FormColumn Key(FormColumn column) => column with { IsKey = true, Required = true };

    public static FormColumn Required(FormColumn column) => column with { Required = true };
}
