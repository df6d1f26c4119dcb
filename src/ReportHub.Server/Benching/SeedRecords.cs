using ReportHub.Records;

namespace ReportHub.Server.Benching;

/// <summary>Seed records in memory, each in its first revision: a measurement needs neither store nor lock.</summary>
internal sealed class SeedRecords(SeedData seed) : IRecordReader
{
    private readonly List<StoredRecord> records = [.. seed.Records.Select(record => new StoredRecord(record.Kind, record.Id, 1, record.Json))];

    public StoredRecord? Find(string kind, string id) => records.Find(record => record.Kind == kind && record.Id == id);

    public IReadOnlyList<StoredRecord> List(string kind) => [.. records.Where(record => record.Kind == kind).OrderBy(record => record.Id, StringComparer.Ordinal)];
}
