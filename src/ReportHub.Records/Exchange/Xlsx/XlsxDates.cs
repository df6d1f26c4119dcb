using System.Globalization;

namespace ReportHub.Records;

/// <summary>Dates in spreadsheets are days since 1900 (or 1904), shown by a number format.</summary>
internal static class XlsxDates
{
    private const int LastSerial = 2_958_465;

    /// <summary>From 1 March 1900: before it the system counts a day that was not (ECMA-376-1, 18.17.4.1).</summary>
    private const int FirstSerial = 61;

    private const int DaysTo1904 = 1_462;
    private static readonly DateTime Origin = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>The number of a date in the 1900 system.</summary>
    public static int SerialOf(DateOnly date) => date.DayNumber - DateOnly.FromDateTime(Origin).DayNumber;

    /// <summary><c>yyyy-MM-dd</c>, with the time of day when there is one; null when the number is no day of the calendar.</summary>
    public static string? TextOf(string number, bool since1904)
    {
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var serial))
        {
            return null;
        }

        serial += since1904 ? DaysTo1904 : 0;
        if (!(serial >= FirstSerial) || !(serial < LastSerial + 1))
        {
            return null;
        }

        var moment = Origin.AddSeconds(Math.Round(serial * 86_400));
        return moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }

    /// <summary>The built-in formats that show a date (ECMA-376-1, 18.8.30; 27 to 36 and 50 to 58 are those of East Asia).</summary>
    public static bool IsDateFormat(int format) => format is (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58;

    /// <summary>A format code with a year or a day in it, outside quoted text and brackets.</summary>
    public static bool IsDateFormat(string code)
    {
        for (var at = 0; at < code.Length; at++)
        {
            switch (code[at])
            {
                case '"':
                    at = End(code, at, '"');
                    break;
                case '[':
                    at = End(code, at, ']');
                    break;
                case '\\' or '_' or '*':
                    at++;
                    break;
                case 'y' or 'Y' or 'd' or 'D' or 'e':
                    return true;
                default:
                    break;
            }
        }

        return false;
    }

    private static int End(string code, int at, char mark) => code.IndexOf(mark, at + 1) is >= 0 and var end ? end : code.Length;
}
