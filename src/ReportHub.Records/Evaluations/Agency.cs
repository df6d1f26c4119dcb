using System.Text.Json.Serialization;

namespace ReportHub.Records;

/// <summary>A third party that evaluates (第三方评价机构), with its contract and the record of its quality.</summary>
public sealed record Agency(string Code, string Name, string? Contract, DateOnly? ContractFrom, DateOnly? ContractTo, IReadOnlyList<AgencyQuality> Quality) : IRecord
{
    public const string Kind = "agency";

    [JsonIgnore]
    public string RecordId => Code;
}

/// <summary>How the bureau judged one piece of work of an agency.</summary>
public sealed record AgencyQuality(DateOnly On, string Evaluation, string Judgement, string? Remark);
