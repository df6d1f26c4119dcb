using ReportHub.Documents;
using ReportHub.Reports;

namespace ReportHub.UnitTests.Reports;

/// <summary>The machine stops at every call to store or archive there is, before and after its effect; then a new process starts over the same disk.</summary>
public sealed class CrashTests
{
    private const int MoreCallsThanThereAre = 500;

    [Theory]
    [InlineData(CrashPoint.Before, false)]
    [InlineData(CrashPoint.After, false)]
    [InlineData(CrashPoint.Before, true)]
    [InlineData(CrashPoint.After, true)]
    public async Task A_stop_at_any_call_of_a_registration_loses_nothing_and_leaves_nothing_half_done(CrashPoint point, bool overtaken)
    {
        var call = 1;
        while (await SurvivesAStopAt(call, point, overtaken))
        {
            call++;
            Assert.True(call < MoreCallsThanThereAre, "The registration never ends.");
        }

        Assert.True(call > 10, $"Only {call} calls were tried; a registration makes more.");
    }

    [Theory]
    [InlineData(CrashPoint.Before)]
    [InlineData(CrashPoint.After)]
    public async Task A_stop_at_any_call_of_a_draft_leaves_a_whole_draft_or_none(CrashPoint point)
    {
        var call = 1;
        for (var stopped = true; stopped; call++)
        {
            var bureau = new Bureau();
            bureau.Faults.CrashAt(call, point);
            stopped = await Stops(() => bureau.Draft("k"));
            bureau.Restart();
            Assert.All(bureau.Service.List(), draft => Assert.Empty(ArchiveInspection.Of(draft, bureau.Archive)));

            var again = await bureau.Draft("k");

            Assert.Equal(again.Id, Assert.Single(bureau.Service.List()).Id);
        }

        Assert.True(call > 5, $"Only {call} calls were tried; a draft makes more.");
    }

    [Theory]
    [InlineData(CrashPoint.Before)]
    [InlineData(CrashPoint.After)]
    public async Task A_stop_during_the_recovery_itself_is_recovered_by_the_next(CrashPoint point)
    {
        var call = 1;
        for (var stopped = true; stopped; call++)
        {
            var (bureau, draft) = await LeftNumbered();
            bureau.Faults.CrashAt(call, point);
            stopped = await Stops(() => bureau.Service.RecoverAsync(Bureau.Context("recovery-1")));
            bureau.Restart();
            await bureau.Service.RecoverAsync(Bureau.Context("recovery-2"));

            Assert.Equal(DocumentState.Registered, bureau.Service.Find(draft.Id)!.State);
            AssertSound(bureau);
        }

        Assert.True(call > 5, $"Only {call} calls were tried; a recovery makes more.");
    }

    private static async Task<bool> SurvivesAStopAt(int call, CrashPoint point, bool overtaken)
    {
        var bureau = new Bureau();
        var acknowledged = await bureau.Issue("before");
        var draft = await bureau.Draft();
        if (overtaken)
        {
            await TakeTheExpectedNumber(bureau);
        }

        bureau.Faults.CrashAt(call, point);
        var stopped = await Stops(() => bureau.Service.RegisterAsync(Bureau.Registering(draft.Id), Bureau.Context("k")));
        bureau.Restart();
        await bureau.Service.RecoverAsync(Bureau.Context("recovery"));
        AssertSound(bureau);
        Assert.Equal(IssuedDocumentJson.Write(acknowledged), IssuedDocumentJson.Write(bureau.Service.Find(acknowledged.Id)!));
        Assert.True(stopped || bureau.Service.Find(draft.Id)!.State == DocumentState.Registered, "An acknowledged document is lost.");

        var again = await bureau.Service.RegisterAsync(Bureau.Registering(draft.Id), Bureau.Context("k"));
        Assert.Equal(overtaken ? 3 : 2, again.Document.Facts.Number!.Sequence);
        AssertSound(bureau);
        return stopped;
    }

    /// <summary>While the paper is rehearsed with number 2, another takes it: the real rendering comes after numbering.</summary>
    private static async Task TakeTheExpectedNumber(Bureau bureau)
    {
        var other = await bureau.Draft("other");
        var taken = false;
        bureau.Stages.Trouble = inputs =>
        {
            if (inputs.Facts.Number is not null && !taken)
            {
                taken = true;
                TakeUntouchedByTheFault(bureau, other);
            }

            return null;
        };
    }

    private static void TakeUntouchedByTheFault(Bureau bureau, IssuedDocument other) => bureau.Faults.Aside(
        () => bureau.Service.RegisterAsync(Bureau.Registering(other.Id), Bureau.Context("other-k")).GetAwaiter().GetResult());

    private static async Task<(Bureau Bureau, IssuedDocument Draft)> LeftNumbered()
    {
        var bureau = new Bureau();
        var draft = await bureau.Draft();
        for (var call = 1; bureau.Store.Journal[^1].Command != "document.number"; call++)
        {
            bureau.Faults.CrashAt(call, CrashPoint.After);
            await Stops(() => bureau.Service.RegisterAsync(Bureau.Registering(draft.Id), Bureau.Context("k")));
        }

        bureau.Restart();
        Assert.Equal(DocumentState.Numbered, bureau.Service.Find(draft.Id)!.State);
        return (bureau, draft);
    }

    private static async Task<bool> Stops(Func<Task> act)
    {
        try
        {
            await act();
            return false;
        }
        catch (MachineStoppedException)
        {
            return true;
        }
    }

    /// <summary>No number twice or without its entry, nothing left numbered, no registered paper without all its files.</summary>
    private static void AssertSound(Bureau bureau)
    {
        var documents = bureau.Service.List();
        var numbers = documents.Where(document => document.Facts.Number is not null).Select(document => document.Facts.Number!).ToList();
        Assert.Equal(numbers.Count, numbers.Distinct().Count());
        var report = bureau.Service.Register(Bureau.OrganCode, 2019);
        Assert.Empty(report.Findings);
        Assert.Equal(numbers.Order(Comparer<DocumentNumber>.Create((a, b) => a.Sequence - b.Sequence)), report.Entries.Select(entry => entry.Number));
        Assert.DoesNotContain(documents, document => document.State == DocumentState.Numbered);
        foreach (var document in documents.Where(document => document.State == DocumentState.Registered))
        {
            var verification = bureau.Service.Verify(document.Id);
            Assert.Empty(verification.Findings);
            Assert.Equal((true, VerificationGrade.SameBytes), (verification.ArchiveIntact, verification.Grade));
        }
    }
}
