using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Places of seed records in their files: JSON by pointer, CSV by what the reader noted for a record and its members.</summary>
internal sealed class SeedPlaces : IRecordPlaces
{
    private readonly Dictionary<(string Kind, string Id), JsonPlaces> files = [];
    private readonly Dictionary<(string Kind, string Id, string Pointer), SourcePlace> cells = [];

    public void Add(string kind, string id, JsonPlaces places) => files[(kind, id)] = places;

    public void Add(string kind, string id, string pointer, SourcePlace place) => cells[(kind, id, pointer)] = place;

    public SourcePlace? Of(string kind, string id, string pointer)
    {
        if (files.TryGetValue((kind, id), out var json))
        {
            return json.Of(pointer);
        }

        SourcePlace? place;
        while (!cells.TryGetValue((kind, id, pointer), out place) && pointer.LastIndexOf('/') is >= 0 and var parent)
        {
            pointer = pointer[..parent];
        }

        return place;
    }
}
