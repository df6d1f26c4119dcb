using System.Globalization;
using System.Text.Json.Serialization;

namespace ReportHub.Records;

/// <summary>One tenure of a unit's 绩效管理联络员, and how it was handed over; tenures of a unit do not overlap.</summary>
/// <param name="To">Last day; null while in office.</param>
/// <param name="HandedOver">What was handed over (files, accounts, pending work); required once a successor is named.</param>
public sealed record Liaison(string Unit, string Person, string? Phone, DateOnly From, DateOnly? To, string? Successor, DateOnly? HandedOverOn, string? HandedOver, string? Note) : IRecord
{
    public const string Kind = "liaison";

    [JsonIgnore]
    public string RecordId => $"{Unit}-{From.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}";
}
