using System.Text;
using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Reports;

namespace ReportHub.UnitTests.Reports;

/// <summary>A paper that contradicts itself is neither kept nor numbered.</summary>
public sealed class ContentCheckTests
{
    private const string Contradictions = "。考核内容为：目标、监控、评价、应用等五个方面。投入3亿4500万元。";
    private readonly Bureau bureau = new();

    [Fact]
    public async Task A_draft_that_contradicts_itself_is_refused_with_all_contradictions_at_once()
    {
        var refusal = await Assert.ThrowsAsync<CommandRefusedException>(() => bureau.Draft(body: Contradictions));

        Assert.Equal(["K101", "K702"], refusal.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Code));
        Assert.Empty(bureau.Service.List());
        Assert.Empty(bureau.Store.Journal);
    }

    [Fact]
    public async Task What_only_warns_travels_with_the_draft_and_stops_nothing()
    {
        var draft = await bureau.Draft(body: "。截止12月20日全部完成。");
        var registered = await bureau.Service.RegisterAsync(Bureau.Registering(draft.Id), Bureau.Context("register"));

        Assert.Equal(Severity.Warning, draft.Findings.Single(finding => finding.Code == "K901").Severity);
        Assert.Equal(DocumentState.Registered, registered.Document.State);
    }

    [Fact]
    public async Task A_rule_put_on_record_after_the_draft_stops_its_registration_before_a_number_is_taken()
    {
        var draft = await bureau.Draft(body: "。按照《预算绩效管理工作工程（试行）》办理。");
        bureau.Store.Tamper("rule", "procedure", Encoding.UTF8.GetBytes("""{"title":"预算绩效管理工作规程（试行）","number":"洛龙财〔2019〕3号"}"""));
        var refusal = await Assert.ThrowsAsync<CommandRefusedException>(() => bureau.Service.RegisterAsync(Bureau.Registering(draft.Id), Bureau.Context("register")));

        Assert.Equal("K804", Assert.Single(refusal.Findings).Code);
        Assert.Empty(bureau.Service.Register(Bureau.OrganCode, 2019).Entries);
    }

    [Fact]
    public void Records_of_other_shapes_name_no_rule()
    {
        bureau.Store.Tamper("rule", "a", Encoding.UTF8.GetBytes("""{"number":"洛龙财〔2019〕3号"}"""));
        bureau.Store.Tamper("rule", "b", Encoding.UTF8.GetBytes("[]"));
        bureau.Store.Tamper("rule", "c", Encoding.UTF8.GetBytes("""{"title":"管理办法","number":null}"""));

        Assert.Equal([new("管理办法")], RuleRecords.Read(bureau.Store));
    }
}
