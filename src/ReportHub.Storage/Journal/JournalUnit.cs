using ReportHub.Records;

namespace ReportHub.Storage;

/// <summary>One unit of work as its frame holds it.</summary>
internal sealed record JournalUnit(long Sequence, Command Command, ReadOnlyMemory<byte> Answer, IReadOnlyList<RecordState> Changes)
{
    public RememberedRequest Request => new(Command.Context.RequestKey, Command.Name, Command.Body, Sequence, Answer);
}

/// <summary>
/// State of a record after the unit <paramref name="Sequence"/>; <paramref name="Json"/> null: removed (its revisions go on counting, so that
/// kind/id@revision means one content for ever). <paramref name="Previous"/> is the sequence that made the revision before, 0 for the first.
/// </summary>
internal sealed record RecordState(string Kind, string Id, long Revision, long Sequence, long Previous, ReadOnlyMemory<byte>? Json)
{
    public RecordKey Key => new(Kind, Id);

    public StoredRecord? Stored => Json is { } json ? new(Kind, Id, Revision, json) : null;
}

/// <summary>What a request key stood for and what was answered.</summary>
internal sealed record RememberedRequest(string Key, string Command, Foundation.ContentHash Body, long Sequence, ReadOnlyMemory<byte> Answer)
{
    /// <exception cref="RequestKeyMisusedException">The key stood for another command or body.</exception>
    public CommandAnswer Repeat(Command command) => Command == command.Name && Body == command.Body
        ? new CommandAnswer(Answer, Repeated: true)
        : throw new RequestKeyMisusedException(Key);
}
