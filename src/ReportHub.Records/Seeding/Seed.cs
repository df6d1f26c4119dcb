using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>Reads a seed folder: organ.json, units.csv, assessment-scheme.json, assessment-round.json, assessments-YEAR.csv, deductions-YEAR.csv.</summary>
public static class Seed
{
    private const long MostBytes = CsvFile.MostBytes;

    /// <summary>The checked records, or all findings (R1xx records, R2xx files) by file, line and column.</summary>
    public static Outcome<SeedData> Load(string folder) => Read(name => ReadFile(Path.Combine(folder, name)));

    /// <summary>As <see cref="Load"/>, with files given by name; null for a file that is not there.</summary>
    public static Outcome<SeedData> Read(Func<string, byte[]?> open)
    {
        var findings = new List<Diagnostic>();
        var places = new SeedPlaces();
        var parts = new SeedReader(open, places, findings).Read();
        if (parts is null || findings.HasErrors())
        {
            return Outcome.Failed<SeedData>(findings);
        }

        var checks = new RecordFindings(places);
        BookCheck.Run(parts, checks);
        findings.AddRange(checks.All);
        return new(findings.HasErrors() ? null : new SeedData(parts), findings);
    }

    private static byte[]? ReadFile(string path)
    {
        var file = new FileInfo(path);
        // One byte more than allowed is enough for the reader to refuse the file.
        using var stream = file.Exists ? file.OpenRead() : null;
        if (stream is null)
        {
            return null;
        }

        var bytes = new byte[Math.Min(file.Length, MostBytes + 1)];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
