namespace ReportHub.Records;

/// <summary>The rows of one kind, brought up to date from the change log before every look; one reader at a time brings it up to date, the rest wait.</summary>
internal sealed class RecordIndex(RecordKind kind, IRecordReader records, IRecordJournal journal)
{
    private readonly Lock guard = new();
    private TextPool texts = new();
    private Dictionary<string, RecordRow> rows = new(StringComparer.Ordinal);
    private RecordRow[]? ordered;
    private long known = -1;

    /// <summary>All rows in ordinal order of their ids as they are after the unit told with them; the array is never changed afterwards.</summary>
    public (RecordRow[] Rows, long Sequence) Refresh()
    {
        lock (guard)
        {
            var changes = journal.ChangesSince(kind.Name, known);
            while (changes.Records is null)
            {
                ListAnew();
                // The list may show units that came meanwhile in part: what changed since the answer above is read again below.
                changes = journal.ChangesSince(kind.Name, changes.Sequence);
            }

            foreach (var record in changes.Records)
            {
                Take(record);
            }

            known = changes.Sequence;
            return (ordered ??= InOrder(), known);
        }
    }

    private void ListAnew()
    {
        texts = new();
        rows = records.List(kind.Name).ToDictionary(record => record.Id, record => RecordRow.Of(record, kind, texts), StringComparer.Ordinal);
        ordered = null;
    }

    private void Take(ChangedRecord record)
    {
        ordered = null;
        if (record.Now is { } now)
        {
            rows[record.Id] = RecordRow.Of(now, kind, texts);
        }
        else
        {
            rows.Remove(record.Id);
        }
    }

    private RecordRow[] InOrder()
    {
        var all = rows.Values.ToArray();
        Array.Sort(all, static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        return all;
    }
}
