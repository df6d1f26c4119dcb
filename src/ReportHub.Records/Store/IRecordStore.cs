using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>One revision of one record as it lies in the journal: full state as JSON, <paramref name="Revision"/> from 1.</summary>
public sealed record StoredRecord(string Kind, string Id, long Revision, ReadOnlyMemory<byte> Json)
{
    public RecordRef Ref => new(Kind, Id, Revision);
}

/// <summary>Reads what is on disk; every answer is a finished list, never an open enumerator (storage.md, rule 6).</summary>
public interface IRecordReader
{
    StoredRecord? Find(string kind, string id);

    /// <summary>All records of a kind in ordinal order of their ids.</summary>
    IReadOnlyList<StoredRecord> List(string kind);
}

/// <summary>The inside of one unit of work: reads see what the unit has put. Synchronous; nothing may await inside (storage.md, rule 5).</summary>
public interface IUnitOfWork : IRecordReader
{
    /// <summary>Puts the full new state; the answer carries the new revision.</summary>
    StoredRecord Put(string kind, string id, ReadOnlyMemory<byte> json);

    void Remove(string kind, string id);
}

/// <summary>A change somebody asks for. <paramref name="Body"/> is the hash of what was asked, to tell a repetition from a misuse of its key.</summary>
public sealed record Command(string Name, CommandContext Context, ContentHash Body);

/// <summary><paramref name="Json"/> is what the unit answered; <paramref name="Repeated"/>: the key was known and nothing was done again.</summary>
public sealed record CommandAnswer(ReadOnlyMemory<byte> Json, bool Repeated);

/// <summary>The record port: the journal is the truth, whatever projects it (storage.md).</summary>
public interface IRecordStore : IRecordReader
{
    /// <summary>
    /// Runs <paramref name="decide"/> inside the one writer's unit of work and answers when its puts are on disk and visible to the next read. The same
    /// <see cref="CommandContext.RequestKey"/> with the same body gives the first answer again.
    /// </summary>
    /// <exception cref="RequestKeyMisusedException">The key was used with another command or body.</exception>
    /// <exception cref="CommandRefusedException"><paramref name="decide"/> refused; nothing is written.</exception>
    /// <exception cref="StoreUnavailableException">
    /// Nothing of this unit is kept, except under S113 (kept, visible after a restart) and S122 (in doubt until a restart): asking again with the same key
    /// after the restart gives the answer in every case.
    /// </exception>
    Task<CommandAnswer> ExecuteAsync(Command command, Func<IUnitOfWork, ReadOnlyMemory<byte>> decide, CancellationToken cancellation = default);
}
