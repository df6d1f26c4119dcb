using System.Text.Json.Serialization.Metadata;

namespace ReportHub.Records;

/// <summary>The records of a kind as values; those that cannot be read are left out, for their own check tells of them.</summary>
internal static class RecordList
{
    public static IReadOnlyList<Stored<T>> Of<T>(IRecordReader records, string kind, JsonTypeInfo<T> type)
        where T : class =>
        [.. records.List(kind).Select(record => RecordJson.TryRead(record.Json, type, out var value, out _) ? new Stored<T>(value, record.Ref) : null).OfType<Stored<T>>()];
}
