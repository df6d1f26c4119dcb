namespace ReportHub.Records;

/// <summary>Two dates of a record that have an order.</summary>
internal static class DateOrder
{
    /// <summary>R310 when the later one lies before the earlier one; nothing while one of them is open.</summary>
    public static void Require<T>(RecordCheck<T> check, (string Word, DateOnly? Date) earlier, (string Word, DateOnly? Date, string Pointer) later)
        where T : class, IRecord
    {
        if (earlier.Date is { } first && later.Date is { } second && second < first)
        {
            check.Fail("R310", later.Pointer, $"{later.Word} {RecordFindings.Print(second)} 早于{earlier.Word} {RecordFindings.Print(first)}。", "改正其中一个日期");
        }
    }
}
