using System.Text.Json.Serialization;

namespace ReportHub.Records;

/// <summary>What a unit has to put right until when (整改, domain.md 4.9), its reports, and how it was pressed when late.</summary>
/// <param name="Due">The present due date; a rejection sets a new one.</param>
public sealed record Rectification(
    string Code,
    int FiscalYear,
    Basis Basis,
    string Reference,
    string Unit,
    string Scheme,
    DateOnly OpenedOn,
    DateOnly Due,
    IReadOnlyList<RectificationItem> Items,
    IReadOnlyList<RectificationReport> Reports,
    IReadOnlyList<Escalation> Escalations,
    RectificationState State,
    string? Note) : IRecord
{
    public const string Kind = "rectification";

    [JsonIgnore]
    public string RecordId => Code;

    [JsonIgnore]
    public bool IsSettled => State == RectificationState.Accepted;

    public bool IsOverdueOn(DateOnly date) => date > Due && State is not (RectificationState.ReportFiled or RectificationState.Accepted);
}

/// <summary>One problem with what is demanded and what the unit does about it.</summary>
public sealed record RectificationItem(string Problem, string Demand, string? Measure, bool Done);

/// <summary>A written report of the unit.</summary>
public sealed record RectificationReport(DateOnly On, string Text, string? File);

/// <summary>Pressure on a late unit; steps follow each other in the order of <see cref="EscalationStep"/>.</summary>
public sealed record Escalation(EscalationStep Step, DateOnly On, string? Document, string? Remark);

/// <summary>Steps of escalation.</summary>
public enum EscalationStep
{
    /// <summary>催办.</summary>
    Reminded,

    /// <summary>约谈.</summary>
    Interviewed,

    /// <summary>通报.</summary>
    Circulated,
}

/// <summary>Life of a rectification.</summary>
public enum RectificationState
{
    Open,
    MeasuresFiled,
    InProgress,
    ReportFiled,
    Accepted,
    Rejected,
}
