using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ReportHub.Records;
using ReportHub.UnitTests.Records;

namespace ReportHub.UnitTests.Seed;

/// <summary>The whole seed of 2019 in memory: the assessment, the published lists, and the rows behind the published totals; tests change what they are about.</summary>
internal sealed class WholeYear
{
    public const int Fiscal = 2019;

    private static readonly IReadOnlyList<StoredRecord> Loaded = Load();

    public WholeYear()
    {
        foreach (var record in Loaded)
        {
            Store.Put(record.Kind, record.Id, record.Json);
        }
    }

    public FakeRecords Store { get; } = new();

    /// <summary>Puts a new revision of a record.</summary>
    public WholeYear Change<T>(string kind, string id, JsonTypeInfo<T> type, Func<T, T> change)
        where T : class
    {
        Store.Put(kind, id, RecordJson.Write(change(Find(kind, id, type)), type));
        return this;
    }

    public WholeYear Remove(string kind, Func<StoredRecord, bool>? which = null)
    {
        foreach (var record in Store.List(kind).Where(which ?? (_ => true)).ToList())
        {
            Store.Remove(kind, record.Id);
        }

        return this;
    }

    public T Find<T>(string kind, string id, JsonTypeInfo<T> type)
        where T : class => JsonSerializer.Deserialize(Store.Find(kind, id)!.Json.Span, type)!;

    public IReadOnlyList<T> List<T>(string kind, JsonTypeInfo<T> type)
        where T : class => [.. Store.List(kind).Select(record => JsonSerializer.Deserialize(record.Json.Span, type)!)];

    private static IReadOnlyList<StoredRecord> Load()
    {
        var records = new FakeRecords();
        ReportHub.Records.Seed.Load(SeedFolder.Folder).Value!.PutInto(records);
        SeedYear.Load(Path.Combine(SeedFolder.Folder, "year-2019")).Value!.PutInto(records);
        return [.. RecordKinds.All.SelectMany(kind => records.List(kind.Name))];
    }
}
