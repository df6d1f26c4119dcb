using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Records;

public sealed class Figures_of_a_year
{
    [Fact]
    public void Equal_totals_share_a_rank_and_the_next_is_skipped()
    {
        var figures = new Year().Figures();
        Assert.Equal([1, 1, 3], figures.Results.Select(result => result.Rank));
    }

    [Fact]
    public void Within_a_rank_the_protocol_order_counts_and_not_the_code()
    {
        var year = new Year();
        year.Units[0] = year.Units[0] with { DisplayOrder = 25 };
        Assert.Equal(["102", "101", "103"], year.Figures().Results.Select(result => result.Entry.Unit.Value.Code));
    }

    [Fact]
    public void All_units_equal_are_all_first() =>
        Assert.All(new Year().With(Year.Of("1", 50, 30), Year.Of("2", 40, 40), Year.Of("3", 60, 20)).Figures().Results, result => Assert.Equal(1, result.Rank));

    [Theory]
    [InlineData("89.995", "良好")]
    [InlineData("90", "优秀")]
    [InlineData("79.99", "合格")]
    [InlineData("80", "良好")]
    [InlineData("60", "合格")]
    [InlineData("59.99", "不合格")]
    [InlineData("0", "不合格")]
    [InlineData("100", "优秀")]
    public void Grades_are_half_open_bands_on_the_unrounded_total(string total, string grade)
    {
        var points = decimal.Parse(total, System.Globalization.CultureInfo.InvariantCulture);
        var year = new Year().With(Year.Of("1", Math.Min(points, 60), Math.Max(0, points - 60)));
        Assert.Equal(grade, Assert.Single(year.Figures().Results).Grade.Name);
    }

    [Fact]
    public void The_average_is_not_rounded()
    {
        var figures = new Year().With(Year.Of("1", 60, 40), Year.Of("2", 60, 40), Year.Of("3", 60, 39)).Figures();
        Assert.Equal(299m / 3, figures.Average.Value);
        Assert.Equal(1m / 3, figures.SelfDifference.Value);
        Assert.Equal((100m, 99m), (figures.Highest.Value, figures.Lowest.Value));
        Assert.Equal([60m, 119m / 3], figures.AspectAverages.Select(average => average.Value));
    }

    [Fact]
    public void A_modest_self_score_gives_a_negative_difference()
    {
        var year = new Year().Change(0, assessment => assessment with { Scores = [new("A", 0, 55), new("B", 0, 35)] });
        Assert.True(year.Figures().SelfDifference.Value < 0);
    }

    [Fact]
    public void A_grade_nobody_got_is_counted_as_0_from_all_records()
    {
        var figures = new Year().Figures();
        Assert.Equal([("优秀", 2), ("良好", 0), ("合格", 1), ("不合格", 0)], figures.GradeCounts.Select(count => (count.Grade.Name, count.Units.Value)));
        Assert.Same(figures.AllRecords, figures.GradeCounts[1].Units.Records);
    }

    [Fact]
    public void A_unit_counts_once_for_a_problem_however_often_points_were_deducted()
    {
        var year = new Year().Change(0, assessment => assessment with
        {
            Deductions = [new("A", "VAGUE", 2, null), new("A", "VAGUE", 3, null), assessment.Deductions[1]],
        });
        var problem = Assert.Single(year.Figures().Problems);
        Assert.Equal(("VAGUE", 1), (problem.Reason.Code, problem.Units.Value));
        Assert.Equal([new("assessment", "2019-101", 1), new("assessment-scheme", "scheme", 1)], problem.Units.Records);
    }

    [Fact]
    public void Problems_stand_by_frequency_then_in_the_order_of_the_scheme()
    {
        var year = new Year();
        year.Change(0, assessment => assessment with { Deductions = [new("A", "VAGUE", 5, null), new("B", "LATE", 5, null)] });
        Assert.Equal(["VAGUE", "LATE"], year.Figures().Problems.Select(problem => problem.Reason.Code));
        year.Change(1, assessment => assessment with { Deductions = [new("A", "A_DEGREE", 5, null), new("B", "LATE", 5, null)] });
        Assert.Equal(["LATE", "VAGUE"], year.Figures().Problems.Select(problem => problem.Reason.Code));
    }

    [Fact]
    public void A_reason_without_wording_is_no_problem_for_the_public() => Assert.Empty(new Year().Figures().Problems);

    [Fact]
    public void The_line_for_rectification_is_the_schemes_and_exclusive()
    {
        var year = new Year().With(Year.Of("1", 60, 0), Year.Of("2", 59.999m, 0), Year.Of("3", 0, 0));
        var figures = year.Figures();
        Assert.Equal(["2", "3"], figures.BelowRectificationLine.Select(result => result.Entry.Unit.Value.Code));
        Assert.Equal(2, figures.Rectifications.Value);
        year.Scheme = year.Scheme with { Consequences = year.Scheme.Consequences with { RectificationBelow = 61 } };
        Assert.Equal(3, year.Figures().Rectifications.Value);
    }

    [Fact]
    public void Figures_over_all_units_share_one_list_of_records()
    {
        var figures = new Year().Figures();
        Assert.Same(figures.AllRecords, figures.Average.Records);
        Assert.Same(figures.AllRecords, figures.SelfDifference.Records);
        Assert.Same(figures.AllRecords, figures.AspectAverages[1].Records);
        Assert.Equal(4, figures.AllRecords.Count);
    }

    [Fact]
    public void A_count_names_what_it_counted()
    {
        var figures = new Year().Change(1, assessment => assessment with { OnSiteCheck = true }).Figures();
        Assert.Equal(1, figures.OnSiteChecks.Value);
        Assert.Contains(new RecordRef("assessment", "2019-102", 1), figures.OnSiteChecks.Records);
        Assert.DoesNotContain(new RecordRef("assessment", "2019-101", 1), figures.OnSiteChecks.Records);
    }

    [Fact]
    public void A_row_names_assessment_scheme_and_unit() =>
        Assert.Equal(
            [new("assessment", "2019-101", 1), new("assessment-scheme", "scheme", 1), new("unit", "101", 1)],
            new Year().Figures().Results[0].Records);
}
