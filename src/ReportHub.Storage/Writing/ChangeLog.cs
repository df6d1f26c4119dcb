using ReportHub.Records;

namespace ReportHub.Storage;

/// <summary>
/// The last changes by kind, in memory: who keeps an index of a kind asks what to read again instead of listing it. Bounded; who is further behind, and
/// everybody after a restart, lists.
/// </summary>
internal sealed class ChangeLog
{
    private const int MostChanges = 16_384;

    private readonly Lock guard = new();
    private readonly Dictionary<string, Kept> kinds = new(StringComparer.Ordinal);
    private long start;
    private long last;

    /// <summary>Everything up to <paramref name="sequence"/> was there before this log began.</summary>
    public void Begin(long sequence) => start = last = sequence;

    /// <summary>The changes of a batch that is now visible to reads.</summary>
    public void Add(long sequence, IEnumerable<RecordState> records)
    {
        lock (guard)
        {
            last = sequence;
            foreach (var record in records)
            {
                if (!kinds.TryGetValue(record.Kind, out var kept))
                {
                    kinds.Add(record.Kind, kept = new(start));
                }

                kept.Add(sequence, record.Id);
            }
        }
    }

    public RecordChanges Since(string kind, long sequence)
    {
        lock (guard)
        {
            return !kinds.TryGetValue(kind, out var kept) ? new(last, sequence < start ? null : []) : new(last, sequence < kept.Forgotten ? null : kept.After(sequence));
        }
    }

    /// <summary>Changes of one kind in the order of their units.</summary>
    private sealed class Kept(long forgotten)
    {
        private readonly Queue<(long Sequence, string Id)> changes = new();

        /// <summary>Changes up to this unit are not known any more.</summary>
        public long Forgotten { get; private set; } = forgotten;

        public void Add(long sequence, string id)
        {
            changes.Enqueue((sequence, id));
            while (changes.Count > MostChanges)
            {
                Forgotten = changes.Dequeue().Sequence;
            }
        }

        public IReadOnlyCollection<string> After(long sequence) =>
            changes.Where(change => change.Sequence > sequence).Select(change => change.Id).ToHashSet(StringComparer.Ordinal);
    }
}
