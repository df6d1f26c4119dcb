using System.Text.Json.Serialization;

namespace ReportHub.Records;

/// <summary>A file that proves something (佐证材料): its description here, its bytes in the archive under <paramref name="Sha256"/>.</summary>
/// <param name="SubjectKind">Kind and id of the record it belongs to.</param>
public sealed record Evidence(string Code, string Title, string FileName, string MediaType, long Length, string Sha256, string SubjectKind, string SubjectId, DateOnly ReceivedOn) : IRecord
{
    public const string Kind = "evidence";

    [JsonIgnore]
    public string RecordId => Code;
}
