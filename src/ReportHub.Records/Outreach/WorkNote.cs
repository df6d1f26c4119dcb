using System.Globalization;
using System.Text.Json.Serialization;

namespace ReportHub.Records;

/// <summary>A point of the year's report that is words and not figures: organisation, a problem, a plan, a suggestion.</summary>
public sealed record WorkNote(int FiscalYear, WorkNoteSection Section, int Order, string Heading, string Text) : IRecord
{
    public const string Kind = "work-note";

    [JsonIgnore]
    public string RecordId => string.Create(CultureInfo.InvariantCulture, $"{FiscalYear}-{Section}-{Order}");
}

/// <summary>Where a note belongs.</summary>
public enum WorkNoteSection
{
    /// <summary>组织建设.</summary>
    Organisation,

    /// <summary>存在的问题.</summary>
    Problem,

    /// <summary>下步打算.</summary>
    Plan,

    /// <summary>建议.</summary>
    Suggestion,
}
