using System.Text.Json;
using ReportHub.Records;
using ReportHub.Server.Edge;

namespace ReportHub.Server.Records;

/// <summary>A kind of record the server keeps.</summary>
internal sealed record KindView(string Kind, string Title, int Count, string Url, string Form, string Export);

/// <summary>A record with its id and revision; <c>If-Match</c> wants the revision in quotes.</summary>
internal sealed record RecordView(string Id, long Revision, string Url, JsonElement Record)
{
    public static RecordView Of(StoredRecord record) => new(record.Id, record.Revision, UrlOf(record.Kind, record.Id), JsonElement.Parse(record.Json.Span));

    public static string UrlOf(string kind, string id) => $"/records/{kind}/{Uri.EscapeDataString(id)}";
}

/// <summary>One page of a list; <paramref name="Total"/> counts all that the filters leave.</summary>
internal sealed record RecordPageView(IReadOnlyList<RecordView> Items, int Total, int Page, int Size, int Pages);

/// <summary>What a change came to; <paramref name="Changed"/> is false where the same content was there already.</summary>
internal sealed record ChangedView(string Kind, string Id, long Revision, bool Changed, string Url)
{
    public static ChangedView Of(RecordOutcome outcome) => new(outcome.Kind, outcome.Id, outcome.Revision, outcome.Changed, RecordView.UrlOf(outcome.Kind, outcome.Id));
}

/// <summary>The answer to a change of one record or of several.</summary>
internal sealed record ChangesView(IReadOnlyList<ChangedView> Records, IReadOnlyList<FindingView> Findings, bool Repeated)
{
    public static ChangesView Of(ChangeAnswer answer) => new([.. answer.Outcomes.Select(ChangedView.Of)], FindingView.Of(answer.Findings), answer.Repeated);
}

/// <summary>Where a record stands in its life and what may be done next.</summary>
internal sealed record StepsView(string State, string Word, IReadOnlyList<StepView> Steps);

/// <summary>A step that may be taken; <paramref name="Needs"/> are the members to be filled before.</summary>
internal sealed record StepView(string Action, string Word, string To, IReadOnlyList<string> Needs);

/// <summary>The revisions of a record, newest first.</summary>
internal sealed record HistoryView(string Kind, string Id, IReadOnlyList<RevisionView> Revisions);

/// <summary>One revision: who made it, when, by which command, and what it changed. <paramref name="Removed"/>: the record was taken out.</summary>
internal sealed record RevisionView(
    long Revision, string Command, string Actor, DateOnly BusinessDate, DateTimeOffset Instant, bool Removed, IReadOnlyList<DifferenceView> Changes);

/// <summary>A value that changed: JSON pointer, heading of its column where it has one, value before and after (absent: none).</summary>
internal sealed record DifferenceView(string Pointer, string? Heading, JsonElement? Before, JsonElement? After);
