using System.Text.RegularExpressions;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Templates;

namespace ReportHub.UnitTests.Seed;

/// <summary>The year's report out of the whole seed: the published figures (domain.md 5.1), and no other than computed ones.</summary>
public sealed partial class The_papers_of_2019
{
    private static readonly DateOnly Issued = new(2019, 12, 25);
    private static readonly ReportDocument Report = YearPaper.Bind("annual-work-report", new WholeYear().Store, Issued);
    private static readonly string Body = Notice.BodyOf(Report);

    private static RecordJsonContext Json => RecordJsonContext.Default;

    public static TheoryData<string, string?> Papers => new()
    {
        { "annual-work-report", null },
        { "annual-work-report-plain", null },
        { "goal-approval", null },
        { "monitoring-summary", null },
        { "evaluation-feedback", "key-2018-03" },
        { "rectification-notice", "rect-2019-01" },
    };

    [Theory]
    [InlineData("截至12月20日，共审核批复1,599个项目的绩效目标，涉及资金173,533.08万元")]
    [InlineData("24.09亿元的72%")]
    [InlineData("16.48亿元的105%（绩效目标含年中追加的项目，所以超过年初预算口径）")]
    [InlineData("共对200个项目开展了跟踪监控，涉及资金41,659.30万元，各单位都达到了规定的个数")]
    [InlineData("每个单位不少于3个")]
    [InlineData("共开展1,396个项目绩效自评，涉及资金134,414.21万元")]
    [InlineData("2019年8月份完成了2018年度项目的绩效自评")]
    [InlineData("共开展95个项目综合评价，涉及资金29,395.19万元")]
    [InlineData("涉及资金10,940.30万元")]
    [InlineData("对2018年度“精准扶贫地方教育补助”项目、“失地农民保障金（生活补助）”项目、“城市书屋建设”项目等3个项目进行绩效评价")]
    [InlineData("优秀1个，为“精准扶贫地方教育补助”项目；良好5个")]
    [InlineData("全区63个一级预算单位")]
    [InlineData("基础工作、绩效目标管理、绩效跟踪监控管理、绩效评价管理、评价结果应用五个方面")]
    [InlineData("分3场对全区预算单位相关人员100余人次")]
    [InlineData("在洛阳市财政局网站发表信息4篇，在洛龙区网站发表信息4篇，共8篇")]
    [InlineData("绩效目标管理覆盖区级所有预算单位")]
    [InlineData("《洛龙区区级预算绩效管理工作规程（试行）》，分为绩效目标管理、绩效运行跟踪监控管理、绩效评价实施管理、绩效评价结果反馈和应用管理四部分")]
    [InlineData("2020年，我们将重点做好以下工作")]
    public void The_report_prints_what_was_published(string words) => Assert.Contains(words, Body, StringComparison.Ordinal);

    [Fact]
    public void The_seven_sections_stand_in_their_order() => Assert.Equal(
        [
            "加强组织建设，完善制度保障", "推进绩效信息公开，接受人大和社会监督", "加强宣传培训，提高管理人员素质", "明确工作任务，推进绩效管理各环节工作",
            "健全评价结果反馈制度，加强结果应用", "预算绩效管理工作存在的问题", "下步打算及建议",
        ],
        Report.Body.OfType<Heading>().Where(heading => heading.Level == 1).Select(heading => heading.Content.PlainText()));

    [Fact]
    public void The_slips_of_the_published_text_are_gone()
    {
        Assert.DoesNotContain("截止", Body, StringComparison.Ordinal);
        Assert.DoesNotContain("工作工程", Body, StringComparison.Ordinal);
        Assert.DoesNotContain("六个方面", Body, StringComparison.Ordinal);
        Assert.DoesNotContain("不认识", Body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_goes_up_under_its_signer()
    {
        var official = Report.Official!;
        Assert.Equal(["张文远"], official.Signers.Select(signer => signer.PlainText()));
        Assert.Equal(("洛阳市财政局", "洛阳市洛龙区财政局关于2019年预算绩效管理工作开展情况的报告"), (official.MainTo.PlainText(), official.Title.PlainText()));
    }

    [Fact]
    public void The_plain_form_says_the_same_words_without_a_head()
    {
        var plain = YearPaper.Bind("annual-work-report-plain", new WholeYear().Store, Issued);
        Assert.Null(plain.Official);
        Assert.Equal(Body, Notice.BodyOf(plain) + "特此报告。\n");
        Assert.Equal("洛龙区2019年预算绩效管理工作开展情况", plain.Title!.Title.PlainText());
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void Every_number_printed_leads_back_to_records(string template, string? subject)
    {
        var document = YearPaper.Bind(template, new WholeYear().Store, Issued, subject);
        var numbers = YearPaper.Texts(document).Where(text => Digit().IsMatch(text.Value)).ToList();
        Assert.NotEmpty(numbers);
        Assert.All(numbers, text => Assert.True(text.Origin is { Records.Count: > 0 } || IsRowNumber(text), $"“{text.Value}” comes from nowhere."));
    }

    /// <summary>序号: the place of the row, counted by the table itself.</summary>
    private static bool IsRowNumber(Text text) => text.Origin is null && int.TryParse(text.Value, out _);

    [Theory]
    [MemberData(nameof(Papers))]
    public void Every_figure_printed_is_defined(string template, string? subject)
    {
        var document = YearPaper.Bind(template, new WholeYear().Store, Issued, subject);
        var figures = YearPaper.Texts(document).Where(text => text.Origin is IntegerNode or NumberNode && !IsCalendar(text.Origin)).ToList();
        Assert.All(figures, text => Assert.True(text.Origin!.Figure is not null, $"{text.Origin!.Path} has no definition."));

        static bool IsCalendar(DataNode node) => node.Key.EndsWith("Year", StringComparison.Ordinal) || node.Key.EndsWith("Month", StringComparison.Ordinal);
    }

    [Fact]
    public void A_goal_with_more_money_changes_the_sum_and_the_ratios()
    {
        var year = new WholeYear();
        var goal = year.List(Goal.Kind, Json.Goal)[0];
        year.Change(Goal.Kind, goal.RecordId, Json.Goal, old => old with { FiscalFunds = old.FiscalFunds + Money.FromWan(24_090m) });
        var body = Notice.BodyOf(YearPaper.Bind("annual-work-report", year.Store, Issued));
        Assert.Contains("涉及资金197,623.08万元", body, StringComparison.Ordinal);
        Assert.Contains("24.09亿元的82%", body, StringComparison.Ordinal);
        Assert.Contains("16.48亿元的120%", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sixth_aspect_entered_is_counted_and_named()
    {
        var year = new WholeYear();
        year.Change(AssessmentScheme.Kind, "scheme-2019", Json.AssessmentScheme, scheme => scheme with
        {
            Aspects = [.. scheme.Aspects.Select((aspect, i) => i == 0 ? aspect with { Points = aspect.Points - 5 } : aspect), new("PUBLIC", "信息公开", 5)],
            Reasons = [.. scheme.Reasons, new("PUBLIC_DEGREE", "PUBLIC", "按完成程度计分", null)],
        });
        foreach (var assessment in year.List(Assessment.Kind, Json.Assessment))
        {
            year.Change(Assessment.Kind, assessment.Id, Json.Assessment, old => old with
            {
                Scores = [.. old.Scores.Select(score => score.Aspect == "BASE" ? new AspectScore("BASE", 0, 0) : score), new("PUBLIC", 5, 5)],
                Deductions = [.. old.Deductions.Where(deduction => deduction.Aspect != "BASE"), new("BASE", "BASE_DEGREE", 15, null)],
            });
        }

        var body = Notice.BodyOf(YearPaper.Bind("annual-work-report", year.Store, Issued));
        Assert.Contains("基础工作、绩效目标管理、绩效跟踪监控管理、绩效评价管理、评价结果应用、信息公开六个方面", body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_approval_lists_every_unit_and_leaves_additions_out()
    {
        var year = new WholeYear();
        var initial = year.List(Goal.Kind, Json.Goal).Where(goal => !goal.IsAddition).ToList();
        var document = YearPaper.Bind("goal-approval", year.Store, new(2019, 2, 18));
        var table = document.Annexes[0].Content.OfType<Table>().Single();
        Assert.Equal(63 + 2, table.Rows.Count);
        Assert.Equal(["合计", initial.Count.ToString("N0", null), initial.Aggregate(Money.Zero, (sum, goal) => sum + goal.Funds).Wan.ToString("N2", null)],
            table.Rows[^1].Cells.Select(cell => cell.Content.PlainText()));
        Assert.True(initial.Count < 1_599);
    }

    [Fact]
    public void The_monitoring_summary_adds_up_to_the_published_totals()
    {
        var document = YearPaper.Bind("monitoring-summary", new WholeYear().Store, new(2019, 10, 15));
        Assert.Contains("共对200个项目开展跟踪监控，涉及资金41,659.30万元", Notice.BodyOf(document), StringComparison.Ordinal);
        Assert.Contains("都不少于规定的3个", Notice.BodyOf(document), StringComparison.Ordinal);
        Assert.Equal(63 + 2, document.Annexes[0].Content.OfType<Table>().Single().Rows.Count);
    }

    [Fact]
    public void The_letter_names_result_problems_and_days()
    {
        var document = YearPaper.Bind("evaluation-feedback", new WholeYear().Store, new(2019, 11, 8), "key-2018-03");
        var body = Notice.BodyOf(document);
        Assert.Equal(OfficialFormat.Letter, document.Official!.Format);
        Assert.Contains("结果为“良好”", body, StringComparison.Ordinal);
        Assert.Contains("部分书屋开放时间不足。建议明确开放时间并对外公示。", body, StringComparison.Ordinal);
        Assert.Contains("自收到本函之日起30日内", body, StringComparison.Ordinal);
        Assert.DoesNotContain("涉及资金", body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_notice_of_rectification_speaks_before_and_after_the_due_date()
    {
        var store = new WholeYear().Store;
        var late = Notice.BodyOf(YearPaper.Bind("rectification-notice", store, new(2019, 12, 16), "rect-2019-01"));
        var early = Notice.BodyOf(YearPaper.Bind("rectification-notice", store, new(2019, 12, 2), "rect-2019-01"));
        Assert.Contains("于12月13日催办，至今没有收到", late, StringComparison.Ordinal);
        Assert.Contains("于2019年12月26日前将整改情况", late, StringComparison.Ordinal);
        Assert.Contains("于2019年12月11日前完成整改", early, StringComparison.Ordinal);
        Assert.DoesNotContain("至今没有收到", early, StringComparison.Ordinal);
    }

    [GeneratedRegex("[0-9]")]
    private static partial Regex Digit();
}
