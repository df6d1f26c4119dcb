using ReportHub.Layout;

namespace ReportHub.LayoutTests.Breaking;

/// <summary>Titles as a bureau writes them, each broken form read by eye: sense units whole, trapezium or diamond.</summary>
public sealed class TitleShapeTests
{
    private const int MaxEms = 20;
    private static readonly string[] Names = ["洛阳市洛龙区财政局", "洛阳市洛龙区人民政府办公室", "洛龙区", "洛阳市", "李楼镇", "关林街道办事处", "河南省财政厅"];

    [Theory]
    [InlineData("洛阳市洛龙区财政局关于印发《洛龙区区级|预算绩效管理工作规程（试行）》的通知")]
    [InlineData("洛阳市洛龙区财政局关于批复|2019年度部门整体支出绩效目标的通知")]
    [InlineData("洛阳市洛龙区财政局关于开展2019年度|预算绩效目标运行监控工作的通知")]
    [InlineData("洛阳市洛龙区财政局关于2018年度|财政重点评价结果反馈和整改要求的函")]
    [InlineData("洛阳市洛龙区财政局关于做好|2020年部门预算编制工作的通知")]
    [InlineData("洛阳市洛龙区财政局关于成立|预算绩效管理工作领导小组的通知")]
    [InlineData("洛阳市洛龙区财政局关于申请追加|2019年度会计人员继续教育培训经费的请示")]
    [InlineData("洛阳市洛龙区财政局|关于2019年上半年预算执行情况的报告")]
    [InlineData("洛阳市洛龙区财政局关于报送|第三季度绩效运行监控情况的函")]
    [InlineData("洛阳市洛龙区人民政府办公室|关于全面实施预算绩效管理的实施意见")]
    [InlineData("洛阳市洛龙区财政局转发|《河南省财政厅关于进一步加强|财政专项资金绩效管理工作的通知》的通知")]
    [InlineData("洛阳市洛龙区财政局关于表彰2019年度|预算绩效管理先进单位和先进个人的决定")]
    [InlineData("洛阳市洛龙区财政局关于拨付|李楼镇1,250万元乡村振兴补助资金的批复")]
    [InlineData("洛阳市洛龙区财政局关于印发|《洛龙区预算绩效管理考核办法》和|《洛龙区绩效评价结果应用办法》的通知")]
    [InlineData("洛阳市洛龙区财政局关于国庆节|放假和值班安排的通知")]
    [InlineData("洛阳市洛龙区财政局关于王某同志任职的通知")]
    [InlineData("关于洛龙区2019年|财政预算执行情况和2020年|财政预算（草案）的报告")]
    [InlineData("洛阳市洛龙区财政局预算绩效管理|工作领导小组会议纪要")]
    [InlineData("洛龙区区级预算绩效管理|工作考核办法（试行）")]
    [InlineData("2019年度洛龙区预算绩效管理|工作考核结果汇总表")]
    [InlineData("洛阳市洛龙区财政局关于贯彻落实|“十四五”规划和深化预算管理|制度改革有关事项的通知")]
    public void A_title_has_the_form_a_clerk_would_choose(string lines) =>
        Assert.Equal(lines, string.Join('|', new TitleBreaker(Names).Break(lines.Replace("|", "", StringComparison.Ordinal), MaxEms)));

    [Theory]
    [InlineData("洛龙区第三届人民代表大会第十二次会议关于批准2019年财政决算的决议", "第三届", "第十二次", "2019年")]
    [InlineData("洛阳市洛龙区财政局关于下达二〇一九年度第2批173,533.08万元专项资金的通知", "二〇一九年度", "第2批", "173,533.08万元")]
    [InlineData("洛阳市洛龙区财政局转发《关于加强管理的通知》和《关于规范管理的通知》的通知", "《关于加强管理的通知》", "《关于规范管理的通知》", "的通知")]
    [InlineData("洛阳市洛龙区财政局关于批转李楼镇和关林街道办事处预算绩效管理工作经验的通知（试行）", "李楼镇", "关林街道办事处", "通知（试行）")]
    public void Names_numbers_with_units_and_a_lone_kind_are_never_parted(string title, params string[] whole)
    {
        for (var ems = 14; ems <= MaxEms; ems++)
        {
            var lines = new TitleBreaker(Names).Break(title, ems);
            Assert.All(whole, word => Assert.Contains(lines, line => line.Contains(word, StringComparison.Ordinal)));
            Assert.All(lines.Skip(1), line => Assert.DoesNotContain(line[0], "的和及与或等之、》）"));
            Assert.All(lines, line => Assert.True(TitleBreaker.Width(line) <= ems * 2));
            Assert.True(TitleBreaker.Width(lines[^1]) > 4, lines[^1]);
        }
    }

    [Fact]
    public void A_title_that_can_only_make_a_block_gets_the_block()
    {
        var title = "洛阳市洛龙区财政局洛阳市洛龙区财政局";
        Assert.Equal(["洛阳市洛龙区财政局", "洛阳市洛龙区财政局"], new TitleBreaker(Names).Break(title, 10));
    }

    [Fact]
    public void A_title_too_long_for_four_lines_is_filled_word_by_word()
    {
        var title = "关于" + string.Concat(Enumerable.Repeat("进一步加强预算绩效管理工作", 7)) + "的通知";
        var lines = new TitleBreaker(Names).Break(title, MaxEms);
        Assert.Equal(title, string.Concat(lines));
        Assert.All(lines, line => Assert.True(TitleBreaker.Width(line) <= MaxEms * 2));
        Assert.All(lines.Skip(1), line => Assert.True(line[..2] is "进一" or "预算" or "工作" or "绩效", line));
    }
}
