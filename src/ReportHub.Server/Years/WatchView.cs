using ReportHub.Records;
using ReportHub.Server.Edge;
using ReportHub.Server.Records;

namespace ReportHub.Server.Years;

/// <summary>What is late or short on a day: rectifications with the step that is due, disclosures, and units that monitor too few projects (findings).</summary>
internal sealed record WatchView(DateOnly On, IReadOnlyList<LateRectificationView> Rectifications, IReadOnlyList<LateDisclosureView> Disclosures, IReadOnlyList<FindingView> Findings)
{
    public static WatchView Of(IRecordReader records, int fiscalYear, DateOnly on) => new(
        on,
        [.. RectificationWatch.On(records, on).Select(LateRectificationView.Of)],
        [.. DisclosureWatch.On(records, on).Select(LateDisclosureView.Of)],
        FindingView.Of(MonitoringCoverage.Of(records, fiscalYear).Findings));
}

/// <summary>A late rectification; <paramref name="Next"/> is 催办, 约谈 or 通报 when it is due, else absent.</summary>
internal sealed record LateRectificationView(string Id, string Unit, DateOnly Due, int DaysLate, string? Next, string Url)
{
    public static LateRectificationView Of(LateRectification late) => new(
        late.Record.Id,
        late.Rectification.Unit,
        late.Rectification.Due,
        late.DaysLate,
        late.Next switch
        {
            null => null,
            EscalationStep.Reminded => "催办",
            EscalationStep.Interviewed => "约谈",
            EscalationStep.Circulated => "通报",
            _ => throw new ArgumentOutOfRangeException(nameof(late)),
        },
        RecordView.UrlOf(late.Record.Kind, late.Record.Id));
}

/// <summary>Something that had to be public.</summary>
internal sealed record LateDisclosureView(string Id, string Title, DateOnly Due, int DaysLate, string Url)
{
    public static LateDisclosureView Of(LateDisclosure late) => new(late.Record.Id, late.Item.Title, late.Item.Due, late.DaysLate, RecordView.UrlOf(late.Record.Kind, late.Record.Id));
}
