using CsCheck;
using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Records;

/// <summary>The test vectors of domain.md 9.1 and the edges of 4.4; properties of what is in between.</summary>
public sealed class Scores
{
    private static readonly RatingScheme National = new(
        "CN_2020", "等次", "财预〔2020〕10号", new(2020, 2, 25), null, [new("优", 90, null), new("良", 80, 90), new("中", 60, 80), new("差", 0, 60)]);

    private static readonly Gen<decimal> Points = Gen.Int[0, 10_000].Select(hundredths => hundredths / 100m);
    private static readonly Gen<decimal> Measured = Gen.Long[1, 10_000_000_000].Select(thousandths => thousandths / 1000m);

    [Theory]
    [InlineData("89.995", "良")]
    [InlineData("90", "优")]
    [InlineData("79.99", "中")]
    [InlineData("60", "中")]
    [InlineData("59.99", "差")]
    [InlineData("0", "差")]
    [InlineData("100", "优")]
    public void Bands_are_half_open_on_the_unrounded_score(string score, string word) =>
        Assert.Equal(word, Rating.Of(National, decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Words_without_limits_rate_nothing() => Assert.Null(Rating.Of(National with { Bands = [new("优秀", null, null), new("良好", null, null)] }, 95));

    [Fact]
    public void Coverage_of_the_seed_is_72_percent_of_one_base_and_105_of_the_other()
    {
        var covered = Money.FromWan(173_533.08m);
        var wide = CoverageRatio.Of(covered, Money.FromWan(240_900))!.Value;
        var initial = CoverageRatio.Of(covered, Money.FromWan(164_800))!.Value;
        Assert.Equal((72m, false), (decimal.Round(wide.Value * 100, 0, MidpointRounding.AwayFromZero), wide.ExceedsBase));
        Assert.Equal((105m, true), (decimal.Round(initial.Value * 100, 0, MidpointRounding.AwayFromZero), initial.ExceedsBase));
    }

    [Fact]
    public void Nothing_is_covered_of_no_base() => Assert.Null(CoverageRatio.Of(new(1), Money.Zero));

    [Theory]
    [InlineData(12, 9, 7.5)]
    [InlineData(12, 12, 10)]
    [InlineData(12, 13, 10)]
    [InlineData(12, 0, 0)]
    [InlineData(3, 1, 3.3333333333333333)]
    public void Execution_gives_points_by_the_rate_and_never_more_than_all(int budget, int executed, double points) =>
        Assert.Equal(points, (double)ExecutionScore.Of(Money.FromWan(budget), Money.FromWan(executed), 10, NoBudgetRule.Redistribute).Points!.Value, 12);

    [Fact]
    public void The_rate_itself_is_not_capped() => Assert.Equal(1.25m, ExecutionScore.Of(new(4), new(5), 10, NoBudgetRule.NoPoints).Rate);

    [Theory]
    [InlineData(NoBudgetRule.Redistribute, null)]
    [InlineData(NoBudgetRule.FullPoints, 10)]
    [InlineData(NoBudgetRule.NoPoints, 0)]
    public void Without_a_budget_there_is_no_rate_and_the_rule_decides(NoBudgetRule rule, int? points)
    {
        var score = ExecutionScore.Of(Money.Zero, Money.Zero, 10, rule);
        Assert.Equal((null, (decimal?)points), (score.Rate, score.Points));
    }

    [Fact]
    public void Points_without_a_rate_are_spread_so_that_full_marks_stay_100()
    {
        Assert.Equal(100m, TotalScore.Of(null, 10, 90));
        Assert.Equal(90m, TotalScore.Of(null, 10, 81));
        Assert.Equal(91m, TotalScore.Of(10, 10, 81));
    }

    [Theory]
    [InlineData(90, 95, 10, 10)]
    [InlineData(90, 45, 10, 5)]
    [InlineData(3, 1, 30, 10)]
    [InlineData(0, 0, 10, 10)]
    [InlineData(0, -1, 10, 0)]
    [InlineData(90, -5, 10, 0)]
    public void More_is_better_in_proportion_below_the_target(decimal target, decimal actual, decimal points, decimal score) =>
        Assert.Equal(score, IndicatorScore.AtLeast(target, actual, points));

    [Theory]
    [InlineData(5, 4, 10, 10)]
    [InlineData(5, 5, 10, 10)]
    [InlineData(5, 10, 10, 5)]
    [InlineData(0, 0, 10, 10)]
    [InlineData(0, 1, 10, 0)]
    public void Less_is_better_in_inverse_proportion_above_the_target(decimal target, decimal actual, decimal points, decimal score) =>
        Assert.Equal(score, IndicatorScore.AtMost(target, actual, points));

    [Fact]
    public void Numbers_beyond_every_measure_do_not_overflow() => Assert.Equal(50m, decimal.Round(IndicatorScore.AtLeast(decimal.MaxValue, decimal.MaxValue / 2, 100), 10));

    [Theory]
    [InlineData(IndicatorKind.AtLeast, 100, 130, false)]
    [InlineData(IndicatorKind.AtLeast, 100, 131, true)]
    [InlineData(IndicatorKind.AtMost, 130, 100, false)]
    [InlineData(IndicatorKind.AtMost, 131, 100, true)]
    [InlineData(IndicatorKind.AtLeast, 0, 5, false)]
    [InlineData(IndicatorKind.Qualitative, 1, 5, false)]
    public void Large_over_achievement_is_marked(IndicatorKind kind, decimal target, decimal actual, bool marked) =>
        Assert.Equal(marked, IndicatorScore.IsOverAchieved(kind, target, actual, 1.3m));

    [Theory]
    [InlineData(100, "达成")]
    [InlineData(80, "达成")]
    [InlineData(79.99, "部分达成")]
    [InlineData(60, "部分达成")]
    [InlineData(59.99, "未达成")]
    public void A_percentage_lies_in_one_tier(decimal achievement, string tier) => Assert.Equal(tier, IndicatorScore.TierOf(SelfEvaluationForms.Scheme, achievement)?.Name);

    [Fact]
    public void A_qualitative_indicator_gets_its_percentage_of_the_points()
    {
        Assert.Equal(27m, IndicatorScore.Qualitative(90, 30));
        Assert.Throws<ArgumentOutOfRangeException>(() => IndicatorScore.Qualitative(100.1m, 30));
        Assert.Throws<ArgumentOutOfRangeException>(() => IndicatorScore.Qualitative(-1, 30));
    }

    [Fact]
    public void A_score_lies_between_nothing_and_its_points() => Gen.Select(Measured, Measured, Points).Sample((target, actual, points) =>
        IndicatorScore.AtLeast(target, actual, points) is var more && more >= 0 && more <= points
        && IndicatorScore.AtMost(target, actual, points) is var less && less >= 0 && less <= points);

    [Fact]
    public void A_better_result_never_scores_less() => Gen.Select(Measured, Measured, Measured, Points).Sample((target, one, other, points) =>
    {
        var (low, high) = (Math.Min(one, other), Math.Max(one, other));
        return IndicatorScore.AtLeast(target, low, points) <= IndicatorScore.AtLeast(target, high, points)
            && IndicatorScore.AtMost(target, low, points) >= IndicatorScore.AtMost(target, high, points);
    });

    [Fact]
    public void Both_directions_are_each_other_turned_round() => Gen.Select(Measured, Measured, Points).Sample((a, b, points) =>
        IndicatorScore.AtLeast(a, b, points) == IndicatorScore.AtMost(b, a, points));

    [Fact]
    public void Every_score_has_exactly_one_word() => Gen.Int[0, 100_000].Select(thousandths => thousandths / 1000m).Sample(score =>
        National.Bands.Count(band => score >= band.From && (band.Below is null || score < band.Below)) == 1 && Rating.Of(National, score) is not null);

    [Fact]
    public void Spreading_keeps_the_order_of_forms_and_stays_within_100() => Gen.Select(Gen.Int[0, 9_000], Gen.Int[0, 9_000]).Sample((one, other) =>
    {
        var (low, high) = (TotalScore.Of(null, 10, Math.Min(one, other) / 100m), TotalScore.Of(null, 10, Math.Max(one, other) / 100m));
        return low <= high && low >= 0 && high <= 100;
    });
}
