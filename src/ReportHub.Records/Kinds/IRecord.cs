namespace ReportHub.Records;

/// <summary>A record of the office. Its id follows from its key members, so that the same row imported twice is the same record.</summary>
public interface IRecord
{
    /// <summary>The id in the store, made of key members; never part of the JSON.</summary>
    string RecordId { get; }
}
