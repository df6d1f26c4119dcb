using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Where a record, or the member at a JSON pointer inside it, can be seen by a person; null for what lies in the store.</summary>
internal interface IRecordPlaces
{
    SourcePlace? Of(string kind, string id, string pointer);
}

/// <summary>Records out of the store have no place in a file.</summary>
internal sealed class NoPlaces : IRecordPlaces
{
    public static readonly NoPlaces Instance = new();

    public SourcePlace? Of(string kind, string id, string pointer) => null;
}
