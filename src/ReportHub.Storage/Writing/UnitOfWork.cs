using System.Text.Json;
using System.Text.Unicode;
using ReportHub.Records;

namespace ReportHub.Storage;

/// <summary>
/// The inside of one command: its own puts over those of the batch over the projection. Nothing leaves it unless it is closed, so a command that
/// throws leaves nothing.
/// </summary>
internal sealed class UnitOfWork(IProjection projection, ProjectionBatch before, long sequence) : IUnitOfWork
{
    private static readonly JsonReaderOptions Strict = new() { MaxDepth = JournalFormat.MaximumJsonDepth };

    private readonly List<RecordState> changes = [];
    private readonly Dictionary<RecordKey, RecordState> own = [];
    private readonly Dictionary<string, Dictionary<string, RecordState>> listed = new(StringComparer.Ordinal);
    private bool closed;

    public StoredRecord? Find(string kind, string id) => RecordKey.Possible(kind, id) is { } key ? Last(key)?.Stored : null;

    public IReadOnlyList<StoredRecord> List(string kind)
    {
        RequireOpen();
        var states = new SortedDictionary<string, RecordState>(StringComparer.Ordinal);
        var changed = before.OfKind(kind).Concat(own.Values.Where(record => record.Kind == kind));
        foreach (var state in Listed(kind).Values.Concat(changed))
        {
            states[state.Id] = state;
        }

        return [.. states.Values.Select(state => state.Stored).OfType<StoredRecord>()];
    }

    public StoredRecord Put(string kind, string id, ReadOnlyMemory<byte> json)
    {
        var key = RecordKey.Checked(kind, id);
        var bytes = CheckedJson(json, $"The state of '{key}'").ToArray();
        return bytes.Length <= JournalFormat.MaximumRecordBytes
            ? Change(key, bytes).Stored!
            : throw StoreErrors.RecordTooLarge(kind, id, bytes.Length, JournalFormat.MaximumRecordBytes);
    }

    public void Remove(string kind, string id)
    {
        var key = RecordKey.Checked(kind, id);
        if (Last(key) is { Json: not null })
        {
            Change(key, null);
        }
    }

    /// <summary>Ends the unit: nothing can be put any more.</summary>
    public JournalUnit Close(Command command, ReadOnlyMemory<byte> answer)
    {
        closed = true;
        return new(sequence, command, answer.IsEmpty ? answer : CheckedJson(answer, "The answer"), changes);
    }

    public void Abandon() => closed = true;

    private RecordState Change(RecordKey key, ReadOnlyMemory<byte>? json)
    {
        var last = Last(key);
        var state = new RecordState(key.Kind, key.Id, (last?.Revision ?? 0) + 1, sequence, last?.Sequence ?? 0, json);
        own[key] = state;
        changes.Add(state);
        return state;
    }

    private RecordState? Last(RecordKey key)
    {
        RequireOpen();
        return own.GetValueOrDefault(key) ?? before.Find(key) ?? (listed.TryGetValue(key.Kind, out var known) ? known.GetValueOrDefault(key.Id) : projection.Find(key));
    }

    /// <summary>What the projection has of a kind, asked for once: nothing changes it while the unit is open.</summary>
    private Dictionary<string, RecordState> Listed(string kind)
    {
        if (!listed.TryGetValue(kind, out var known))
        {
            listed[kind] = known = projection.List(kind).ToDictionary(state => state.Id, StringComparer.Ordinal);
        }

        return known;
    }

    private void RequireOpen()
    {
        if (closed)
        {
            throw new InvalidOperationException("The unit of work is over: records are read and put inside the command's decision only.");
        }
    }

    // What cannot be read back byte by byte must not enter the journal; outer white space is not part of a JSON value and would not come back.
    private static ReadOnlyMemory<byte> CheckedJson(ReadOnlyMemory<byte> json, string what)
    {
        var trimmed = json.Trim(" \t\r\n"u8);
        if (!Utf8.IsValid(trimmed.Span))
        {
            throw new ArgumentException($"{what} is not UTF-8.", nameof(json));
        }

        try
        {
            var reader = new Utf8JsonReader(trimmed.Span, Strict);
            while (reader.Read())
            {
                // Reading to the end is the check.
            }
        }
        catch (JsonException exception)
        {
            throw new ArgumentException($"{what} is not one JSON value: {exception.Message}", nameof(json), exception);
        }

        return trimmed;
    }
}
