using System.Globalization;

namespace ReportHub.Templates;

/// <summary>Names that may become a folder or a file below report-templates.</summary>
internal static class PathName
{
    private const int Longest = 80;

    /// <summary>One plain name: letters, digits, - _ . and no leading point, so that nothing leads out of the folder.</summary>
    public static bool IsSafe(string name) => name.Length is > 0 and <= Longest && name[0] != '.' && name.All(unit => char.IsLetterOrDigit(unit) || unit is '-' or '_' or '.');

    /// <summary>Semantic order: numbers by value, a pre-release before its release.</summary>
    public static int CompareVersions(string a, string b)
    {
        var (left, right) = (a.Split('-', 2), b.Split('-', 2));
        var byNumber = CompareParts(left[0].Split('.'), right[0].Split('.'));
        return (byNumber, left.Length, right.Length) switch
        {
            (not 0, _, _) => byNumber,
            (_, 2, 2) => CompareParts(left[1].Split('.'), right[1].Split('.')),
            _ => right.Length.CompareTo(left.Length),
        };
    }

    private static int CompareParts(string[] a, string[] b)
    {
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            var areNumbers = long.TryParse(a[i], NumberStyles.None, CultureInfo.InvariantCulture, out var x) & long.TryParse(b[i], NumberStyles.None, CultureInfo.InvariantCulture, out var y);
            var order = areNumbers ? x.CompareTo(y) : string.CompareOrdinal(a[i], b[i]);
            if (order != 0)
            {
                return order;
            }
        }

        return a.Length.CompareTo(b.Length);
    }
}
