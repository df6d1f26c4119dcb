namespace ReportHub.Records;

/// <summary>A sheet as it lies in the file: rows that hold something, in their order.</summary>
internal sealed record RawSheet(string Title, IReadOnlyList<RawRow> Rows, IReadOnlyList<CellRange> Merged);

/// <summary>The sheets of a file that were asked for, and the names of the others; a CSV file is one sheet that has no name of its own.</summary>
internal sealed record RawWorkbook(string FileName, IReadOnlyList<RawSheet> Sheets, IReadOnlyList<string> OtherSheets, bool IsCsv);
