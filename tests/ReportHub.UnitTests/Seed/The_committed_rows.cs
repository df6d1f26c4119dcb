using ReportHub.Records;
using ReportHub.Tests;

namespace ReportHub.UnitTests.Seed;

/// <summary>The forms in data-seed/year-2019 are what the generator makes; REPORTHUB_ACCEPT=1 writes them anew.</summary>
public sealed class The_committed_rows
{
    private static readonly string Folder = Path.Combine(SeedFolder.Folder, "year-2019");
    private static readonly SyntheticYear Year = SyntheticYear.Of(ReportHub.Records.Seed.Load(SeedFolder.Folder).Value!.FirstLevelUnits);

    public static TheoryData<string> Kinds => [.. RecordKinds.All.Where(kind => Year.Of(kind).Count > 0).Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Are_those_of_the_generator(string name)
    {
        var kind = RecordKinds.Find(name)!;
        var rows = Year.Of(kind);
        foreach (var sheet in kind.Sheets)
        {
            // The repository keeps text with LF, and a checkout gives it so.
            var csv = Text(Export.Csv(kind, sheet, rows)).Replace("\r\n", "\n", StringComparison.Ordinal);
            var path = Path.Combine(Folder, SeedYear.FileOf(kind, sheet));
            if (sheet.Member is not null && csv.Count('\n') == 1)
            {
                Assert.False(File.Exists(path), $"{path} has no rows and need not be there.");
                continue;
            }

            if (Snapshot.IsAccepting)
            {
                File.WriteAllText(path, csv);
            }

            Assert.Equal(csv, Text(File.ReadAllBytes(path)));
        }
    }

    [Fact]
    public void Come_back_from_their_files_as_they_were_made()
    {
        var loaded = SeedYear.Load(Folder);
        var rows = loaded.Value!.Changes.Cast<RecordChange.TakeOver>().Select(change => (change.Kind.Name, Text(change.Kind.Check(change.Json, null, new(Everything.Instance, NoPlaces.Instance, TakesOver: true)).Value?.Json))).ToHashSet();

        Assert.Empty(loaded.Findings);
        Assert.All(RecordKinds.All, kind => Assert.All(Year.Of(kind), row => Assert.Contains((kind.Name, Text(row.Json)), rows)));
    }

    private static string Text(ReadOnlyMemory<byte>? json) => json is { } bytes ? System.Text.Encoding.UTF8.GetString(bytes.Span) : "";

    /// <summary>Every reference leads somewhere, and what lies there says nothing.</summary>
    private sealed class Everything : IRecordReader
    {
        public static readonly Everything Instance = new();

        public StoredRecord? Find(string kind, string id) => new(kind, id, 1, "{}"u8.ToArray());

        public IReadOnlyList<StoredRecord> List(string kind) => [];
    }
}
