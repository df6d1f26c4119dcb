using System.Text.Json;
using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>
/// The rest of the year beside <see cref="SeedData"/>: every kind in files named after it, <c>kind.json</c> (a list of records) or the forms
/// <c>kind.csv</c> and <c>kind.list-member.csv</c>. They are taken over like any list kept elsewhere.
/// </summary>
public sealed class SeedYear
{
    private SeedYear(IReadOnlyList<RecordChange> changes)
    {
        Changes = changes;
        Hash = ContentHash.Of(CanonicalJson.Write(writer =>
        {
            writer.WriteStartArray();
            foreach (var change in changes.Cast<RecordChange.TakeOver>())
            {
                writer.WriteStringValue($"{change.Kind.Name} {ContentHash.Of(change.Json.Span)}");
            }

            writer.WriteEndArray();
        }));
    }

    /// <summary>SHA-256 over kinds and contents of all rows: the body of the command that loads them.</summary>
    public ContentHash Hash { get; }

    /// <summary>The lists in the folder of the seed's year, and the invented rows behind its published totals (<see cref="SyntheticYear"/>).</summary>
    public static Outcome<SeedYear> Of(SeedData seed, string seedFolder)
    {
        var lists = Load(Path.Combine(seedFolder, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"year-{PublishedTotals.FiscalYear}")));
        if (!lists.Succeeded)
        {
            return lists;
        }

        var rows = SyntheticYear.Of(seed.FirstLevelUnits);
        var changes = RecordKinds.All.SelectMany(kind => lists.Value.Changes.Where(change => ReferenceEquals(change.Kind, kind)).Concat(rows.Of(kind)));
        return Outcome.Of(new SeedYear([.. changes]), lists.Findings);
    }

    /// <summary>Whether the year still has to be loaded.</summary>
    public static bool IsMissing(IRecordReader store) => store.List(WorkYear.Kind).Count == 0 && store.List(Goal.Kind).Count == 0;

    /// <summary>What is referred to comes first.</summary>
    public IReadOnlyList<RecordChange> Changes { get; }

    /// <summary>The rows of the folders in the order of <see cref="RecordKinds.All"/>; findings R215, R216 and those of forms say file, line and column.</summary>
    public static Outcome<SeedYear> Load(params IReadOnlyList<string> folders)
    {
        var findings = new List<Diagnostic>();
        var changes = new List<RecordChange>();
        foreach (var kind in RecordKinds.All)
        {
            foreach (var folder in folders)
            {
                changes.AddRange(ReadList(kind, Path.Combine(folder, kind.Name + ".json"), findings));
            }
        }

        return new(findings.HasErrors() ? null : new SeedYear(changes), findings);
    }

    /// <summary>Puts every record inside one unit of work.</summary>
    /// <exception cref="CommandRefusedException">A record breaks a rule; nothing is put.</exception>
    public IReadOnlyList<RecordOutcome> PutInto(IUnitOfWork unit)
    {
        var run = new ChangeRun(unit);
        foreach (var change in Changes)
        {
            run.Apply(change);
        }

        run.Finish();
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
        public SourcePlace? Of(string kind, string id, string pointer) => places.Of(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/{index}{pointer}"));
    }
}
