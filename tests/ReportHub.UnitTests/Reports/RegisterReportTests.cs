using ReportHub.Reports;

namespace ReportHub.UnitTests.Reports;

public sealed class RegisterReportTests
{
    private readonly Bureau bureau = new();

    [Fact]
    public void A_year_without_papers_has_an_empty_register() => Assert.Equal((0, 0), Counts(bureau.Service.Register(Bureau.OrganCode, 2019)));

    [Fact]
    public async Task Every_number_stands_in_order_with_its_document_and_who_and_when()
    {
        var first = await bureau.Issue("1");
        var second = await bureau.Issue("2");

        var report = bureau.Service.Register(Bureau.OrganCode, 2019);

        Assert.Equal([first.Id, second.Id], report.Entries.Select(entry => entry.DocumentId));
        Assert.All(report.Entries, entry => Assert.Equal(("张三", Bureau.Day, DocumentState.Registered), (entry.Actor, entry.BusinessDate, entry.State)));
        Assert.Empty(report.Findings);
        Assert.Equal((0, 0), Counts(bureau.Service.Register(Bureau.OrganCode, 2020)));
    }

    [Fact]
    public async Task A_gap_is_an_error()
    {
        await bureau.Issue("1");
        await bureau.Issue("2");
        bureau.Store.Tamper("register", "洛龙财/2019/00001", null);

        Assert.Equal("N101", Assert.Single(bureau.Service.Register(Bureau.OrganCode, 2019).Findings).Code);
    }

    [Fact]
    public async Task A_lost_last_number_is_an_error_too()
    {
        await bureau.Issue("1");
        bureau.Store.Tamper("register", "洛龙财/2019/00001", null);
        bureau.Store.Tamper("counter", "洛龙财/2019", null);

        Assert.Equal("N101", Assert.Single(bureau.Service.Register(Bureau.OrganCode, 2019).Findings).Code);
    }

    [Fact]
    public async Task An_entry_without_its_document_is_an_error()
    {
        var issued = await bureau.Issue("1");
        bureau.Store.Tamper("document", issued.Id, null);

        Assert.Equal("N102", Assert.Single(bureau.Service.Register(Bureau.OrganCode, 2019).Findings).Code);
    }

    [Fact]
    public async Task A_number_used_by_two_documents_is_an_error()
    {
        var issued = await bureau.Issue("1");
        bureau.Store.Tamper("document", "d-twin", IssuedDocumentJson.Write(issued with { Id = "d-twin" }));

        Assert.Equal("N103", Assert.Single(bureau.Service.Register(Bureau.OrganCode, 2019).Findings).Code);
    }

    private static (int Entries, int Findings) Counts(RegisterReport report) => (report.Entries.Count, report.Findings.Count);
}
