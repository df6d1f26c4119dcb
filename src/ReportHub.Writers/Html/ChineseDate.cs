using System.Globalization;

namespace ReportHub.Writers;

/// <summary>Reads a date as papers print it: 2019年12月23日, without leading zeros (GB/T 9704-2012 7.3.5.4).</summary>
internal static class ChineseDate
{
    /// <summary>The date <paramref name="text"/> starts with; what follows 日 is not looked at.</summary>
    public static bool TryRead(string text, out DateOnly date)
    {
        var end = text.IndexOf('日', StringComparison.Ordinal);
        date = default;
        return end > 0 && DateOnly.TryParseExact(text.AsSpan(0, end + 1), "yyyy年M月d日", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }
}
