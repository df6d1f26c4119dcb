using System.Text;
using ReportHub.Records;

namespace ReportHub.UnitTests.Records;

/// <summary>Records in memory; <see cref="Shuffle"/> gives lists in another order than the port promises, to show that nothing leans on it.</summary>
internal sealed class FakeRecords : IUnitOfWork
{
    private readonly Dictionary<(string Kind, string Id), StoredRecord> records = [];

    public bool Shuffle { get; init; }

    public StoredRecord? Find(string kind, string id) => records.GetValueOrDefault((kind, id));

    public IReadOnlyList<StoredRecord> List(string kind)
    {
        var list = records.Values.Where(record => record.Kind == kind).OrderBy(record => record.Id, StringComparer.Ordinal).ToList();
        return Shuffle ? [.. list.OrderBy(record => ReportHub.Foundation.ContentHash.Of(record.Id).Hex, StringComparer.Ordinal)] : list;
    }

    public StoredRecord Put(string kind, string id, ReadOnlyMemory<byte> json)
    {
        var stored = new StoredRecord(kind, id, (Find(kind, id)?.Revision ?? 0) + 1, json);
        records[(kind, id)] = stored;
        return stored;
    }

    public void Put(string kind, string id, string json) => Put(kind, id, Encoding.UTF8.GetBytes(json));

    public void Remove(string kind, string id) => records.Remove((kind, id));
}
