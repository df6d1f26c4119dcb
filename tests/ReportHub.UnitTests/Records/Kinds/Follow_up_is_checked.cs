using System.Text.Json.Nodes;
using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Records;

/// <summary>Feedback, rectification and use of results.</summary>
public sealed class Follow_up_is_checked
{
    private readonly Desk desk = new();

    [Theory]
    [InlineData(Feedback.Kind)]
    [InlineData(Rectification.Kind)]
    [InlineData(ResultUse.Kind)]
    public void It_rests_on_a_record_that_is_there(string kind) => Assert.Equal(
        "R390 没有代号为“key-2018-03”的绩效考核记录。 提示：改正依据的类别或代号，或先录入这条记录",
        Desk.Only(desk.Create(kind, record => (record["basis"], record["reference"]) = ("Assessment", "key-2018-03"))));

    [Theory]
    [InlineData(Feedback.Kind)]
    [InlineData(Rectification.Kind)]
    [InlineData(ResultUse.Kind)]
    public void It_is_of_the_year_of_what_it_rests_on(string kind) => Assert.Equal(
        "R371 年度是 2019，所依据的绩效评价“key-2018-03”的年度是 2018。 提示：两处写成同一年度",
        Desk.Only(desk.Create(kind, record => (record["fiscalYear"], record["reference"], record["unit"]) = (2019, "key-2018-03", "128"))));

    [Theory]
    [InlineData(Feedback.Kind)]
    [InlineData(Rectification.Kind)]
    [InlineData(ResultUse.Kind)]
    public void It_is_of_the_unit_of_what_it_rests_on(string kind) => Assert.Equal(
        "R372 单位是“102”，所依据的绩效评价“key-2018-03”是“128”的。 提示：写同一单位或它的一级预算单位",
        Desk.Only(desk.Create(kind, record => (record["reference"], record["unit"]) = ("key-2018-03", "102"))));

    [Fact]
    public void It_may_go_to_the_first_level_unit_of_a_subordinate_one()
    {
        desk.Create(MonitorReport.Kind, record => (record["project"], record["unit"]) = ("2019-101-901", "101-1"));
        Assert.Empty(desk.Create(Rectification.Kind, record =>
            (record["fiscalYear"], record["basis"], record["reference"], record["unit"]) = (2019, "Monitoring", "2019-101-901-201908", "101")));
    }

    [Fact]
    public void What_it_rests_on_cannot_be_removed_under_it()
    {
        desk.Create(Rectification.Kind);
        desk.Create(ResultUse.Kind);
        Assert.Equal(
            "R405 绩效评价“key-2018-03”正被引用，不能删除：整改 rect-2019-01、结果应用 use-2019-01。 提示：先改正或删除引用它的记录",
            Desk.Only(desk.Remove(Evaluation.Kind, "key-2018-03")));
        Assert.Empty(desk.Remove(Evaluation.Kind, "key-2018-01"));
    }

    [Fact]
    public void A_reference_to_another_kind_of_the_same_id_does_not_keep_a_record()
    {
        desk.TakeOver(Assessment.Kind);
        desk.Put(
            Evaluation.Kind,
            RecordJson.TryRead(desk.Records.Find(Evaluation.Kind, "key-2018-01")!.Json, RecordJsonContext.Default.Evaluation, out var found, out _) ? found with { Code = "2019-101" } : null!,
            RecordJsonContext.Default.Evaluation);
        desk.Create(Rectification.Kind, record => (record["fiscalYear"], record["basis"], record["reference"], record["unit"]) = (2019, "Assessment", "2019-101", "101"));
        Assert.Empty(desk.Remove(Evaluation.Kind, "2019-101"));
        Assert.Equal("R405", Assert.Single(desk.Remove(Assessment.Kind, "2019-101")).Code);
    }

    [Fact]
    public void Feedback_is_due_when_the_scheme_says() => Assert.Equal(
        "R391 应反馈日期 2019-11-30 与办法不符。 提示：结果确定后 20 日内反馈，应为 2019-11-20",
        Desk.Only(desk.Create(Feedback.Kind, record => record["dueOn"] = "2019-11-30")));

    [Fact]
    public void Feedback_is_given_after_the_result_and_received_after_that()
    {
        Assert.Equal(
            "R392 反馈日期 2019-10-30 早于结果确定日期 2019-10-31。 提示：改正其中一个日期",
            Desk.Only(desk.Create(Feedback.Kind, record => record["issuedOn"] = "2019-10-30")));
        Assert.Equal(
            "R392 签收日期 2019-11-07 早于反馈日期 2019-11-08。 提示：改正其中一个日期",
            Desk.Only(desk.Create(Feedback.Kind, record => (record["issuedOn"], record["receivedOn"]) = ("2019-11-08", "2019-11-07"))));
    }

    [Fact]
    public void Late_feedback_is_a_warning()
    {
        var finding = Assert.Single(desk.Create(Feedback.Kind, record => record["issuedOn"] = "2019-11-23"));
        Assert.Equal((Severity.Warning, "R411 反馈晚了 3 日。 提示：核对反馈日期；确实晚了的不用改"), (finding.Severity, finding.ToString()));
    }

    [Fact]
    public void Advice_on_a_budget_says_how_much() => Assert.Equal(
        ["R399 预算安排建议没有写建议增减多少。 提示：填上万元数，减少写负数"],
        Use(record => record["changeFen"] = null));

    [Fact]
    public void A_factor_lies_between_0_and_1_and_belongs_to_transfer_payments()
    {
        Assert.Equal(["R399 转移支付因素没有写 0 到 1 之间的权重。 提示：改正权重或应用方式"], Use(record => (record["use"], record["factor"]) = ("TransferFactor", 1.2m)));
        Assert.Equal(["R399 转移支付因素没有写 0 到 1 之间的权重。 提示：改正权重或应用方式"], Use(record => record["use"] = "TransferFactor"));
        Assert.Equal(["R399 只有转移支付因素才写权重。 提示：改正权重或应用方式"], Use(record => record["factor"] = 0.1m));
        Assert.Empty(Use(record => (record["use"], record["factor"]) = ("TransferFactor", 0.1m)));
    }

    [Fact]
    public void A_result_acts_on_a_later_year() => Assert.Equal(
        ["R399 结果是 2018 年度的，不能用于 2018 年度。 提示：填写以后的年度"],
        Use(record => record["forYear"] = 2018));

    private IEnumerable<string> Use(Action<JsonObject> change) => desk.Create(ResultUse.Kind, change).Select(finding => finding.ToString());
}
