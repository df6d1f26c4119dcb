using System.Text.Json.Serialization;

namespace ReportHub.Records;

/// <summary>A section of the bureau (股室): 绩效中心, 预算股, 国库, business sections.</summary>
public sealed record Section(string Code, string Name, string? Task) : IRecord
{
    public const string Kind = "section";

    [JsonIgnore]
    public string RecordId => Code;
}
