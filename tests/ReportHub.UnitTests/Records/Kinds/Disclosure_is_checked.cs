using System.Globalization;
using System.Text.Json.Nodes;
using ReportHub.Records;

namespace ReportHub.UnitTests.Records;

public sealed class Disclosure_is_checked
{
    private readonly Desk desk = new();

    [Fact]
    public void The_publisher_is_the_bureau_or_a_unit()
    {
        Assert.Equal(["R360 发布机构“区财政”不是录入过的机关或单位。 提示：写机关代号或单位代码"], Found(record => record["publisher"] = "区财政"));
        Assert.Empty(Found(record => record["publisher"] = "101"));
    }

    [Fact]
    public void It_is_reviewed_before_it_is_public() => Assert.Equal(
        ["R361 公开日期 2019-03-10 早于审查日期 2019-03-11。 提示：先审查再公开（政府信息公开条例第十七条）"],
        Found(record => (record["reviewedOn"], record["publishedOn"]) = ("2019-03-11", "2019-03-10")));

    [Fact]
    public void The_review_cannot_be_taken_out_afterwards()
    {
        desk.Create(DisclosureItem.Kind);
        desk.Step(DisclosureItem.Kind, "dis-2019-01", "review", """{"reviewedBy":"预算股","reviewedOn":"2019-03-11"}""");
        Assert.Equal(
            "R361 没有审查日期，不能公开。 提示：先审查再公开（政府信息公开条例第十七条）",
            Desk.Only(desk.Replace(DisclosureItem.Kind, "dis-2019-01", record => record["reviewedOn"] = null)));
    }

    [Fact]
    public void A_withdrawal_has_a_reason_wherever_it_comes_from() => Assert.Equal(
        "R412 撤下了却没有写原因。 提示：写明为什么撤下",
        Desk.Only(desk.TakeOver(DisclosureItem.Kind, record => record["state"] = "Withdrawn")));

    [Fact]
    public void It_is_withdrawn_after_it_was_public() => Assert.Equal(
        ["R362 撤下日期 2019-03-01 早于公开日期 2019-03-15。 提示：改正其中一个日期"],
        Found(record => (record["publishedOn"], record["withdrawnOn"]) = ("2019-03-15", "2019-03-01")));

    [Fact]
    public void Government_and_departments_have_20_days_each()
    {
        var dates = DisclosureClock.AfterApproval(new(2020, 1, 16), new(2020, 2, 5)).Value!;
        Assert.Equal(new BudgetDeadlines(new(2020, 2, 5), new(2020, 2, 5), new(2020, 2, 25), new(2020, 2, 20), null), dates);
        Assert.Equal(new BudgetDeadlines(new(2020, 2, 5), new(2020, 2, 5), null, null, null), DisclosureClock.AfterApproval(new(2020, 1, 16)).Value);
    }

    [Theory]
    [InlineData("2020-09-30", null)]
    [InlineData("2020-10-01", "2020-10-21")]
    public void Units_publish_since_the_regulation_of_2020(string approved, string? due) => Assert.Equal(
        due,
        DisclosureClock.AfterApproval(new(2020, 9, 1), new(2020, 9, 20), DateOnly.Parse(approved, CultureInfo.InvariantCulture)).Value!.UnitPublic?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Fact]
    public void Approvals_come_in_the_order_of_the_law()
    {
        Assert.Equal(
            "R413 部门预决算批复日期 2020-01-10 早于人大批准日期 2020-01-16。 提示：改正其中一个日期",
            Desk.Only(DisclosureClock.AfterApproval(new(2020, 1, 16), new(2020, 1, 10)).Findings));
        Assert.Equal(
            "R413 单位预决算批复日期 2020-02-01 早于部门预决算批复日期 2020-02-05。 提示：改正其中一个日期",
            Desk.Only(DisclosureClock.AfterApproval(new(2020, 1, 16), new(2020, 2, 5), new(2020, 2, 1)).Findings));
        Assert.Equal(
            "R413 写了单位预决算批复日期，没有写部门预决算批复日期。 提示：先填部门预决算批复日期",
            Desk.Only(DisclosureClock.AfterApproval(new(2020, 1, 16), null, new(2020, 2, 1)).Findings));
    }

    [Fact]
    public void Other_information_has_20_working_days()
    {
        var none = new HashSet<DateOnly>();
        Assert.Equal(new(2019, 12, 30), DisclosureClock.AfterCreation(new(2019, 12, 2), none, none));
        Assert.Equal(new(2019, 12, 31), DisclosureClock.AfterCreation(new(2019, 12, 2), new HashSet<DateOnly> { new(2019, 12, 25) }, none));
        Assert.Equal(new(2019, 12, 27), DisclosureClock.AfterCreation(new(2019, 12, 2), none, new HashSet<DateOnly> { new(2019, 12, 7) }));
    }

    private IEnumerable<string> Found(Action<JsonObject> change) => new Desk().Create(DisclosureItem.Kind, change).Select(finding => finding.ToString());
}
