using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>The rows of one sheet that belong to one record.</summary>
internal sealed record RowGroup(SheetTable Table, IReadOnlyList<RawRow> Rows);

/// <summary>What becomes of a record that is right.</summary>
internal enum ImportFate
{
    New,
    Changed,
    Same,
}

/// <summary>What a file says about one record: its main row, unless the file has no main sheet, and its rows of items by sheet.</summary>
internal sealed class ImportRecord(RowGroup? main, StoredRecord? before)
{
    private readonly List<RowGroup> items = [];

    public RowGroup? Main => main;

    /// <summary>The record as it is kept now; null when it is new.</summary>
    public StoredRecord? Before => before;

    /// <summary>One for each sheet of items the file has, also when it has no row for this record.</summary>
    public IReadOnlyList<RowGroup> Items => items;

    public List<Diagnostic> Findings { get; } = [];

    public bool IsBad => Findings.HasErrors();

    /// <summary>Canonical JSON once the record was accepted.</summary>
    public ReadOnlyMemory<byte> Json { get; private set; }

    public ImportFate Fate { get; private set; }

    public IEnumerable<RowGroup> Groups => main is null ? items : items.Prepend(main);

    public void Accept(RecordOutcome outcome, ReadOnlyMemory<byte> json) =>
        (Json, Fate) = (json, !outcome.Changed ? ImportFate.Same : outcome.Revision == 1 ? ImportFate.New : ImportFate.Changed);

    public void AddItems(RowGroup group) => items.Add(group);
}
