using ReportHub.Foundation;
using ReportHub.Reports;

namespace ReportHub.UnitTests.Reports;

/// <summary>Papers about one record.</summary>
public sealed class SubjectTests
{
    private const string Subject = "eval-01";
    private readonly Bureau bureau = new();

    public SubjectTests() => bureau.Store.Tamper("assessment", Subject, """{"average":61.5}"""u8.ToArray());

    private static CreateDocument Request => Bureau.Request() with { Subject = Subject };

    [Fact]
    public async Task A_paper_about_a_record_takes_that_record_and_keeps_its_id_through_registration()
    {
        var draft = (await bureau.Service.CreateAsync(Request, Bureau.Context("k"))).Document;
        var issued = (await bureau.Service.RegisterAsync(Bureau.Registering(draft.Id), Bureau.Context("r"))).Document;

        Assert.Equal((Subject, Subject), (draft.Subject, issued.Subject));
        Assert.Equal(61.5m, Assert.Single(bureau.Service.Figures(issued.Id).Value!).Value);
    }

    [Fact]
    public async Task The_record_is_read_again_inside_the_unit_and_a_change_refuses_the_draft()
    {
        bureau.Datasets.AfterTake = () =>
        {
            bureau.Datasets.AfterTake = null;
            bureau.Store.Tamper("assessment", Subject, """{"average":62}"""u8.ToArray());
        };

        await DraftingTests.Refused(() => bureau.Service.CreateAsync(Request, Bureau.Context("k")), "D106");
    }

    [Fact]
    public async Task The_same_key_for_another_record_is_a_misuse()
    {
        await bureau.Service.CreateAsync(Request, Bureau.Context("k"));

        await Assert.ThrowsAsync<ReportHub.Records.RequestKeyMisusedException>(() => bureau.Service.CreateAsync(Bureau.Request(), Bureau.Context("k")));
    }

    [Fact]
    public void A_request_about_no_record_has_the_body_it_had_before_there_were_subjects()
    {
        var request = Bureau.Request();
        var body = $$"""{"facts":{{System.Text.Encoding.UTF8.GetString(request.Facts.ToJson())}},"fiscalYear":2019,"template":"assessment-notice@1.0.0"}""";

        Assert.Equal(ContentHash.Of(body), Commands.Create(request, Bureau.Context("k")).Body);
        Assert.NotEqual(ContentHash.Of(body), Commands.Create(Request, Bureau.Context("k")).Body);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public Task A_blank_subject_is_refused(string subject) =>
        DraftingTests.Refused(() => bureau.Service.CreateAsync(Request with { Subject = subject }, Bureau.Context("k")), "D209");

    [Fact]
    public Task An_overlong_subject_is_refused() =>
        DraftingTests.Refused(() => bureau.Service.CreateAsync(Request with { Subject = new('x', 201) }, Bureau.Context("k")), "D209");

    [Fact]
    public void A_preview_is_about_the_record_too()
    {
        var html = bureau.Service.Preview(Request, useSample: false).Value!.Files[OutputFormat.Html];

        Assert.Contains("Preview61.5", System.Text.Encoding.UTF8.GetString(html), StringComparison.Ordinal);
    }
}
