using System.Globalization;

namespace ReportHub.Records;

/// <summary>Names of the files of a seed folder.</summary>
internal static class SeedFiles
{
    public const string Organ = "organ.json";
    public const string Scheme = "assessment-scheme.json";
    public const string Round = "assessment-round.json";
    public const string Units = "units.csv";

    public static string Assessments(int fiscalYear) => string.Create(CultureInfo.InvariantCulture, $"assessments-{fiscalYear}.csv");

    public static string Deductions(int fiscalYear) => string.Create(CultureInfo.InvariantCulture, $"deductions-{fiscalYear}.csv");
}
