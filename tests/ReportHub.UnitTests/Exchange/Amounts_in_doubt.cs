using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Exchange;

public sealed class Amounts_in_doubt
{
    private const string Hint = "［这一列的单位是万元：弄混的请改正；没有弄混的，确认“金额已核对”后再导入］";

    [Fact]
    public void An_amount_ten_thousand_times_the_middle_of_its_column_is_asked_about()
    {
        var plan = Column(120, 80, 100, 95, 1_205_000).Plan();

        Assert.Equal($"工作表“绩效目标”第 6 行 G 列“财政拨款（万元）”：“1205000”万元是这一列中位数“100”万元的一万倍以上，像是把元和万元弄混了。{Hint}", GoalFile.TextOf(plan, "R541"));
        Assert.Equal(new ImportCounts(4, 0, 0, 1), plan.Counts);
    }

    [Fact]
    public void An_amount_exactly_ten_thousand_times_another_of_its_row_is_asked_about()
    {
        var plan = new GoalFile().Row(1, ("财政拨款（万元）", 120.5m), ("其他资金（万元）", 1_205_000)).Plan();

        Assert.Equal($"工作表“绩效目标”第 2 行 H 列“其他资金（万元）”：“1205000”万元正好是同一行“财政拨款（万元）”的一万倍，像是把元和万元弄混了。{Hint}", GoalFile.TextOf(plan, "R541"));
    }

    [Fact]
    public void An_amount_exactly_ten_thousand_times_the_one_kept_is_asked_about()
    {
        var records = GoalFile.Records();
        records.Take(new GoalFile().Row(1).Plan(records));

        var plan = new GoalFile().Row(1, ("财政拨款（万元）", 0.01205m)).Plan(records);

        Assert.Equal($"工作表“绩效目标”第 2 行 G 列“财政拨款（万元）”：“0.01205”万元和现有的“120.5”万元正好差一万倍，像是把元和万元弄混了。{Hint}", GoalFile.TextOf(plan, "R541"));
    }

    [Fact]
    public void Once_somebody_has_looked_the_finding_stops_nothing()
    {
        var plan = Column(120, 80, 100, 95, 1_205_000).Plan(amountsConfirmed: true);

        Assert.Equal(Severity.Warning, plan.Findings.Single(finding => finding.Code == "R541").Severity);
        Assert.True(plan.Accepts(ImportMode.Whole));
    }

    [Fact]
    public void An_amount_that_is_kept_already_is_not_asked_about_again()
    {
        var records = GoalFile.Records();
        records.Take(Column(120, 80, 100, 95, 1_205_000).Plan(records, amountsConfirmed: true));

        Assert.Empty(Column(120, 80, 100, 95, 1_205_000).Plan(records).Findings);
    }

    [Fact]
    public void Amounts_of_usual_sizes_are_not_asked_about()
    {
        Assert.Empty(Column(0, 1, 0.5m, 300, 4_999, 1_823.38m).Plan().Findings);
    }

    private static GoalFile Column(params decimal[] amounts)
    {
        var file = new GoalFile();
        for (var i = 0; i < amounts.Length; i++)
        {
            file.Row(i + 1, ("财政拨款（万元）", amounts[i]));
        }

        return file;
    }
}
