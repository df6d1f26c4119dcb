namespace ReportHub.Records;

/// <summary>What every file of a kind has in common, whoever writes or reads it.</summary>
internal static class FormSheets
{
    public const string Instructions = "填表说明";
    public const string Words = "词表";

    /// <summary>The column of reasons in a workbook of rows handed back; ignored when such a workbook comes in again.</summary>
    public const string Reasons = "问题";

    /// <summary>The columns that tell the records of a kind apart.</summary>
    public static IReadOnlyList<FormColumn> KeysOf(RecordKind kind) => [.. kind.Main.Columns.Where(column => column.IsKey)];

    /// <summary>Columns as they stand in a file: a sheet of items begins with the key columns of the main sheet.</summary>
    public static IReadOnlyList<FormColumn> ColumnsOf(RecordKind kind, FormSheet sheet) => sheet.Member is null ? sheet.Columns : [.. KeysOf(kind), .. sheet.Columns];
}
