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

    /// <summary>
    /// Makes a batch visible to reads by <paramref name="apply"/> and takes note of its changes, in one step as <see cref="Since"/> sees it. A batch that
    /// cannot be applied is not noted.
    /// </summary>
    public void Publish(long sequence, IEnumerable<RecordState> records, Action apply)
    {
        lock (guard)
        {
            apply();
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

    /// <inheritdoc cref="IRecordJournal.ChangesSince"/>
    /// <param name="find">Reads a record; nothing becomes visible meanwhile.</param>
    public RecordChanges Since(string kind, long sequence, Func<string, StoredRecord?> find)
    {
        lock (guard)
        {
            var known = kinds.GetValueOrDefault(kind);
            return sequence < (known?.Forgotten ?? start)
                ? new(last, null)
                : new(last, known is null ? [] : [.. known.After(sequence).Select(id => new ChangedRecord(id, find(id)))]);
        }
    }

    /// <summary>Changes of one kind in the order of their units.</summary>
    private sealed class Kept(long forgotten)
    {
        private readonly Queue<(long Sequence, string Id)> changes = new();
        private long newest = forgotten;

        /// <summary>Changes up to this unit are not known any more.</summary>
        public long Forgotten { get; private set; } = forgotten;

        public void Add(long sequence, string id)
        {
            newest = sequence;
            changes.Enqueue((sequence, id));
            while (changes.Count > MostChanges)
            {
                Forgotten = changes.Dequeue().Sequence;
            }
        }

        public IReadOnlyCollection<string> After(long sequence) => newest <= sequence
            ? []
            : changes.Where(change => change.Sequence > sequence).Select(change => change.Id).ToHashSet(StringComparer.Ordinal);
    }
}
