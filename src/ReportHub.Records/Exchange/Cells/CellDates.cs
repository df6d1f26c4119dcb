using System.Globalization;

namespace ReportHub.Records;

/// <summary>Dates as people type them.</summary>
internal static class CellDates
{
    private static readonly string[] Forms = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];

    /// <summary>The date, or null when the text is none of 2019-12-20, 2019/12/20, 2019.12.20, 2019年12月20日, 20191220.</summary>
    public static DateOnly? OfText(string text) =>
        DateOnly.TryParseExact(CellText.Fold(text), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
