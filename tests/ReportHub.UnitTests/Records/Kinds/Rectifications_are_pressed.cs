using System.Text.Json.Nodes;
using ReportHub.Records;

namespace ReportHub.UnitTests.Records;

/// <summary>Due dates and pressure: 催办, 约谈, 通报 in this order and only when late.</summary>
public sealed class Rectifications_are_pressed
{
    private const string Id = "rect-2019-01";
    private readonly Desk desk = new();

    [Fact]
    public void There_is_something_to_put_right() => Assert.Equal("R393 没有整改事项。 提示：至少写一个问题和整改要求", Desk.Only(desk.Create(Rectification.Kind, record => record["items"] = new JsonArray())));

    [Fact]
    public void It_is_due_after_it_is_opened() => Assert.Equal(
        "R394 整改期限 2019-11-01 早于要求整改日期 2019-11-11。 提示：改正其中一个日期",
        Desk.Only(desk.Create(Rectification.Kind, record => record["due"] = "2019-11-01")));

    [Fact]
    public void Measures_are_there_for_every_item_once_filed()
    {
        desk.Create(Rectification.Kind);
        Assert.Equal("R395 “部分书屋开放时间不足”没有整改措施。 提示：每个事项都写上整改措施", Desk.Only(desk.Step(Rectification.Kind, Id, "file-measures")));
    }

    [Fact]
    public void A_rejection_sets_a_later_due_date()
    {
        ReportFiled();
        Assert.Equal("R396 退回时要另定期限，新期限 2019-12-11 没有晚于原期限 2019-12-11。 提示：填上新的整改期限", Desk.Only(desk.Step(Rectification.Kind, Id, "reject")));
        Assert.Empty(desk.Step(Rectification.Kind, Id, "reject", """{"due":"2019-12-12"}"""));
    }

    [Fact]
    public void The_due_date_is_not_moved_by_editing()
    {
        desk.Create(Rectification.Kind);
        Assert.Equal(
            "R396 整改期限从 2019-12-11 改成了 2020-03-01。 提示：期限只能在退回整改报告时另定",
            Desk.Only(desk.Replace(Rectification.Kind, Id, record => record["due"] = "2020-03-01")));
    }

    [Theory]
    [InlineData("R398 整改期限是 2019-12-11，2019-12-11 还没有逾期，不能催办。 提示：逾期以后再办理", "Reminded 2019-12-11")]
    [InlineData("R397 “约谈”之前还没有“催办”。 提示：依次为催办、约谈、通报，日期不能倒退", "Interviewed 2019-12-20")]
    [InlineData("R397 “通报”之前还没有“约谈”。 提示：依次为催办、约谈、通报，日期不能倒退", "Reminded 2019-12-12", "Circulated 2019-12-20")]
    [InlineData("R397 “催办”不能排在“催办”之后。 提示：依次为催办、约谈、通报，日期不能倒退", "Reminded 2019-12-12", "Reminded 2019-12-20")]
    [InlineData("R397 “约谈”不能排在“催办”之后。 提示：依次为催办、约谈、通报，日期不能倒退", "Reminded 2019-12-22", "Interviewed 2019-12-20")]
    public void Pressure_out_of_order_or_too_early_is_refused(string text, params string[] steps)
    {
        desk.Create(Rectification.Kind);
        Assert.Equal(text, Desk.Only(Press(steps)));
    }

    [Fact]
    public void Late_units_are_reminded_then_interviewed_then_circulated()
    {
        desk.Create(Rectification.Kind);
        Assert.Empty(Press("Reminded 2019-12-12"));
        Assert.Empty(Press("Reminded 2019-12-12", "Interviewed 2019-12-26"));
        Assert.Empty(Press("Reminded 2019-12-12", "Interviewed 2019-12-26", "Circulated 2020-01-10"));
    }

    [Fact]
    public void A_unit_that_has_reported_is_not_pressed()
    {
        ReportFiled();
        Assert.Equal("R398 整改报告已经报送，不能催办。 提示：去掉新加的措施；报告不合格的，先退回并另定期限", Desk.Only(Press("Reminded 2019-12-12")));
    }

    [Fact]
    public void Pressure_before_a_rejection_stays_right_after_it()
    {
        desk.Create(Rectification.Kind);
        Press("Reminded 2019-12-12");
        ReportFiled(created: true);
        Assert.Empty(desk.Step(Rectification.Kind, Id, "reject", """{"due":"2020-01-10"}"""));
    }

    [Fact]
    public void Lists_taken_over_keep_the_pressure_they_tell_of() =>
        Assert.Empty(desk.TakeOver(Rectification.Kind, record => record["escalations"] = Steps("Interviewed 2019-12-01")));

    [Theory]
    [InlineData("2019-12-11", null)]
    [InlineData("2019-12-12", "1 Reminded")]
    [InlineData("2019-12-25", "14 Reminded")]
    public void A_late_one_is_to_be_reminded_first(string date, string? late)
    {
        desk.Create(Rectification.Kind);
        Assert.Equal(late, LateOn(date));
    }

    [Theory]
    [InlineData("2019-12-25", "14 ", "Reminded 2019-12-12")]
    [InlineData("2019-12-26", "15 Interviewed", "Reminded 2019-12-12")]
    [InlineData("2020-01-09", "29 ", "Reminded 2019-12-12", "Interviewed 2019-12-26")]
    [InlineData("2020-01-10", "30 Circulated", "Reminded 2019-12-12", "Interviewed 2019-12-26")]
    [InlineData("2020-06-01", "173 ", "Reminded 2019-12-12", "Interviewed 2019-12-26", "Circulated 2020-01-10")]
    public void The_next_step_is_due_by_the_scheme(string date, string late, params string[] steps)
    {
        desk.Create(Rectification.Kind);
        Press(steps);
        Assert.Equal(late, LateOn(date));
    }

    [Fact]
    public void Who_has_reported_is_not_late()
    {
        ReportFiled();
        Assert.Null(LateOn("2020-06-01"));
    }

    private string? LateOn(string date) => RectificationWatch.On(desk.Records, DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture)) is [var late]
        ? FormattableString.Invariant($"{late.DaysLate} {late.Next}")
        : null;

    private void ReportFiled(bool created = false)
    {
        if (!created)
        {
            desk.Create(Rectification.Kind);
        }

        desk.Step(Rectification.Kind, Id, "file-measures", """{"items":[{"problem":"开放时间不足","demand":"公示时间","measure":"已公示","done":true}]}""");
        desk.Step(Rectification.Kind, Id, "start");
        Assert.Empty(desk.Step(Rectification.Kind, Id, "report", """{"reports":[{"on":"2019-12-05","text":"已整改","file":null}]}"""));
    }

    private IReadOnlyList<ReportHub.Foundation.Diagnostic> Press(params string[] steps) => desk.Replace(Rectification.Kind, Id, record => record["escalations"] = Steps(steps));

    private static JsonArray Steps(params string[] steps) =>
        [.. steps.Select(step => step.Split(' ')).Select(step => new JsonObject { ["step"] = step[0], ["on"] = step[1], ["document"] = null, ["remark"] = null })];
}
