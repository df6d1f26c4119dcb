using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>What a unit of work has put, by kind, with the places its findings are seen at.</summary>
internal sealed class TouchedRecords : IRecordPlaces
{
    private readonly Dictionary<(string Kind, string Id), IRecordPlaces> places = [];
    private readonly Dictionary<RecordKind, HashSet<string>> ids = [];

    /// <summary>Kinds in the order of <see cref="RecordKinds"/> do not matter here: each is checked by itself.</summary>
    public IEnumerable<RecordKind> Kinds => ids.Keys;

    public void Add(RecordKind kind, string id, IRecordPlaces at)
    {
        if (!ids.TryGetValue(kind, out var known))
        {
            ids.Add(kind, known = new(StringComparer.Ordinal));
        }

        known.Add(id);
        places[(kind.Name, id)] = at;
    }

    public IReadOnlySet<string> Of(RecordKind kind) => ids[kind];

    public SourcePlace? Of(string kind, string id, string pointer) => places.GetValueOrDefault((kind, id), NoPlaces.Instance).Of(kind, id, pointer);
}
