using System.Text.Json.Nodes;
using ReportHub.Records;

namespace ReportHub.UnitTests.Records;

public sealed class Evaluations_are_checked
{
    private readonly Desk desk = new();

    [Fact]
    public void A_project_evaluated_has_its_code() => Assert.Equal(
        ["R385 评价对象是项目，却没有写项目代码。 提示：填上项目代码，或把评价对象改为部门整体支出"],
        Found(record => record["project"] = null));

    [Fact]
    public void A_whole_unit_has_no_project() => Assert.Equal(
        ["R385 评价对象是部门整体支出，却写了项目代码。 提示：去掉项目代码，或把评价对象改为项目"],
        Found(record => record["objectKind"] = "WholeUnit"));

    [Fact]
    public void The_year_is_the_one_evaluated() => Assert.Equal(
        ["R371 年度是 2019，项目“项目2018-128-001”（2018-128-001）的年度是 2018。 提示：两处写成同一年度"],
        Found(record => record["fiscalYear"] = 2019));

    [Fact]
    public void The_unit_is_that_of_the_project() => Assert.Equal(
        ["R372 单位是“102”，项目“项目2018-128-001”（2018-128-001）属于“128”。 提示：写项目的单位或它的一级预算单位"],
        Found(record => record["unit"] = "102"));

    [Fact]
    public void Money_is_known_for_the_record_or_for_its_batch() => Assert.Equal(
        ["R386 没有涉及资金，也没有写所属批次。 提示：填上涉及资金；只知道一批合计数的，先录入批次再填批次代号"],
        Found(record => record["amountFen"] = null));

    [Fact]
    public void A_batch_is_enough_and_is_of_the_same_year()
    {
        desk.Create(EvaluationBatch.Kind);
        Assert.Empty(Found(record => (record["amountFen"], record["batch"]) = (null, "key-2018")));
        desk.Create(EvaluationBatch.Kind, record => (record["code"], record["fiscalYear"]) = ("key-2017", 2017));
        Assert.Equal(
            ["R371 年度是 2018，批次“财政部门重点评价”的年度是 2017。 提示：两处写成同一年度"],
            Found(record => (record["code"], record["batch"]) = ("eval-2018-002", "key-2017")));
    }

    [Fact]
    public void Money_is_not_negative()
    {
        Assert.Equal(["R373 “涉及资金”是负数。 提示：金额最低为 0"], Found(record => record["amountFen"] = -1));
        Assert.Equal("R373 “涉及资金合计”是负数。 提示：金额最低为 0", Desk.Only(desk.Create(EvaluationBatch.Kind, record => record["amountFen"] = -1)));
    }

    [Fact]
    public void A_third_party_is_named_once_the_work_begins() => Assert.Equal(
        ["R387 由第三方机构评价，却没有写机构。 提示：填上评价机构的代号"],
        desk.TakeOver(Evaluation.Kind, record => (record["agency"], record["state"]) = (null, "Draft")).Select(finding => finding.ToString()));

    [Fact]
    public void A_third_party_is_commissioned_before_it_goes_into_the_field()
    {
        desk.Create(Evaluation.Kind);
        Assert.Equal("R410 由第三方机构评价，还没有委托。 提示：先办理委托，再进点", Desk.Only(desk.Step(Evaluation.Kind, "eval-2018-001", "start")));
    }

    [Fact]
    public void It_is_not_done_before_it_is_selected() => Assert.Equal(
        ["R388 完成日期 2019-05-01 早于选定日期 2019-05-13。 提示：改正其中一个日期"],
        Found(record => record["performedOn"] = "2019-05-01"));

    [Theory]
    [InlineData(-0.5, "-0.5")]
    [InlineData(100.5, "100.5")]
    public void A_score_lies_between_0_and_100(double score, string printed) => Assert.Equal(
        [$"R381 得分 {printed} 不在 0 到 100 之间。 提示：改正得分"],
        Found(record => record["score"] = (decimal)score));

    [Fact]
    public void A_rating_is_a_word_of_the_scheme_of_its_time() => Assert.Equal(
        ["R383 等次“优”不在“2019年等次用语”里。 提示：可以写：优秀、良好"],
        Found(record => record["rating"] = "优"));

    [Fact]
    public void The_scheme_is_that_of_the_day_of_performing() => Assert.Equal(
        ["R348"],
        desk.Create(Evaluation.Kind, record => record["performedOn"] = "2020-03-02").Select(finding => finding.Code));

    [Fact]
    public void Where_only_words_are_known_a_score_goes_with_any() => Assert.Empty(Found(record => (record["score"], record["rating"]) = (70, "优秀")));

    [Theory]
    [InlineData("89.995", "良")]
    [InlineData("90", "优")]
    [InlineData("79.99", "中")]
    [InlineData("60", "中")]
    [InlineData("59.99", "差")]
    public void The_rating_follows_from_the_unrounded_score(string score, string word)
    {
        Assert.Empty(Rated(score, word));
        var other = word == "差" ? "中" : "差";
        Assert.Equal([$"R384 得分 {score} 按“评价等次”是“{word}”，这里写的是“{other}”。 提示：改正得分或等次；等次按未四舍五入的得分确定"], Rated(score, other));
    }

    [Fact]
    public void An_agency_has_a_contract_that_ends_after_it_begins() => Assert.Equal(
        "R370 合同终止日期 2019-01-01 早于起始日期 2019-05-01。 提示：改正其中一个日期",
        Desk.Only(desk.Create(Agency.Kind, record => (record["code"], record["contractTo"]) = ("agency-2", "2019-01-01"))));

    [Fact]
    public void A_self_evaluation_is_not_done_before_its_year() => Assert.Equal(
        "R380 自评日期 2017-08-12 早于被评价的 2018 年度。 提示：年度写被评价的年度，日期写开展自评的日期",
        Desk.Only(desk.Create(SelfEvaluation.Kind, record => (record["performedOn"], record["scheme"]) = ("2017-08-12", Weights(2017)))));

    [Fact]
    public void A_self_evaluation_has_at_most_100_points() => Assert.Equal(
        "R381 总分 100.5 不在 0 到 100 之间。 提示：改正总分",
        Desk.Only(desk.Create(SelfEvaluation.Kind, record => (record["total"], record["indicators"]) = (100.5m, new JsonArray()))));

    [Fact]
    public void A_rating_of_a_self_evaluation_names_its_scheme() => Assert.Equal(
        "R382 写了等次“良好”，没有写按哪个等次办法。 提示：填上等次办法的代号",
        Desk.Only(desk.Create(SelfEvaluation.Kind, record => record["rating"] = "良好")));

    [Fact]
    public void A_self_evaluation_is_of_the_projects_year_and_unit()
    {
        Assert.Equal(
            "R371 年度是 2018，项目“项目2019-101-001”（2019-101-001）的年度是 2019。 提示：两处写成同一年度",
            Desk.Only(desk.Create(SelfEvaluation.Kind, record => record["project"] = "2019-101-001")));
        Assert.Equal(
            "R372 单位是“102”，项目“项目2018-101-001”（2018-101-001）属于“101”。 提示：写项目的单位或它的一级预算单位",
            Desk.Only(desk.Create(SelfEvaluation.Kind, record => record["unit"] = "102")));
    }

    private string Weights(int year)
    {
        desk.Put(WeightScheme.Kind, new WeightScheme("weights-old", "旧办法", "示例", new(year, 1, 1), null, 10, [new("产出指标", 50), new("效益指标", 30), new("满意度指标", 10)], [new("达成预期", 0, null)], NoBudgetRule.FullPoints, null),
            RecordJsonContext.Default.WeightScheme);
        return "weights-old";
    }

    private IEnumerable<string> Rated(string score, string word) => new Desk().Create(Evaluation.Kind, record =>
    {
        (record["selectedOn"], record["ratingScheme"], record["rating"]) = ("2020-05-01", "CN_2020", word);
        record["score"] = decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture);
    }).Select(finding => finding.ToString());

    private IEnumerable<string> Found(Action<JsonObject> change) => desk.Create(Evaluation.Kind, change).Select(finding => finding.ToString());
}
