using System.Text.Json.Serialization.Metadata;

namespace ReportHub.Records;

/// <summary>Records as typed values; one that cannot be read is finding R104 and left out.</summary>
internal sealed class RecordSource(IRecordReader records, RecordFindings findings)
{
    public RecordFindings Findings => findings;

    public IRecordReader Records => records;

    /// <summary>All records of a kind in ordinal order of their ids.</summary>
    public IReadOnlyList<Stored<T>> List<T>(string kind, JsonTypeInfo<T> type)
        where T : class => [.. records.List(kind).Select(record => Decode(record, type)).OfType<Stored<T>>()];

    /// <summary>Null when it is not there (not reported) or cannot be read (reported).</summary>
    public Stored<T>? Find<T>(string kind, string id, JsonTypeInfo<T> type)
        where T : class => records.Find(kind, id) is { } record ? Decode(record, type) : null;

    public Stored<T>? Decode<T>(StoredRecord record, JsonTypeInfo<T> type)
        where T : class
    {
        if (RecordJson.TryRead(record.Json, type, out var value, out var error))
        {
            return new(value, record.Ref);
        }

        findings.Error("R104", record.Kind, record.Id, "", $"记录 {record.Ref} 读不懂：{error.Path ?? "$"} 处缺少内容或类型不对。", "重新录入这条记录");
        return null;
    }
}
