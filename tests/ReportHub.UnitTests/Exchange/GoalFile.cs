using System.Text;
using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Exchange;

/// <summary>A file of goals to be imported: one sound row, changed by the test, and the records it refers to.</summary>
internal sealed class GoalFile
{
    public const string Name = "目标.xlsx";

    public static readonly RecordKind Kind = RecordKinds.Find("goal")!;

    private readonly List<object?[]> rows = [];
    private readonly List<object?[]> items = [];

    public GoalFile()
    {
        rows.Add([.. Kind.Main.Columns.Select(column => (object?)column.Heading)]);
        items.Add(["年度", "项目代码", .. Kind.Sheets[1].Columns.Select(column => (object?)column.Heading)]);
    }

    public TestWorkbook Workbook { get; } = new();

    public List<object?[]> Rows => rows;

    public List<object?[]> Items => items;

    /// <summary>Adds a sound row for the project with this number, then sets cells by heading.</summary>
    public GoalFile Row(int number = 1, params (string Heading, object? Value)[] cells)
    {
        object?[] row = [2019, CodeOf(number), "101", "indicators-2015", "否", null, 120.5m, 0, null, "完成全年任务", new DateOnly(2018, 10, 12), null, null, null, null, null, null, "已申报（一上）", null];
        rows.Add(Set(row, rows[0], cells));
        return this;
    }

    public GoalFile Item(int number = 1, params (string Heading, object? Value)[] cells)
    {
        object?[] row = [2019, CodeOf(number), "产出指标", "数量指标", "维护系统个数", "≥12个", 12, "个", "定量", 20];
        items.Add(Set(row, items[0], cells));
        return this;
    }

    public byte[] Write(params string[] merged) => Workbook.Sheet("绩效目标", rows, merged).Sheet("绩效指标", items).Write();

    public ImportPlan Plan(IRecordReader? records = null, bool amountsConfirmed = false) => Import.Plan(Kind, Name, Write(), records ?? Records(), amountsConfirmed);

    /// <summary>The first finding with the code, as the user reads it.</summary>
    public static string TextOf(ImportPlan plan, string code) => Told(plan.Findings.First(finding => finding.Code == code));

    public static string Told(Diagnostic finding) => finding.Hint is null ? finding.Message : $"{finding.Message}［{finding.Hint}］";

    public static string CodeOf(int number) => $"2019-101-{number:000}";

    public static FakeRecordsWithProjects Records(int projects = 20) => new(projects);

    private static object?[] Set(object?[] row, object?[] headings, (string Heading, object? Value)[] cells)
    {
        foreach (var (heading, value) in cells)
        {
            var at = Array.IndexOf(headings, heading);
            Assert.True(at >= 0, heading);
            row[at] = value;
        }

        return row;
    }
}

/// <summary>Records in memory that goals refer to.</summary>
internal sealed class FakeRecordsWithProjects : IUnitOfWork
{
    private readonly ReportHub.UnitTests.Records.FakeRecords records = new();

    public FakeRecordsWithProjects(int projects)
    {
        for (var number = 1; number <= projects; number++)
        {
            var json = $$"""{"attribute":"New","code":"{{GoalFile.CodeOf(number)}}","continues":null,"endYear":null,"fiscalYear":2019,"leader":null,"name":"项目{{number}}","note":null,"phone":null,"startYear":2019,"unit":"101"}""";
            Put("project", GoalFile.CodeOf(number), Encoding.UTF8.GetBytes(json));
        }

        Put("unit", "101", "{}"u8.ToArray());
        Put("indicator-scheme", "indicators-2015", """{"basis":"财预〔2015〕88号","code":"indicators-2015","effectiveFrom":"2015-06-01","effectiveTo":null,"levels":[{"level1":"产出指标","level2":"数量指标"}],"name":"共性指标"}"""u8.ToArray());
    }

    public StoredRecord? Find(string kind, string id) => records.Find(kind, id);

    public IReadOnlyList<StoredRecord> List(string kind) => records.List(kind);

    public StoredRecord Put(string kind, string id, ReadOnlyMemory<byte> json) => records.Put(kind, id, json);

    public void Remove(string kind, string id) => records.Remove(kind, id);

    /// <summary>Carries out the plan's changes, as the store would.</summary>
    public FakeRecordsWithProjects Take(ImportPlan plan)
    {
        var run = new ChangeRun(this);
        foreach (var change in plan.Changes)
        {
            Assert.DoesNotContain(run.Apply(change), finding => finding.Severity == Severity.Error);
        }

        return this;
    }
}
