using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Where a record, or the member at a JSON pointer inside it, can be seen by a person; null for what lies in the store.</summary>
internal interface IRecordPlaces
{
    SourcePlace? Of(string kind, string id, string pointer);

    /// <summary>Where a program finds the member in what it sent: the pointer itself, unless the record is a part of more.</summary>
    string PointerOf(string kind, string id, string pointer) => pointer;
}

/// <summary>Records out of the store have no place in a file.</summary>
internal sealed class NoPlaces : IRecordPlaces
{
    public static readonly NoPlaces Instance = new();

    public SourcePlace? Of(string kind, string id, string pointer) => null;
}

/// <summary>A record sent as a part of a request, at the JSON pointer <paramref name="part"/>.</summary>
internal sealed class PartOfRequest(string part) : IRecordPlaces
{
    public SourcePlace? Of(string kind, string id, string pointer) => null;

    public string PointerOf(string kind, string id, string pointer) => part + pointer;
}
