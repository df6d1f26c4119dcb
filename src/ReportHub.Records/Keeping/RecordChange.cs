namespace ReportHub.Records;

/// <summary>One change of one record. Changes asked for together are one unit of work: all or none.</summary>
public abstract record RecordChange(RecordKind Kind)
{
    /// <summary>Where the change stands in a request of several, as a JSON pointer; null when it is the request. Findings are told there.</summary>
    public string? Part { get; init; }

    /// <summary>A new record; refused (R402) when one of its id is there.</summary>
    public sealed record Create(RecordKind Kind, ReadOnlyMemory<byte> Json) : RecordChange(Kind);

    /// <summary>A new state of the record as it was at <paramref name="Revision"/>; refused (R403) when it has changed since.</summary>
    public sealed record Replace(RecordKind Kind, string Id, ReadOnlyMemory<byte> Json, long Revision) : RecordChange(Kind);

    /// <summary>
    /// Some members of the record as it was at <paramref name="Revision"/>, as a JSON merge patch (RFC 7396); refused (R403) when it has changed since.
    /// </summary>
    public sealed record Patch(RecordKind Kind, string Id, ReadOnlyMemory<byte> Members, long Revision) : RecordChange(Kind);

    /// <summary>Takes the record out of the lists; its history stays. Refused (R405) while others refer to it.</summary>
    public sealed record Remove(RecordKind Kind, string Id, long Revision) : RecordChange(Kind);

    /// <summary>One step of the kind’s state machine; <paramref name="Fields"/> is a JSON object of members filled on the way, or empty.</summary>
    public sealed record Step(RecordKind Kind, string Id, string Action, ReadOnlyMemory<byte> Fields, long Revision) : RecordChange(Kind);

    /// <summary>A row of a list kept elsewhere: makes the record or replaces it; the same content again changes nothing.</summary>
    /// <param name="Places">Where people see the row.</param>
    internal sealed record TakeOver(RecordKind Kind, ReadOnlyMemory<byte> Json, IRecordPlaces Places) : RecordChange(Kind);
}

/// <summary>What a change came to: the record as it is now; <paramref name="Changed"/> is false when the same content was there already.</summary>
public sealed record RecordOutcome(string Kind, string Id, long Revision, bool Changed);
