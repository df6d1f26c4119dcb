using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Reports;

namespace ReportHub.UnitTests.Reports;

/// <summary>An office with everything in memory; <see cref="Restart"/> is a new process over the same disk.</summary>
internal sealed class Bureau
{
    public const string OrganCode = "洛龙财";
    public static readonly DateOnly Day = new(2019, 12, 23);

    private IssuePolicy policy = new();

    public Bureau()
    {
        Store = new(Faults);
        Archive = new(Faults);
        Stages = new(Templates, Fonts);
        Record(2019, "84.37");
        Service = New();
    }

    public FaultPlan Faults { get; } = new();

    public MemoryStore Store { get; }

    public MemoryArchive Archive { get; }

    public FakeTemplates Templates { get; } = new();

    public FakeDatasets Datasets { get; } = new();

    public FakeFonts Fonts { get; } = new();

    public FakeStages Stages { get; }

    public DocumentService Service { get; private set; }

    public static CommandContext Context(string key, DateOnly? day = null) =>
        new("张三", day ?? Day, new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(8)), key);

    public static CreateDocument Request(string body = "正文") =>
        new(FakeTemplates.Id, 2019, new DocumentFacts { IssueDate = Day, Body = body, CopyTo = ["区政府办公室"] });

    public static RegisterDocument Registering(string id, int copies = 80) => new(id, OrganCode, copies, Day.AddDays(1));

    public void Record(int year, string average) => Store.Tamper("assessment", $"{year}", System.Text.Encoding.UTF8.GetBytes($$"""{"average":{{average}}}"""));

    public void Restart(IssuePolicy? newPolicy = null)
    {
        Faults.Restart();
        policy = newPolicy ?? policy;
        Service = New();
    }

    public async Task<IssuedDocument> Draft(string key = "draft-1", string body = "正文") => (await Service.CreateAsync(Request(body), Context(key))).Document;

    public async Task<IssuedDocument> Issue(string key = "1", string body = "正文")
    {
        var draft = await Draft("draft-" + key, body);
        return (await Service.RegisterAsync(Registering(draft.Id), Context("register-" + key))).Document;
    }

    private DocumentService New() => new(new Office(Store, Archive, Datasets, Templates, Fonts, policy, Stages.Stages));
}
