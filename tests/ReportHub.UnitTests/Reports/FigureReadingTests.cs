using ReportHub.Reports;
using ReportHub.Records;

namespace ReportHub.UnitTests.Reports;

public sealed class FigureReadingTests
{
    private readonly Bureau bureau = new();

    [Fact]
    public async Task A_paper_keeps_the_figure_it_froze_while_the_records_go_on()
    {
        var issued = await bureau.Issue();
        bureau.Record(2019, "60");

        var frozen = Assert.Single(bureau.Service.Figures(issued.Id).Value!);
        var live = Assert.Single(bureau.Service.Figures(new DatasetRequest("assessment", 2019)).Value!);

        Assert.Equal((84.37m, 60m), (frozen.Value, live.Value));
        Assert.Equal(frozen.Definition, live.Definition);
    }

    [Fact]
    public async Task A_draft_has_its_figures_too()
    {
        var draft = await bureau.Draft();

        Assert.Equal("84.37分", Assert.Single(bureau.Service.Figures(draft.Id).Value!).Printed);
    }

    [Fact]
    public Task An_unknown_document_has_no_figures() => DraftingTests.Refused(
        () =>
        {
            bureau.Service.Figures("nothing");
            return Task.CompletedTask;
        },
        "D401");

    [Fact]
    public void A_year_without_records_has_no_figures_and_says_so() =>
        Assert.Equal("R102", Assert.Single(bureau.Service.Figures(new DatasetRequest("assessment", 2018)).Findings).Code);

    [Fact]
    public void Only_a_preview_of_live_records_is_told_where_its_figures_are_explained()
    {
        var seen = new List<string?>();
        bureau.Stages.Trouble = inputs =>
        {
            seen.Add(inputs.FigureAddress?.Invoke(inputs.Snapshot.Root["average"]));
            return null;
        };

        bureau.Service.Preview(Bureau.Request(), useSample: false, AddressOf);
        bureau.Service.Preview(Bureau.Request(), useSample: true, AddressOf);
        bureau.Service.Preview(Bureau.Request(), useSample: false);

        Assert.Equal(["assessment 2019 test.average", null, null], seen);

        static string AddressOf(DatasetRequest request, ReportHub.Foundation.FigureDefinition figure) => $"{request.Dataset} {request.FiscalYear} {figure.Id}";
    }

    [Fact]
    public async Task A_paper_is_never_told_where_its_figures_are_explained()
    {
        var told = 0;
        bureau.Stages.Trouble = inputs =>
        {
            told += inputs.FigureAddress is null ? 0 : 1;
            return null;
        };

        await bureau.Issue();

        Assert.Equal((true, 0), (bureau.Stages.Renderings > 0, told));
    }
}
