using ReportHub.Records;

namespace ReportHub.UnitTests.Exchange;

public sealed class Bad_headings
{
    private const string All = "年度、项目代码、单位代码、指标体系、追加项目、追加依据、财政拨款（万元）、其他资金（万元）、实施期目标、年度目标、申报日期、审核等次、审核日期、审核人、审核意见、批复日期、批复文号、状态、来源说明";

    [Fact]
    public void An_unknown_heading_is_named_and_the_rows_are_read_all_the_same()
    {
        var file = new GoalFile().Row(1, ("单位代码", "999"));
        file.Rows[0][18] = "备注栏";
        var plan = file.Plan();

        Assert.Equal($"工作表“绩效目标”第 1 行 S 列：不认识的表头“备注栏”。［表头应为：{All}］", GoalFile.TextOf(plan, "R519"));
        Assert.Contains(plan.Findings, finding => finding.Code == "R304");
        Assert.False(plan.Accepts(ImportMode.GoodRows));
        Assert.Empty(plan.Changes);
    }

    [Theory]
    [InlineData("财政拨款（元）")]
    [InlineData("财政拨款")]
    public void An_amount_whose_heading_does_not_say_wan_is_not_read(string heading)
    {
        var file = new GoalFile().Row(1);
        file.Rows[0][6] = heading;
        var plan = file.Plan();

        Assert.Equal($"工作表“绩效目标”第 1 行 G 列：不认识的表头“{heading}”。［金额以万元为单位，表头写“财政拨款（万元）”；原来以元为单位的，先换算成万元］", GoalFile.TextOf(plan, "R519"));
        Assert.Equal($"工作表“绩效目标”第 1 行：缺少“财政拨款（万元）”这一列。［表头应为：{All}］", GoalFile.TextOf(plan, "R518"));
    }

    [Fact]
    public void A_heading_that_stands_twice_is_named()
    {
        var file = new GoalFile().Row(1);
        file.Rows[0][18] = "审核人";

        Assert.Equal("工作表“绩效目标”第 1 行 S 列：表头“审核人”在 N 列已经有了。［只留一列］", GoalFile.TextOf(file.Plan(), "R520"));
    }

    [Fact]
    public void Headings_are_known_by_their_words_whatever_their_brackets_and_spaces()
    {
        var file = new GoalFile().Row(1);
        file.Rows[0][6] = " 财政拨款 (万元)\n";

        Assert.Equal(1, file.Plan().Counts.New);
    }

    [Fact]
    public void A_first_row_without_headings_is_named()
    {
        var file = new GoalFile();
        file.Rows[0] = ["2019年绩效目标汇总表"];

        Assert.Equal($"工作表“绩效目标”第 1 行：不是表头。［第一行写表头：{All}］", GoalFile.TextOf(file.Plan(), "R517"));
    }

    [Fact]
    public void A_workbook_without_a_sheet_of_the_form_is_told_the_names()
    {
        var plan = Import.Plan(GoalFile.Kind, GoalFile.Name, new TestWorkbook().Sheet("Sheet1", []).Write(), GoalFile.Records());

        Assert.Equal("没有“绩效目标”、“绩效指标”这样的工作表；文件里有“Sheet1”。［把工作表改成表样里的名称］", GoalFile.TextOf(plan, "R515"));
    }

    [Fact]
    public void A_sheet_that_is_not_in_the_form_is_told_and_left()
    {
        var file = new GoalFile().Row(1);
        file.Workbook.Sheet("草稿", [["随便"]]);
        var plan = file.Plan();

        Assert.Equal("工作表“草稿”不在表样里，没有读。［需要导入的，改成表样里的名称］", GoalFile.TextOf(plan, "R516"));
        Assert.True(plan.Accepts(ImportMode.Whole));
    }
}
