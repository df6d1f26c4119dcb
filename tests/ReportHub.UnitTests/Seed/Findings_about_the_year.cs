using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Seed;

/// <summary>What is missing or contradictory in a year is said by record and year, all at once.</summary>
public sealed class Findings_about_the_year
{
    private static RecordJsonContext Json => RecordJsonContext.Default;

    [Theory]
    [InlineData("R601", WorkYear.Kind)]
    [InlineData("R603", Goal.Kind)]
    [InlineData("R604", CoverageBase.Kind)]
    [InlineData("R608", MonitorReport.Kind)]
    [InlineData("R602", MonitoringScheme.Kind)]
    [InlineData("R609", SelfEvaluation.Kind)]
    [InlineData("R602", EvaluationBatch.Kind)]
    [InlineData("R602", Agency.Kind)]
    [InlineData("R602", RatingScheme.Kind)]
    [InlineData("R612", Rule.Kind)]
    [InlineData("R613", WorkNote.Kind)]
    public void A_kind_of_record_that_is_missing_stops_the_report(string code, string kind)
    {
        var outcome = YearPaper.Snapshot("annual-work-report", new WholeYear().Remove(kind).Store);
        Assert.Null(outcome.Value);
        Assert.Contains(outcome.Findings, finding => finding.Code == code && finding.Severity == Severity.Error);
        Assert.All(outcome.Findings, finding => Assert.NotNull(finding.Hint));
    }

    [Theory]
    [InlineData("R610", "comp-")]
    [InlineData("R611", "key-")]
    public void A_year_without_evaluations_of_a_category_is_said(string code, string prefix) =>
        Assert.Contains(code, Codes(new WholeYear().Remove(Evaluation.Kind, record => record.Id.StartsWith(prefix, StringComparison.Ordinal))));

    [Theory]
    [InlineData("R614", DisclosureItem.Kind)]
    [InlineData("R615", TrainingEvent.Kind)]
    [InlineData("R616", NewsItem.Kind)]
    public void What_the_report_can_do_without_is_a_warning(string code, string kind)
    {
        var outcome = YearPaper.Snapshot("annual-work-report", new WholeYear().Remove(kind).Store);
        Assert.NotNull(outcome.Value);
        Assert.Equal((code, Severity.Warning), (Assert.Single(outcome.Findings).Code, outcome.Findings[0].Severity));
    }

    [Fact]
    public void All_that_is_missing_is_said_at_once() =>
        Assert.Equal(["R603", "R608", "R609"], Codes(new WholeYear().Remove(Goal.Kind).Remove(MonitorReport.Kind).Remove(SelfEvaluation.Kind)));

    [Fact]
    public void R605_two_bases_never_share_a_label() =>
        Assert.Equal(["R605"], Codes(new WholeYear().Change(CoverageBase.Kind, "2019-B", Json.CoverageBase, item => item with { Label = "区本级财政支出（全口径）" })));

    [Fact]
    public void R606_a_ratio_above_100_percent_needs_its_reason()
    {
        var outcome = YearPaper.Snapshot("annual-work-report", new WholeYear().Change(CoverageBase.Kind, "2019-B", Json.CoverageBase, item => item with { NoteAbove100 = null }).Store);
        Assert.Equal("R606", Assert.Single(outcome.Findings).Code);
        Assert.Contains("105.3%", outcome.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void R607_a_base_of_nothing_gives_no_ratio() =>
        Assert.Equal(["R607"], Codes(new WholeYear().Change(CoverageBase.Kind, "2019-A", Json.CoverageBase, item => item with { Amount = Money.Zero })));

    [Fact]
    public void R602_a_unit_that_is_not_entered_is_named_once()
    {
        var year = new WholeYear();
        year.Store.Remove(BudgetUnit.Kind, "135");
        Assert.Single(YearPaper.Snapshot("goal-approval", year.Store).Findings, finding => finding.Code == "R602");
    }

    [Fact]
    public void A_unit_that_monitors_too_little_is_named()
    {
        var year = new WholeYear();
        var report = year.List(MonitorReport.Kind, Json.MonitorReport).GroupBy(report => report.Unit).First(group => group.Count() == 3).First();
        year.Store.Remove(MonitorReport.Kind, report.RecordId);
        var body = Notice.BodyOf(YearPaper.Bind("annual-work-report", year.Store, new(2019, 12, 25)));
        Assert.Contains($"未达到规定个数的单位为{year.Find(BudgetUnit.Kind, report.Unit, Json.BudgetUnit).Name}。", body, StringComparison.Ordinal);
    }

    [Fact]
    public void R617_and_R620_an_evaluation_is_looked_for_in_its_year()
    {
        var store = new WholeYear().Store;
        Assert.Contains("key-2018-06", Assert.Single(YearPaper.Snapshot("evaluation-feedback", store, "none").Findings, finding => finding.Code == "R617").Hint, StringComparison.Ordinal);
        var moved = new WholeYear().Change(Evaluation.Kind, "key-2018-03", Json.Evaluation, item => item with { PerformedOn = new(2018, 5, 1) });
        Assert.Equal("R620", Assert.Single(YearPaper.Snapshot("evaluation-feedback", moved.Store, "key-2018-03").Findings).Code);
    }

    [Fact]
    public void R618_an_evaluation_without_a_result_is_not_fed_back() => Assert.Equal(
        "R618",
        Assert.Single(YearPaper.Snapshot(
            "evaluation-feedback", new WholeYear().Change(Evaluation.Kind, "key-2018-03", Json.Evaluation, item => item with { State = EvaluationState.Opinions }).Store, "key-2018-03").Findings).Code);

    [Fact]
    public void R622_days_need_a_scheme() => Assert.Equal(
        "R622", Assert.Single(YearPaper.Snapshot("evaluation-feedback", new WholeYear().Remove(Feedback.Kind).Remove(RectificationScheme.Kind).Store, "key-2018-03").Findings).Code);

    [Fact]
    public void R619_an_unknown_rectification_names_the_known_ones() =>
        Assert.Contains("rect-2019-01", Assert.Single(YearPaper.Snapshot("rectification-notice", new WholeYear().Store, "none").Findings).Hint, StringComparison.Ordinal);

    [Theory]
    [InlineData("year", null, "goals.amount", "173533.08万元")]
    [InlineData("year", null, "coverage.B.ratio", "105%")]
    [InlineData("goals", null, "goals.initial.unitCount", "63个")]
    [InlineData("monitoring", null, "monitoring.minimum", "3个")]
    [InlineData("evaluation", "key-2018-03", "deadlines.reportDays", "30日")]
    [InlineData("rectification", "rect-2019-01", "rectification.openItems", "2个")]
    public void Every_dataset_lists_its_figures_each_under_an_id_of_its_own(string dataset, string? subject, string id, string printed)
    {
        var figures = new Datasets().Figures(new(dataset, WholeYear.Fiscal, subject), new WholeYear().Store);
        Assert.Empty(figures.Findings);
        Assert.Equal(printed, Assert.Single(figures.Value!, figure => figure.Definition.Id == id).Printed);
        Assert.All(figures.Value!, figure => Assert.DoesNotContain('/', figure.Definition.Id));
        Assert.All(figures.Value!, figure => Assert.NotEmpty(figure.Records));
    }

    private static IReadOnlyList<string> Codes(WholeYear year) => [.. YearPaper.Snapshot("annual-work-report", year.Store).Findings.Select(finding => finding.Code)];
}
