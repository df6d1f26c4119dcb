using System.Text.Json.Serialization;

namespace ReportHub.Records;

/// <summary>A project in one year's budget (项目). A project of several years has one record a year, chained by <paramref name="Continues"/>.</summary>
/// <param name="Unit">The unit that carries it out, first-level or subordinate.</param>
/// <param name="EndYear">Last fiscal year; null when open.</param>
/// <param name="Note">来源说明: 虚构示例 on rows made for demonstration.</param>
public sealed record Project(
    string Code,
    int FiscalYear,
    string Name,
    string Unit,
    ProjectAttribute Attribute,
    int StartYear,
    int? EndYear,
    string? Continues,
    string? Leader,
    string? Phone,
    string? Note) : IRecord
{
    public const string Kind = "project";

    [JsonIgnore]
    public string RecordId => Code;
}

/// <summary>项目属性.</summary>
public enum ProjectAttribute
{
    /// <summary>新增.</summary>
    New,

    /// <summary>延续.</summary>
    Continued,
}
