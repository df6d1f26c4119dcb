using System.Text.Json.Serialization.Metadata;

namespace ReportHub.Records;

/// <summary>One record under check: its value, the value it replaces (null when new), the records around it, and where findings go.</summary>
internal sealed class RecordCheck<T>(T value, T? before, CheckSurroundings surroundings, RecordKind kind, RecordFindings findings)
    where T : class, IRecord
{
    public T Value => value;

    public T? Before => before;

    public RecordKind Kind => kind;

    public IRecordReader Records => surroundings.Records;

    /// <summary>The record comes from a list kept elsewhere.</summary>
    public bool TakesOver => surroundings.TakesOver;

    /// <summary>Where findings go, for checks that are shared with other readers.</summary>
    public RecordFindings Findings => findings;

    /// <summary>A finding at a member of this record (JSON pointer).</summary>
    public void Fail(string code, string pointer, string message, string hint) => findings.Error(code, kind.Name, value.RecordId, pointer, message, hint);

    /// <summary>Something to look at that stops nothing.</summary>
    public void Warn(string code, string pointer, string message, string hint) => findings.Warning(code, kind.Name, value.RecordId, pointer, message, hint);

    /// <summary>Another record as a value; null when it is not there or cannot be read (references are checked before).</summary>
    public TOther? Find<TOther>(string otherKind, string id, JsonTypeInfo<TOther> type)
        where TOther : class => Records.Find(otherKind, id) is { } record && RecordJson.TryRead(record.Json, type, out var other, out _) ? other : null;
}
