using System.Text.Json.Serialization;

namespace ReportHub.Records;

/// <summary>A rule or paper that is cited (制度文件): its title is registered here and never retyped (domain.md 5.3, item 2).</summary>
/// <param name="Number">发文字号; null where it has none or it is not known.</param>
/// <param name="QuotedNames">Names of its parts that papers quote, in order.</param>
public sealed record Rule(string Code, string Title, string? Number, string IssuedBy, DateOnly? EffectiveFrom, DateOnly? EffectiveTo, IReadOnlyList<string> QuotedNames) : IRecord
{
    public const string Kind = "rule";

    [JsonIgnore]
    public string RecordId => Code;
}
