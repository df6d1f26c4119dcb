namespace ReportHub.Storage;

/// <summary>Commands that share one fsync: those with a frame, and those that wait with them (repeated or refused).</summary>
internal sealed class WriteBatch
{
    private readonly List<PendingCommand> waiting = [];

    /// <summary>One array of bytes is written at a time.</summary>
    public const long MaximumBytes = 64L << 20;

    public ProjectionBatch States { get; } = new();

    public List<ReadOnlyMemory<byte>> Payloads { get; } = [];

    public long Bytes { get; private set; }

    public bool IsEmpty => waiting.Count == 0;

    public void Add(PendingCommand pending, JournalUnit unit, ReadOnlyMemory<byte> payload)
    {
        waiting.Add(pending);
        Payloads.Add(payload);
        Bytes += payload.Length;
        States.Add(unit);
    }

    /// <summary>A refusal or repetition may rest on what the batch has not yet put on disk, so it is answered with it.</summary>
    public void Join(PendingCommand pending) => waiting.Add(pending);

    public void SettleAll()
    {
        foreach (var pending in Drain())
        {
            pending.Settle();
        }
    }

    public void FailAll(Func<Exception> error)
    {
        foreach (var pending in Drain())
        {
            pending.Fail(error());
        }
    }

    private PendingCommand[] Drain()
    {
        var drained = waiting.ToArray();
        waiting.Clear();
        Payloads.Clear();
        States.Clear();
        Bytes = 0;
        return drained;
    }
}
