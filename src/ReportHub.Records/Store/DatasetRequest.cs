namespace ReportHub.Records;

/// <summary>
/// What a paper is about: a dataset in a fiscal year, and the record (<paramref name="Subject"/>: its id) where the dataset tells of one record, as of one
/// evaluation; null where it tells of the whole year.
/// </summary>
public sealed record DatasetRequest(string Dataset, int FiscalYear, string? Subject = null);
