using System.Globalization;
using System.Text.Json;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>
/// The rest of the year beside <see cref="SeedData"/>: every kind in files named after it, <c>kind.json</c> (a list of records) and the forms
/// <c>kind.csv</c> and <c>kind.list-member.csv</c>. They are taken over like any list kept elsewhere.
/// </summary>
public sealed class SeedYear
{
    private SeedYear(IReadOnlyList<RecordChange> changes)
    {
        Changes = changes;
        Hash = ChangeBody.HashOf(changes);
    }

    /// <summary>What is referred to comes first.</summary>
    public IReadOnlyList<RecordChange> Changes { get; }

    /// <summary>SHA-256 over kinds and contents of all rows.</summary>
    public ContentHash Hash { get; }

    /// <summary>The rows of a folder in the order of <see cref="RecordKinds.All"/>; findings R216 and those of an import say file, line and column.</summary>
    public static Outcome<SeedYear> Load(string folder)
    {
        var findings = new List<Diagnostic>();
        var changes = new List<RecordChange>();
        foreach (var kind in RecordKinds.All)
        {
            changes.AddRange(ReadList(kind, Path.Combine(folder, kind.Name + ".json"), findings));
            changes.AddRange(FormFiles.Read(kind, [.. kind.Sheets.Select(sheet => Path.Combine(folder, FileOf(kind, sheet))).Where(File.Exists).Select(path => (Path.GetFileName(path), File.ReadAllBytes(path)))], findings));
        }

        return new(findings.HasErrors() ? null : new SeedYear(changes), findings);
    }

    /// <summary>The CSV file of a sheet: <c>goal.csv</c>, <c>goal.indicators.csv</c>.</summary>
    public static string FileOf(RecordKind kind, FormSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(sheet);
        return kind.Name + (sheet.Member is { } member ? "." + member : "") + ".csv";
    }

    /// <summary>Puts every record inside one unit of work.</summary>
    /// <exception cref="CommandRefusedException">A record breaks a rule; nothing is put.</exception>
    public IReadOnlyList<RecordOutcome> PutInto(IUnitOfWork unit)
    {
        var run = ChangeRun.Of(unit, Changes);
        return run.Findings.HasErrors() ? throw new CommandRefusedException(run.Findings) : run.Outcomes;
    }

    private static IEnumerable<RecordChange> ReadList(RecordKind kind, string path, List<Diagnostic> findings)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        var (file, json) = (Path.GetFileName(path), File.ReadAllBytes(path));
        using var document = JsonSource.Parse(json, file, "R216", "种子文件", findings);
        if (document is not { RootElement.ValueKind: JsonValueKind.Array })
        {
            return [];
        }

        var places = new JsonPlaces(file, json);
        return [.. document.RootElement.EnumerateArray().Select((record, index) =>
            new RecordChange.TakeOver(kind, JsonSerializer.SerializeToUtf8Bytes(record), new ListPlaces(places, index)))];
    }

    private sealed class ListPlaces(JsonPlaces places, int index) : IRecordPlaces
    {
        public SourcePlace? Of(string kind, string id, string pointer) => places.Of(string.Create(CultureInfo.InvariantCulture, $"/{index}{pointer}"));
    }
}
