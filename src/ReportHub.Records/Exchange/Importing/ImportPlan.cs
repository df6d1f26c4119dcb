using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>What a file would come to as the records stand, with every finding by sheet, row and column; nothing is written yet.</summary>
public sealed class ImportPlan
{
    private readonly bool isRefused;
    private readonly IReadOnlyList<ImportRecord> records;
    private readonly FindingWords words;

    internal ImportPlan(RecordKind kind, IReadOnlyList<ImportRecord> records, IReadOnlyList<ImportRecord> accepted, FindingWords words, ImportFindings findings)
    {
        (Kind, this.records, this.words, isRefused) = (kind, records, words, findings.IsRefused);
        Findings = findings.Finish();
        Changes = isRefused ? [] : [.. accepted.Select(record => new RecordChange.TakeOver(kind, record.Json, new RowPlaces(record)))];
        Counts = new(
            accepted.Count(record => record.Fate == ImportFate.New),
            accepted.Count(record => record.Fate == ImportFate.Changed),
            accepted.Count(record => record.Fate == ImportFate.Same),
            records.Count(record => record.IsBad));
    }

    public RecordKind Kind { get; }

    /// <summary>In the order of sheets, rows and columns; codes R2xx, R3xx and R5xx.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; }

    /// <summary>The records that are right, in an order in which each finds what it refers to; none when the file as a whole is refused.</summary>
    public IReadOnlyList<RecordChange> Changes { get; }

    public ImportCounts Counts { get; }

    /// <summary>Whether the file can be committed so: whole when nothing is wrong; good rows when the headings are right and some record is.</summary>
    public bool Accepts(ImportMode mode) => mode switch
    {
        ImportMode.Whole => !Findings.HasErrors(),
        ImportMode.GoodRows => !isRefused && Changes.Count > 0,
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "No such mode."),
    };

    /// <summary>An xlsx workbook of the rows that were not taken, with the reasons beside them; null when there is none.</summary>
    public byte[]? BadRows() => records.Any(record => record.IsBad) ? BadRowsWorkbook.Write(Kind, [.. records.Where(record => record.IsBad)]) : null;

    /// <summary>A finding of the records’ own checks, told by sheet, row and column.</summary>
    internal Diagnostic Describe(Diagnostic finding) => words.Describe(finding);
}
