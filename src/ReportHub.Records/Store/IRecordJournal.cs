namespace ReportHub.Records;

/// <summary>What the journal tells beside the records as they stand: what changed, and how a record came to be what it is.</summary>
public interface IRecordJournal
{
    /// <summary>Which records of a kind changed after the unit <paramref name="sequence"/>; 0 asks for all. For those who keep an index of the kind.</summary>
    RecordChanges ChangesSince(string kind, long sequence);

    /// <summary>Every revision of a record, newest first; empty for a record that never was.</summary>
    /// <exception cref="StoreUnavailableException">The journal cannot be read.</exception>
    IReadOnlyList<RecordRevision> History(string kind, string id);
}
