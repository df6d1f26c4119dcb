using System.Text;
using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Records;

public sealed class Lists_of_records
{
    private static readonly RecordKind Project = RecordKinds.Find("project")!;

    private readonly ChangingRecords records = new();

    [Fact]
    public void A_record_that_goes_on_while_a_page_is_read_is_shown_as_the_rest_of_the_page_was()
    {
        records.Put("a", "张三");
        records.Put("b", "张三");
        var browser = new RecordBrowser(records, records);
        records.BeforeFind = () =>
        {
            records.BeforeFind = null;
            records.Put("b", "李四");
        };
        var page = browser.List(Project, RecordQuery.All);
        var next = browser.List(Project, RecordQuery.All);

        Assert.Equal(["a@1 张三", "b@1 张三"], page.Records.Select(Told));
        Assert.Equal(["a@1 张三", "b@2 李四"], next.Records.Select(Told));
    }

    [Fact]
    public void A_record_removed_while_a_page_is_read_is_still_shown_on_it()
    {
        records.Put("a", "张三");
        records.BeforeFind = () => records.Remove("a");
        var page = new RecordBrowser(records, records).List(Project, RecordQuery.All);

        Assert.Equal("a@1 张三", Told(Assert.Single(page.Records)));
    }

    [Fact]
    public void A_list_follows_what_is_put_changed_and_removed()
    {
        var browser = new RecordBrowser(records, records);
        Assert.Empty(browser.List(Project, RecordQuery.All).Records);
        records.Put("b", "张三");
        records.Put("a", "张三");
        Assert.Equal(2, browser.Count(Project));
        records.Put("b", "李四");
        records.Remove("a");

        Assert.Equal(["b@2 李四"], browser.List(Project, RecordQuery.All).Records.Select(Told));
    }

    [Fact]
    public void Every_column_can_be_asked_for_by_the_name_it_has_in_addresses()
    {
        Assert.All(RecordKinds.All, kind => Assert.All(kind.Main.Columns, column =>
        {
            var query = QueryReader.Read(kind, [new(QueryReader.NameOf(column), ""), new("sort", "-" + QueryReader.NameOf(column))]);

            Assert.Empty(query.Findings);
            Assert.Equal(column, query.Value!.Sorts.Single().Column);
        }));
    }

    [Fact]
    public void A_parameter_that_is_none_is_told_with_those_there_are()
    {
        var finding = Assert.Single(QueryReader.Read(Project, [new("colour", "red")]).Findings);

        Assert.Equal(("R420", Severity.Error), (finding.Code, finding.Severity));
        Assert.Contains("“colour”", finding.Message, StringComparison.Ordinal);
        Assert.Contains("page、size、sort、q", finding.Hint, StringComparison.Ordinal);
        Assert.Contains("unit（单位代码）", finding.Hint, StringComparison.Ordinal);
    }

    private static string Told(StoredRecord record) => $"{record.Id}@{record.Revision} {System.Text.Json.JsonDocument.Parse(record.Json).RootElement.GetProperty("leader").GetString()}";

    /// <summary>Projects in memory with their revisions; something may happen before one is looked for.</summary>
    private sealed class ChangingRecords : IRecordReader, IRecordJournal
    {
        private readonly List<RecordRevision> revisions = [];

        public Action? BeforeFind { get; set; }

        public void Put(string id, string leader) => Add(id, Encoding.UTF8.GetBytes($$"""{"code":"{{id}}","fiscalYear":2019,"leader":"{{leader}}"}"""));

        public void Remove(string id) => Add(id, null);

        public StoredRecord? Find(string kind, string id)
        {
            BeforeFind?.Invoke();
            return Now(id);
        }

        public IReadOnlyList<StoredRecord> List(string kind) => [.. Ids(-1).Select(Now).OfType<StoredRecord>()];

        public RecordChanges ChangesSince(string kind, long sequence) => new(revisions.Count, sequence < 0 ? null : [.. Ids(sequence).Select(id => new ChangedRecord(id, Now(id)))]);

        public IReadOnlyList<RecordRevision> History(string kind, string id) => [.. revisions.Where(revision => revision.Record.Id == id).Reverse()];

        private IEnumerable<string> Ids(long sequence) => revisions.Where(revision => revision.Sequence > sequence).Select(revision => revision.Record.Id).Distinct().Order(StringComparer.Ordinal);

        private StoredRecord? Now(string id) => revisions.LastOrDefault(revision => revision.Record.Id == id) is { Json: { } json } last ? new(Project.Name, id, last.Record.Revision, json) : null;

        private void Add(string id, byte[]? json) => revisions.Add(new(
            revisions.Count + 1,
            new(Project.Name, id, revisions.Count(revision => revision.Record.Id == id) + 1),
            "test",
            new("张三", new(2019, 12, 20), DateTimeOffset.UnixEpoch, "k"),
            json is null ? default(ReadOnlyMemory<byte>?) : json));
    }
}
