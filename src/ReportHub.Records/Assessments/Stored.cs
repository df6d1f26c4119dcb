using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>A record as a typed value, with the revision it was read from.</summary>
internal sealed record Stored<T>(T Value, RecordRef Ref)
    where T : class;
