using System.Text.Json.Nodes;
using ReportHub.Records;

namespace ReportHub.UnitTests.Records;

/// <summary>What an assessment must hold grows with its state.</summary>
public sealed class Assessments_state_by_state
{
    private readonly Desk desk = new();

    [Fact]
    public void The_id_follows_from_year_and_unit() => Assert.Equal(
        "R389 考核代号“2019-1”不对。 提示：写成“2019-101”",
        Desk.Only(desk.Create(Assessment.Kind, record => record["id"] = "2019-1")));

    [Fact]
    public void Points_are_bounded_from_the_beginning() => Assert.Equal(
        "R110 洛龙区委办公室（2019年度）：“基础工作”的自评分 21 超过满分 20。 提示：改成 0 到 20 之间的数",
        Desk.Only(desk.Create(Assessment.Kind, record => record["scores"]![0]!["self"] = 21)));

    [Fact]
    public void The_self_score_is_for_every_aspect()
    {
        desk.Create(Assessment.Kind);
        Assert.Equal(
            "R112 洛龙区委办公室（2019年度）：没有“其他工作”这个方面的得分。 提示：补上这个方面的自评分和核定分",
            Desk.Only(desk.Step(Assessment.Kind, "2019-101", "score")));
    }

    [Fact]
    public void Deductions_explain_the_points_from_the_audit_on()
    {
        desk.Create(Assessment.Kind, Complete(18));
        Assert.Empty(desk.Step(Assessment.Kind, "2019-101", "score"));
        Assert.Equal(
            "R117 洛龙区委办公室（2019年度）：“基础工作”核定 18 分，比满分少 2 分，扣分合计却是 2.5 分。 提示：使这个方面的扣分合计等于 2，或改正核定分",
            Desk.Only(desk.Step(Assessment.Kind, "2019-101", "audit")));
    }

    [Fact]
    public void A_reason_is_one_of_the_scheme_from_the_audit_on()
    {
        desk.Create(Assessment.Kind, record =>
        {
            Complete(17.5m)(record);
            record["deductions"]![0]!["code"] = "WEATHER";
        });
        Assert.Empty(desk.Step(Assessment.Kind, "2019-101", "score"));
        Assert.Equal(
            "R116 洛龙区委办公室（2019年度）：扣分原因代码“WEATHER”不在办法里。 提示：可用的代码：BASE_DEGREE",
            Desk.Only(desk.Step(Assessment.Kind, "2019-101", "audit")));
    }

    private static Action<JsonObject> Complete(decimal verified) => record =>
    {
        record["scores"]![0]!["verified"] = verified;
        record["scores"]!.AsArray().Add(new JsonObject { ["aspect"] = "REST", ["self"] = 80, ["verified"] = 80 });
    };
}
