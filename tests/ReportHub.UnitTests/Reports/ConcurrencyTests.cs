using ReportHub.Records;
using ReportHub.Reports;

namespace ReportHub.UnitTests.Reports;

public sealed class ConcurrencyTests
{
    private const int Papers = 16;
    private readonly Bureau bureau = new();

    [Fact]
    public async Task Sixteen_parallel_registrations_give_sixteen_consecutive_numbers()
    {
        var drafts = new List<IssuedDocument>();
        for (var i = 0; i < Papers; i++)
        {
            drafts.Add(await bureau.Draft($"draft-{i}"));
        }

        using var start = new Barrier(Papers);
        var issued = await Task.WhenAll(drafts.Select(draft => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return bureau.Service.RegisterAsync(Bureau.Registering(draft.Id), Bureau.Context("r-" + draft.Id)).GetAwaiter().GetResult().Document;
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        Assert.Equal(Enumerable.Range(1, Papers), issued.Select(document => document.Facts.Number!.Sequence).Order());
        Assert.All(issued, document => Assert.Contains(
            document.Facts.Number!.ToString(),
            System.Text.Encoding.UTF8.GetString(bureau.Service.Original(document.Id, OutputFormat.Html)),
            StringComparison.Ordinal));
        Assert.Empty(bureau.Service.Register(Bureau.OrganCode, 2019).Findings);
    }

    [Fact]
    public async Task Parallel_registrations_of_one_document_take_one_number()
    {
        var draft = await bureau.Draft();
        using var start = new Barrier(2);
        bureau.Stages.Trouble = inputs =>
        {
            // Both have rehearsed before either is numbered.
            if (inputs.Facts.Number is not null)
            {
                start.SignalAndWait(TimeSpan.FromSeconds(30));
            }

            return null;
        };

        var answers = await Task.WhenAll(new[] { "a", "b" }.Select(key => Task.Factory.StartNew(
            () => Record.Exception(() => bureau.Service.RegisterAsync(Bureau.Registering(draft.Id), Bureau.Context(key)).GetAwaiter().GetResult()),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));

        var refusal = Assert.IsType<CommandRefusedException>(Assert.Single(answers, answer => answer is not null));
        Assert.Equal("D101", Assert.Single(refusal.Findings).Code);
        Assert.Single(bureau.Service.Register(Bureau.OrganCode, 2019).Entries);
        Assert.Equal(DocumentState.Registered, bureau.Service.Find(draft.Id)!.State);
    }

    [Fact]
    public async Task Parallel_repetitions_of_one_registration_all_get_the_same_registered_document()
    {
        var draft = await bureau.Draft();
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(
            () => bureau.Service.RegisterAsync(Bureau.Registering(draft.Id), Bureau.Context("k")))));

        Assert.Single(answers, answer => !answer.Repeated);
        Assert.Single(answers.Select(answer => Convert.ToHexString(IssuedDocumentJson.Write(answer.Document))).Distinct());
        Assert.Single(bureau.Store.Journal, frame => frame.Command == "document.register");
    }
}
