namespace ReportHub.Records;

/// <summary>
/// The bureau that issues. <paramref name="OrganCode"/> is the 机关代字 of its document numbers (domain.md 2.1): configuration, and
/// <paramref name="OrganCodeIsExample"/> until the bureau has confirmed it.
/// </summary>
public sealed record Organ(string Id, string FullName, string ShortName, string OrganCode, bool OrganCodeIsExample, string RegionName) : IRecord
{
    public const string Kind = "organ";

    [System.Text.Json.Serialization.JsonIgnore]
    public string RecordId => Id;
}
