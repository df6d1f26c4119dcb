using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Reports;
using ReportHub.Templates;

namespace ReportHub.UnitTests.Reports;

public sealed class DraftingTests
{
    private readonly Bureau bureau = new();

    [Fact]
    public async Task A_draft_keeps_its_inputs_in_the_archive_and_has_no_number()
    {
        var draft = await bureau.Draft();

        Assert.Equal(DocumentState.Draft, draft.State);
        Assert.Null(draft.Facts.Number);
        Assert.Equal("张三", draft.CreatedBy);
        Assert.Contains("84.37", System.Text.Encoding.UTF8.GetString(bureau.Archive.Read(draft.SnapshotHash)), StringComparison.Ordinal);
        Assert.Equal(draft.FactsHash, DocumentFacts.FromJson(bureau.Archive.Read(draft.FactsHash)).Hash);
        Assert.All(FrozenInputs.FilesOf(bureau.Archive.Read(draft.TemplateHash)), file => Assert.True(bureau.Archive.Contains(file.Hash)));
        Assert.Equal(["document.create"], bureau.Store.Journal.Select(frame => frame.Command));
    }

    [Fact]
    public async Task The_same_request_key_gives_the_same_draft()
    {
        var first = await bureau.Service.CreateAsync(Bureau.Request(), Bureau.Context("k"));
        bureau.Record(2019, "60");
        var second = await bureau.Service.CreateAsync(Bureau.Request(), Bureau.Context("k"));

        Assert.False(first.Repeated);
        Assert.True(second.Repeated);
        Assert.Equal(IssuedDocumentJson.Write(first.Document), IssuedDocumentJson.Write(second.Document));
        Assert.Single(bureau.Service.List());
    }

    [Fact]
    public async Task The_same_request_key_with_another_body_is_a_misuse()
    {
        await bureau.Draft("k");

        await Assert.ThrowsAsync<RequestKeyMisusedException>(() => bureau.Draft("k", "别的正文"));
        Assert.Single(bureau.Service.List());
    }

    [Fact]
    public async Task Parallel_repetitions_of_one_request_make_one_draft()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => bureau.Service.CreateAsync(Bureau.Request(), Bureau.Context("k")))));

        Assert.Single(answers, answer => !answer.Repeated);
        Assert.Single(bureau.Service.List());
    }

    [Fact]
    public async Task Registration_facts_in_a_draft_are_refused_by_name()
    {
        var request = Bureau.Request() with { Facts = Bureau.Request().Facts with { Number = new("洛龙财", 2019, 7), Copies = 3, CopyNumber = 1 } };

        var finding = await Refused(() => bureau.Service.CreateAsync(request, Bureau.Context("k")), "D201");

        Assert.Contains("发文字号、份数、份号", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1949)]
    [InlineData(2100)]
    [InlineData(-1)]
    public Task A_year_that_no_budget_has_is_refused(int year) =>
        Refused(() => bureau.Service.CreateAsync(Bureau.Request() with { FiscalYear = year }, Bureau.Context("k")), "D202");

    [Theory]
    [InlineData("")]
    [InlineData("~register/d-0")]
    public Task A_key_that_is_empty_or_reserved_is_refused(string key) => Refused(() => bureau.Draft(key), "D208");

    [Fact]
    public Task An_overlong_key_is_refused() => Refused(() => bureau.Draft(new string('k', 201)), "D208");

    [Fact]
    public Task An_unknown_template_is_refused_with_the_known_ones() =>
        Refused(() => bureau.Service.CreateAsync(Bureau.Request() with { Template = new TemplateId("nothing", "1.0.0") }, Bureau.Context("k")), "T403");

    [Fact]
    public Task A_missing_record_is_refused() =>
        Refused(() => bureau.Service.CreateAsync(Bureau.Request() with { FiscalYear = 2018 }, Bureau.Context("k")), "R102");

    [Fact]
    public Task A_template_without_dataset_cannot_make_a_draft()
    {
        bureau.Templates.Dataset = null;
        return Refused(() => bureau.Draft(), "D203");
    }

    [Fact]
    public async Task Findings_of_the_rendering_stop_the_draft_and_nothing_is_written()
    {
        bureau.Stages.Trouble = _ => Diagnostic.Error("L101", "没有字体有这个字：㐀。");

        await Refused(() => bureau.Draft(), "L101");

        Assert.Empty(bureau.Store.Journal);
        Assert.Empty(bureau.Archive.Files);
    }

    [Fact]
    public async Task Records_changed_while_the_snapshot_was_taken_refuse_the_draft()
    {
        bureau.Datasets.AfterTake = () =>
        {
            bureau.Datasets.AfterTake = null;
            bureau.Record(2019, "60");
        };

        await Refused(() => bureau.Draft("k"), "D106");
        var retried = await bureau.Draft("k");

        Assert.Contains("60", System.Text.Encoding.UTF8.GetString(bureau.Archive.Read(retried.SnapshotHash)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Substituted_faces_are_said_beside_the_draft()
    {
        bureau.Fonts.Substituted = true;

        var draft = await bureau.Draft();

        Assert.Equal(["F301"], draft.Findings.Select(finding => finding.Code));
    }

    internal static async Task<Diagnostic> Refused(Func<Task> act, string code)
    {
        var refusal = await Assert.ThrowsAsync<CommandRefusedException>(act);
        var finding = Assert.Single(refusal.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(code, finding.Code);
        return finding;
    }
}
