using System.Globalization;

namespace ReportHub.Records;

/// <summary>The two years of a roll-over, and the day it is done on.</summary>
internal sealed record YearChange(int From, int To, DateOnly On)
{
    /// <summary>The same day in the new year; 29 February becomes the 28th.</summary>
    public DateOnly Shift(DateOnly date) => date.AddYears(To - From);

    /// <summary>A code that bears the old year as one of its parts bears the new one there (2019-101-001, round-2019); another gets it in front.</summary>
    public string Shift(string code)
    {
        var (old, next) = (From.ToString(CultureInfo.InvariantCulture), To.ToString(CultureInfo.InvariantCulture));
        var parts = code.Split('-');
        var index = Array.FindIndex(parts, part => string.Equals(part, old, StringComparison.Ordinal));
        if (index < 0)
        {
            return $"{next}-{code}";
        }

        parts[index] = next;
        return string.Join('-', parts);
    }
}
