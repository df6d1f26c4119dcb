using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Reports;

namespace ReportHub.UnitTests.Reports;

public sealed class RegistrationTests
{
    private readonly Bureau bureau = new();

    [Fact]
    public async Task A_registered_document_has_number_files_page_tree_fonts_and_program_version()
    {
        var issued = await bureau.Issue();

        Assert.Equal(DocumentState.Registered, issued.State);
        Assert.Equal("洛龙财〔2019〕1号", issued.Facts.Number!.ToString());
        Assert.Equal((80, Bureau.Day.AddDays(1)), (issued.Facts.Copies, issued.Facts.PrintDate));
        Assert.Equal(12, issued.Facts.VerificationCode!.Length);
        Assert.Equal([OutputFormat.Pdf, OutputFormat.Docx, OutputFormat.Html], issued.Outputs.Select(output => output.Format));
        Assert.All(issued.Outputs, output => Assert.Equal(output.Length, bureau.Archive.Read(output.Hash).Length));
        Assert.True(bureau.Archive.Contains(issued.PageTreeHash!.Value));
        Assert.True(bureau.Archive.Contains(issued.FactsHash));
        Assert.NotEmpty(issued.Fonts);
        Assert.All(issued.Fonts, font => Assert.True(bureau.Archive.Contains(font.File)));
        Assert.Equal("0.1.0", issued.ProgramVersion);
        Assert.Equal(("张三", Bureau.Day), (issued.RegisteredBy, issued.RegisteredOn));
    }

    [Fact]
    public async Task Numbering_is_two_units_and_the_first_carries_the_facts_whole()
    {
        var issued = await bureau.Issue();

        Assert.Equal(["document.create", "document.number", "document.register"], bureau.Store.Journal.Select(frame => frame.Command));
        var first = bureau.Store.Journal[1].Puts;
        Assert.Equal(["counter", "document", "register"], first.Select(put => put.Kind).Order(StringComparer.Ordinal));
        var numbered = IssuedDocumentJson.Read(first.Single(put => put.Kind == "document").Json);
        Assert.Equal(DocumentState.Numbered, numbered.State);
        Assert.Equal(issued.FactsHash, numbered.FactsHash);
        Assert.Equal("洛龙财/2019/00001", first.Single(put => put.Kind == "register").Id);
    }

    [Fact]
    public async Task The_paper_carries_its_number_and_the_rendering_is_not_done_twice_for_nothing()
    {
        var draft = await bureau.Draft();
        var before = bureau.Stages.Renderings;
        await bureau.Service.RegisterAsync(Bureau.Registering(draft.Id), Bureau.Context("k"));

        var html = System.Text.Encoding.UTF8.GetString(bureau.Service.Original(draft.Id, OutputFormat.Html));

        Assert.Contains("洛龙财〔2019〕1号", html, StringComparison.Ordinal);
        Assert.Equal(1, bureau.Stages.Renderings - before);
    }

    [Fact]
    public async Task Each_organ_and_year_counts_from_one_and_the_year_is_that_of_the_business_date()
    {
        var drafts = new[] { await bureau.Draft("a"), await bureau.Draft("b"), await bureau.Draft("c") };
        var first = await Register(drafts[0], Bureau.Day, "洛龙财");
        var nextYear = await Register(drafts[1], new DateOnly(2020, 1, 2), "洛龙财");
        var other = await Register(drafts[2], Bureau.Day, "洛龙财绩");

        Assert.Equal(["洛龙财〔2019〕1号", "洛龙财〔2020〕1号", "洛龙财绩〔2019〕1号"], new[] { first, nextYear, other }.Select(document => document.Facts.Number!.ToString()));
    }

    [Fact]
    public async Task The_same_request_key_gives_the_same_document_and_takes_no_second_number()
    {
        var draft = await bureau.Draft();
        var first = await bureau.Service.RegisterAsync(Bureau.Registering(draft.Id), Bureau.Context("k"));
        var second = await bureau.Service.RegisterAsync(Bureau.Registering(draft.Id), Bureau.Context("k"));

        Assert.True(second.Repeated);
        Assert.Equal(IssuedDocumentJson.Write(first.Document), IssuedDocumentJson.Write(second.Document));
        Assert.Single(bureau.Service.Register(Bureau.OrganCode, 2019).Entries);
    }

    [Fact]
    public async Task The_same_request_key_with_another_body_is_a_misuse()
    {
        var draft = await bureau.Draft();
        await bureau.Service.RegisterAsync(Bureau.Registering(draft.Id, copies: 80), Bureau.Context("k"));

        await Assert.ThrowsAsync<RequestKeyMisusedException>(() => bureau.Service.RegisterAsync(Bureau.Registering(draft.Id, copies: 81), Bureau.Context("k")));
    }

    [Fact]
    public async Task The_key_of_a_draft_is_not_a_key_for_its_registration()
    {
        var draft = await bureau.Draft("k");

        await Assert.ThrowsAsync<RequestKeyMisusedException>(() => bureau.Service.RegisterAsync(Bureau.Registering(draft.Id), Bureau.Context("k")));
        Assert.Equal(DocumentState.Draft, bureau.Service.Find(draft.Id)!.State);
    }

    [Fact]
    public async Task A_registered_document_is_not_registered_again()
    {
        var issued = await bureau.Issue();

        var finding = await DraftingTests.Refused(() => bureau.Service.RegisterAsync(Bureau.Registering(issued.Id), Bureau.Context("other")), "D101");

        Assert.Contains("洛龙财〔2019〕1号", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task An_unknown_document_is_not_found() =>
        DraftingTests.Refused(() => bureau.Service.RegisterAsync(Bureau.Registering("d-none"), Bureau.Context("k")), "D401");

    [Theory]
    [InlineData("", 80, "D205")]
    [InlineData("财", 80, "D205")]
    [InlineData("LLC", 80, "D205")]
    [InlineData("洛龙财〔2018〕1号", 80, "D205")]
    [InlineData("洛龙财", 0, "D206")]
    [InlineData("洛龙财", -5, "D206")]
    [InlineData("洛龙财", 100_000, "D206")]
    public async Task Bad_organ_codes_and_copies_are_refused(string organCode, int copies, string code)
    {
        var draft = await bureau.Draft();

        await DraftingTests.Refused(
            () => bureau.Service.RegisterAsync(new RegisterDocument(draft.Id, organCode, copies, Bureau.Day), Bureau.Context("k")), code);

        Assert.Equal(DocumentState.Draft, bureau.Service.Find(draft.Id)!.State);
    }

    [Fact]
    public async Task A_business_date_no_number_can_carry_is_refused()
    {
        var draft = await bureau.Draft();

        await DraftingTests.Refused(() => bureau.Service.RegisterAsync(Bureau.Registering(draft.Id), Bureau.Context("k", new DateOnly(1850, 1, 1))), "D205");
    }

    [Fact]
    public async Task A_print_date_before_the_issue_date_is_refused()
    {
        var draft = await bureau.Draft();

        await DraftingTests.Refused(
            () => bureau.Service.RegisterAsync(Bureau.Registering(draft.Id) with { PrintDate = Bureau.Day.AddDays(-1) }, Bureau.Context("k")), "D207");
    }

    [Fact]
    public async Task Findings_stop_the_paper_before_a_number_is_taken()
    {
        var draft = await bureau.Draft();
        bureau.Stages.Trouble = inputs => inputs.Facts.Number is null ? null : Diagnostic.Error("L102", "发文字号排不下。");

        await DraftingTests.Refused(() => bureau.Service.RegisterAsync(Bureau.Registering(draft.Id), Bureau.Context("k")), "L102");

        Assert.Empty(bureau.Service.Register(Bureau.OrganCode, 2019).Entries);
        Assert.Equal(DocumentState.Draft, bureau.Service.Find(draft.Id)!.State);
    }

    [Fact]
    public async Task Content_other_than_what_was_signed_is_refused()
    {
        var draft = await bureau.Draft();
        bureau.Stages.Wording = "新的程序印出别的字";

        await DraftingTests.Refused(() => bureau.Service.RegisterAsync(Bureau.Registering(draft.Id), Bureau.Context("k")), "D103");
    }

    [Fact]
    public async Task A_template_changed_after_the_draft_changes_nothing_in_it()
    {
        var draft = await bureau.Draft();
        bureau.Templates.Text = "换了的模板";
        bureau.Record(2019, "10");

        var issued = (await bureau.Service.RegisterAsync(Bureau.Registering(draft.Id), Bureau.Context("k"))).Document;

        Assert.Equal((draft.TemplateHash, draft.SnapshotHash), (issued.TemplateHash, issued.SnapshotHash));
        Assert.Contains("84.37", System.Text.Encoding.UTF8.GetString(bureau.Service.Original(issued.Id, OutputFormat.Html)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_number_after_the_last_is_refused()
    {
        bureau.Store.Tamper("counter", "洛龙财/2019", """{"last":99999}"""u8.ToArray());
        var draft = await bureau.Draft();

        await DraftingTests.Refused(() => bureau.Service.RegisterAsync(Bureau.Registering(draft.Id), Bureau.Context("k")), "D104");
    }

    [Fact]
    public async Task A_counter_behind_its_register_never_gives_a_number_twice()
    {
        await bureau.Issue("1");
        bureau.Store.Tamper("counter", "洛龙财/2019", null);
        var draft = await bureau.Draft("second");

        await Assert.ThrowsAsync<InvalidOperationException>(() => bureau.Service.RegisterAsync(Bureau.Registering(draft.Id), Bureau.Context("k")));
        Assert.Single(bureau.Service.Register(Bureau.OrganCode, 2019).Entries);
    }

    [Fact]
    public async Task Strict_mode_refuses_substituted_faces_and_takes_no_number()
    {
        bureau.Fonts.Substituted = true;
        bureau.Restart(new IssuePolicy(StrictFonts: true));
        var draft = await bureau.Draft();

        var finding = await DraftingTests.Refused(() => bureau.Service.RegisterAsync(Bureau.Registering(draft.Id), Bureau.Context("k")), "D107");

        Assert.Contains("小标宋（Fake-Regular）", finding.Message, StringComparison.Ordinal);
        Assert.Empty(bureau.Service.Register(Bureau.OrganCode, 2019).Entries);
    }

    [Fact]
    public async Task Otherwise_substituted_faces_are_issued_pinned_and_named()
    {
        bureau.Fonts.Substituted = true;

        var issued = await bureau.Issue();

        Assert.Single(issued.Fonts, font => font.Substituted);
        Assert.Equal(["F301"], issued.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public async Task A_rendering_that_fails_after_numbering_withdraws_the_number_with_the_reason()
    {
        var drafts = new[] { await bureau.Draft("a"), await bureau.Draft("b") };
        var failed = await FailAfterNumbering(drafts[0]);
        var next = (await bureau.Service.RegisterAsync(Bureau.Registering(drafts[1].Id), Bureau.Context("kb"))).Document;

        Assert.Equal(DocumentState.Withdrawn, failed.State);
        Assert.Contains("L103", failed.WithdrawnBecause, StringComparison.Ordinal);
        Assert.Equal(2, failed.Facts.Number!.Sequence);
        Assert.Equal(3, next.Facts.Number!.Sequence);
        var report = bureau.Service.Register(Bureau.OrganCode, 2019);
        Assert.Empty(report.Findings);
        Assert.Equal(failed.WithdrawnBecause, report.Entries[1].Reason);
        await DraftingTests.Refused(() => bureau.Service.RegisterAsync(Bureau.Registering(failed.Id), Bureau.Context("ka")), "D105");
        await DraftingTests.Refused(() => bureau.Service.RegisterAsync(Bureau.Registering(failed.Id), Bureau.Context("other")), "D101");
    }

    [Fact]
    public async Task A_full_disk_after_numbering_keeps_the_number_and_the_same_key_finishes_it()
    {
        var draft = await bureau.Draft();
        await CallsOf(() => bureau.Service.RegisterAsync(Bureau.Registering(draft.Id), Bureau.Context("k")), stopAtUnit: "document.number");
        Assert.Equal(DocumentState.Numbered, bureau.Service.Find(draft.Id)!.State);

        bureau.Faults.Restart();
        var answer = await bureau.Service.RegisterAsync(Bureau.Registering(draft.Id), Bureau.Context("k"));

        Assert.True(answer.Repeated);
        Assert.Equal(DocumentState.Registered, answer.Document.State);
        Assert.Equal(1, answer.Document.Facts.Number!.Sequence);
    }

    /// <summary>Another paper takes the expected number in between, so that the paper is rendered anew with the next one, and that fails.</summary>
    private async Task<IssuedDocument> FailAfterNumbering(IssuedDocument draft)
    {
        var other = await bureau.Draft("in-between");
        var overtaken = false;
        bureau.Stages.Trouble = inputs =>
        {
            if (inputs.Facts.Number is { Sequence: 1 } && !overtaken)
            {
                overtaken = true;
                bureau.Service.RegisterAsync(Bureau.Registering(other.Id), Bureau.Context("in-between-k")).GetAwaiter().GetResult();
            }

            return inputs.Facts.Number is { Sequence: 2 } ? Diagnostic.Error("L103", "排不下。") : null;
        };
        await DraftingTests.Refused(() => bureau.Service.RegisterAsync(Bureau.Registering(draft.Id), Bureau.Context("ka")), "D105");
        return bureau.Service.Find(draft.Id)!;
    }

    /// <summary>Stops the machine after the unit of this name; how many calls come before is found by trying.</summary>
    private async Task CallsOf(Func<Task> act, string stopAtUnit)
    {
        for (var call = 1; bureau.Store.Journal[^1].Command != stopAtUnit; call++)
        {
            bureau.Faults.CrashAt(call, CrashPoint.After);
            await Assert.ThrowsAsync<MachineStoppedException>(act);
        }
    }

    private async Task<IssuedDocument> Register(IssuedDocument draft, DateOnly day, string organCode) =>
        (await bureau.Service.RegisterAsync(Bureau.Registering(draft.Id) with { OrganCode = organCode }, Bureau.Context("r-" + draft.Id, day))).Document;
}
