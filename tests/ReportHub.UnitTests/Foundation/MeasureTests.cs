using CsCheck;
using ReportHub.Foundation;

namespace ReportHub.UnitTests.Foundation;

public sealed class MeasureTests
{
    [Fact]
    public void One_millimetre_is_36000_emu_one_point_12700_one_twip_635()
    {
        Assert.Equal(36_000, Length.FromMillimetres(1).Emu);
        Assert.Equal(12_700, Length.FromPoints(1).Emu);
        Assert.Equal(Length.FromPoints(28.95m), Length.FromTwips(579));
    }

    [Theory]
    [InlineData(7, 2, 4)]
    [InlineData(-7, 2, -4)]
    [InlineData(7, -2, -4)]
    [InlineData(6, 4, 2)]
    [InlineData(5, 4, 1)]
    [InlineData(0, 5, 0)]
    public void Quotients_are_rounded_half_away_from_zero(long value, long divisor, long expected) =>
        Assert.Equal(expected, Length.DivideRounded(value, divisor));

    [Fact]
    public void Shares_of_a_width_add_up_to_it() => Gen.Select(Gen.Long[1, 10_000_000], Gen.Int[1, 60]).Sample((width, parts) =>
    {
        var sum = Enumerable.Range(0, parts).Sum(i => (new Length(width).Scale(i + 1, parts) - new Length(width).Scale(i, parts)).Emu);
        Assert.Equal(width, sum);
    });

    [Theory]
    [InlineData("173533.08", 173_533_080_000)]
    [InlineData("0.0000005", 1)]
    [InlineData("-0.0000005", -1)]
    public void Ten_thousand_yuan_become_fen_half_away_from_zero(string wan, long fen) =>
        Assert.Equal(fen, Money.FromWan(decimal.Parse(wan, System.Globalization.CultureInfo.InvariantCulture)).Fen);

    [Fact]
    public void Money_that_does_not_fit_is_an_overflow_never_a_wrong_sum() =>
        Assert.Throws<OverflowException>(() => new Money(long.MaxValue) + new Money(1));

    [Theory]
    [InlineData(0, "零")]
    [InlineData(6, "六")]
    [InlineData(10, "十")]
    [InlineData(12, "十二")]
    [InlineData(63, "六十三")]
    [InlineData(105, "一百零五")]
    [InlineData(110, "一百一十")]
    [InlineData(1_599, "一千五百九十九")]
    [InlineData(10_000, "一万")]
    [InlineData(100_010, "十万零一十")]
    [InlineData(20_000_003, "二千万零三")]
    [InlineData(100_000_000, "一亿")]
    [InlineData(-3, "负三")]
    public void Numbers_are_read_as_Chinese_words(long number, string expected) => Assert.Equal(expected, ChineseNumerals.Count(number));

    [Fact]
    public void Years_are_read_digit_by_digit() => Assert.Equal("二〇一九", ChineseNumerals.DigitByDigit(2019));
}
