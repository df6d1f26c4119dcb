using CsCheck;
using ReportHub.Layout;

namespace ReportHub.LayoutTests.Breaking;

public sealed class TitleBreakingTests
{
    private const int MaxEms = 20;

    [Theory]
    [InlineData("关于印发工作规程的通知", "关于印发工作规程的通知")]
    [InlineData("洛阳市洛龙区财政局关于2019年度预算绩效管理工作考核结果的通报", "洛阳市洛龙区财政局|关于2019年度预算绩效管理|工作考核结果的通报")]
    public void Titles_break_between_words_into_a_trapezium_or_diamond(string title, string expected) =>
        Assert.Equal(expected, string.Join('|', new TitleBreaker(["洛阳市洛龙区财政局"]).Break(title, MaxEms)));

    [Theory]
    [InlineData("洛阳市洛龙区财政局关于印发《洛龙区区级预算绩效管理工作规程（试行）》的通知")]
    [InlineData("洛阳市洛龙区财政局关于批复2019年度部门整体支出绩效目标的通知")]
    [InlineData("洛阳市洛龙区财政局关于开展2019年度预算绩效目标运行监控工作的通知")]
    [InlineData("洛阳市洛龙区财政局关于2018年度财政重点评价结果反馈和整改要求的函")]
    public void A_title_keeps_names_words_and_numbers_whole(string title)
    {
        string[] whole = ["洛阳市洛龙区财政局", "2019年度", "2018年度", "预算绩效", "绩效目标", "工作规程", "的通知"];
        var lines = new TitleBreaker(["洛阳市洛龙区财政局"]).Break(title, MaxEms);
        Assert.Equal(title, string.Concat(lines));
        Assert.All(lines, line => Assert.InRange(TitleBreaker.Width(line), 1, MaxEms * 2));
        Assert.All(whole.Where(word => title.Contains(word, StringComparison.Ordinal)), word => Assert.Contains(lines, line => line.Contains(word, StringComparison.Ordinal)));
        Assert.All(lines.Skip(1), line => Assert.DoesNotContain(line[0], "的和及与、》）"));
    }

    [Fact]
    public void Any_title_is_broken_without_loss_within_the_width() =>
        Gen.String[Gen.Char["关于印发预算绩效的通知和2019《》（）、字"], 0, 120].Sample(title =>
        {
            var lines = new TitleBreaker([]).Break(title, MaxEms);
            Assert.Equal(title, string.Concat(lines));
            Assert.All(lines, line => Assert.True(TitleBreaker.Width(line) <= MaxEms * 2));
        }, iter: 300);
}
