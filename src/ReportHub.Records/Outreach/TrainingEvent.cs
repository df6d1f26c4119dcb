using System.Text.Json.Serialization;

namespace ReportHub.Records;

/// <summary>One session of training (培训).</summary>
/// <param name="Attendance">人次; a floor when <paramref name="AttendanceIsFloor"/> (printed with 余).</param>
public sealed record TrainingEvent(string Code, int FiscalYear, DateOnly HeldOn, string Topic, string Form, string Audience, int Attendance, bool AttendanceIsFloor, string? Note) : IRecord
{
    public const string Kind = "training";

    [JsonIgnore]
    public string RecordId => Code;
}
