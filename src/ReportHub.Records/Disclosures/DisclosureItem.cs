using System.Text.Json.Serialization;

namespace ReportHub.Records;

/// <summary>Something that must be made public, by whom and until when (信息公开, domain.md 3.2).</summary>
/// <param name="SourceDocument">Id of the issued document it shows; null where it shows records.</param>
public sealed record DisclosureItem(
    string Code,
    int FiscalYear,
    string Title,
    string Publisher,
    DisclosureSubject Subject,
    string? IndexNumber,
    string? Topic,
    string? SourceDocument,
    string? Summary,
    IReadOnlyList<string> Keywords,
    DateOnly Due,
    string? ReviewedBy,
    DateOnly? ReviewedOn,
    DateOnly? PublishedOn,
    string? Url,
    DateOnly? WithdrawnOn,
    string? WithdrawnBecause,
    DisclosureState State) : IRecord
{
    public const string Kind = "disclosure";

    [JsonIgnore]
    public string RecordId => Code;

    public bool IsOverdueOn(DateOnly date) => PublishedOn is null && State != DisclosureState.Withdrawn && date > Due;
}

/// <summary>What is disclosed.</summary>
public enum DisclosureSubject
{
    /// <summary>绩效目标.</summary>
    Goals,

    /// <summary>绩效自评结果.</summary>
    SelfEvaluation,

    /// <summary>重点评价结果.</summary>
    Evaluation,

    /// <summary>考核结果.</summary>
    Assessment,

    /// <summary>工作报告.</summary>
    AnnualReport,

    /// <summary>其他.</summary>
    Other,
}

/// <summary>Life of a disclosure item (domain.md 6.2).</summary>
public enum DisclosureState
{
    Draft,

    /// <summary>审查.</summary>
    Reviewed,

    Published,
    Updated,
    Withdrawn,
}
