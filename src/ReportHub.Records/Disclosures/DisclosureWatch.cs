using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>What had to be public by a day and is not.</summary>
public static class DisclosureWatch
{
    /// <summary>The earliest due date first.</summary>
    public static IReadOnlyList<LateDisclosure> On(IRecordReader records, DateOnly date) =>
    [
        .. RecordList.Of(records, DisclosureItem.Kind, RecordJsonContext.Default.DisclosureItem)
            .Where(item => item.Value.IsOverdueOn(date))
            .OrderBy(item => item.Value.Due).ThenBy(item => item.Value.Code, StringComparer.Ordinal)
            .Select(item => new LateDisclosure(item.Value, item.Ref, date.DayNumber - item.Value.Due.DayNumber)),
    ];
}

/// <summary>An item not public in time: the record it is, and days past its due date.</summary>
public sealed record LateDisclosure(DisclosureItem Item, RecordRef Record, int DaysLate);
