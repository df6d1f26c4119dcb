using ReportHub.Foundation;
using ReportHub.Reports;

namespace ReportHub.UnitTests.Reports;

public sealed class RecoveryTests
{
    private readonly Bureau bureau = new();

    [Fact]
    public async Task Nothing_left_numbered_means_nothing_to_do()
    {
        await bureau.Issue();

        Assert.Empty(await bureau.Service.RecoverAsync(Bureau.Context("recovery")));
    }

    [Fact]
    public async Task A_numbered_document_is_finished_from_the_archive_alone()
    {
        var draft = await LeaveNumbered();
        bureau.Templates.Text = "换了的模板";
        bureau.Record(2019, "10");

        var finished = Assert.Single(await bureau.Service.RecoverAsync(Bureau.Context("recovery")));

        Assert.Equal((draft.Id, DocumentState.Registered, "张三"), (finished.Id, finished.State, finished.RegisteredBy));
        Assert.Contains("84.37", System.Text.Encoding.UTF8.GetString(bureau.Service.Original(draft.Id, OutputFormat.Html)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recovered_document_has_the_bytes_it_would_have_had()
    {
        var undisturbed = await new Bureau().Issue();
        await LeaveNumbered();

        var finished = Assert.Single(await bureau.Service.RecoverAsync(Bureau.Context("recovery")));

        Assert.Equal(undisturbed.Outputs.Select(output => output.Hash), finished.Outputs.Select(output => output.Hash));
        Assert.Equal(undisturbed.PageTreeHash, finished.PageTreeHash);
    }

    [Fact]
    public async Task A_damaged_snapshot_withdraws_the_number_and_names_the_file()
    {
        var draft = await LeaveNumbered();
        bureau.Archive.Files[draft.SnapshotHash] = "changed"u8.ToArray();

        var finished = Assert.Single(await bureau.Service.RecoverAsync(Bureau.Context("recovery")));

        AssertWithdrawn(finished, "D301");
        Assert.Contains(draft.SnapshotHash.Hex, finished.WithdrawnBecause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_face_that_cannot_be_recalled_withdraws_the_number()
    {
        await LeaveNumbered();
        bureau.Fonts.Forgotten = true;

        AssertWithdrawn(Assert.Single(await bureau.Service.RecoverAsync(Bureau.Context("recovery"))), "F201");
    }

    [Fact]
    public async Task A_program_that_cannot_read_the_template_any_more_withdraws_the_number()
    {
        await LeaveNumbered();
        bureau.Templates.Unreadable = true;

        AssertWithdrawn(Assert.Single(await bureau.Service.RecoverAsync(Bureau.Context("recovery"))), "T101");
    }

    [Fact]
    public async Task A_mistake_of_the_program_withdraws_the_number_and_does_not_stop_the_start()
    {
        await LeaveNumbered();
        bureau.Stages.Trouble = _ => throw new InvalidOperationException("No width for a table.");

        AssertWithdrawn(Assert.Single(await bureau.Service.RecoverAsync(Bureau.Context("recovery"))), "D302");
    }

    [Fact]
    public async Task A_failing_disk_leaves_the_document_numbered_for_the_next_start()
    {
        var draft = await LeaveNumbered();
        bureau.Faults.CrashAt(1, CrashPoint.Before);
        await Assert.ThrowsAsync<MachineStoppedException>(() => bureau.Service.RecoverAsync(Bureau.Context("recovery")));

        bureau.Restart();

        Assert.Equal(DocumentState.Numbered, bureau.Service.Find(draft.Id)!.State);
    }

    private void AssertWithdrawn(IssuedDocument document, string code)
    {
        Assert.Equal(DocumentState.Withdrawn, document.State);
        Assert.Contains(code, document.WithdrawnBecause, StringComparison.Ordinal);
        Assert.Empty(document.Outputs);
        var report = bureau.Service.Register(Bureau.OrganCode, 2019);
        Assert.Empty(report.Findings);
        Assert.Equal((DocumentState.Withdrawn, document.WithdrawnBecause), (report.Entries[0].State, report.Entries[0].Reason));
    }

    private async Task<IssuedDocument> LeaveNumbered()
    {
        var draft = await bureau.Draft("draft-1");
        for (var call = 1; bureau.Store.Journal[^1].Command != "document.number"; call++)
        {
            bureau.Faults.CrashAt(call, CrashPoint.After);
            await Assert.ThrowsAsync<MachineStoppedException>(() => bureau.Service.RegisterAsync(Bureau.Registering(draft.Id), Bureau.Context("register-1")));
        }

        bureau.Restart();
        return bureau.Service.Find(draft.Id)!;
    }
}
