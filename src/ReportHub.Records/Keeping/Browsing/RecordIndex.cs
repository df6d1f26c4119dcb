namespace ReportHub.Records;

/// <summary>The rows of one kind, brought up to date from the change log before every look; one reader at a time brings it up to date, the rest wait.</summary>
internal sealed class RecordIndex(RecordKind kind, IRecordReader records, IRecordJournal journal)
{
    private readonly Lock guard = new();
    private TextPool texts = new();
    private Dictionary<string, RecordRow> rows = new(StringComparer.Ordinal);
    private RecordRow[]? ordered;
    private long known = -1;

    /// <summary>All rows in ordinal order of their ids, and the unit up to which they are known; the array is never changed afterwards.</summary>
    public (RecordRow[] Rows, long Sequence) Refresh()
    {
        lock (guard)
        {
            var changes = journal.ChangesSince(kind.Name, known);
            if (changes.Ids is null)
            {
                texts = new();
                rows = records.List(kind.Name).ToDictionary(record => record.Id, record => RecordRow.Of(record, kind, texts), StringComparer.Ordinal);
                ordered = null;
            }
            else
            {
                foreach (var id in changes.Ids)
                {
                    Take(id);
                }
            }

            known = changes.Sequence;
            return (ordered ??= InOrder(), known);
        }
    }

    private void Take(string id)
    {
        ordered = null;
        if (records.Find(kind.Name, id) is { } record)
        {
            rows[id] = RecordRow.Of(record, kind, texts);
        }
        else
        {
            rows.Remove(id);
        }
    }

    private RecordRow[] InOrder()
    {
        var all = rows.Values.ToArray();
        Array.Sort(all, static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        return all;
    }
}
