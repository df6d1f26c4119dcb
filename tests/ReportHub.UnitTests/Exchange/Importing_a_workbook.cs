using System.Text;
using ReportHub.Records;

namespace ReportHub.UnitTests.Exchange;

public sealed class Importing_a_workbook
{
    [Fact]
    public void A_sound_file_becomes_records_with_their_items()
    {
        var records = GoalFile.Records();
        var plan = new GoalFile().Row(1).Row(2).Item(1).Item(1, ("三级指标", "第二条")).Item(2).Plan(records);

        Assert.Empty(plan.Findings);
        Assert.Equal(new ImportCounts(2, 0, 0, 0), plan.Counts);
        Assert.True(plan.Accepts(ImportMode.Whole));
        Assert.Null(plan.BadRows());
        records.Take(plan);
        var json = Encoding.UTF8.GetString(records.Find("goal", GoalFile.CodeOf(1))!.Json.Span);
        Assert.Contains("\"fiscalFundsFen\":120500000,", json, StringComparison.Ordinal);
        Assert.Contains("\"filedOn\":\"2018-10-12\"", json, StringComparison.Ordinal);
        Assert.Contains("\"name\":\"第二条\"", json, StringComparison.Ordinal);
        Assert.Contains("\"review\":null", json, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_file_again_changes_nothing()
    {
        var records = GoalFile.Records();
        var file = new GoalFile().Row(1).Row(2).Item(1).Item(2);
        var bytes = file.Write();
        records.Take(Import.Plan(GoalFile.Kind, GoalFile.Name, bytes, records));

        var again = Import.Plan(GoalFile.Kind, GoalFile.Name, bytes, records);

        Assert.Equal(new ImportCounts(0, 0, 2, 0), again.Counts);
        records.Take(again);
        Assert.Equal(1, records.Find("goal", GoalFile.CodeOf(1))!.Revision);
    }

    [Fact]
    public void Every_finding_of_a_file_comes_at_once_in_the_order_of_the_rows()
    {
        var plan = new GoalFile().Row(1, ("财政拨款（万元）", "多少"), ("申报日期", "去年")).Row(2).Row(3, ("单位代码", "999")).Item(1, ("分值", "二十")).Item(2).Item(3, ("三级指标", null)).Plan();

        Assert.Equal(
            ["目标.xlsx［绩效目标］:2:7 R534", "目标.xlsx［绩效目标］:2:11 R536", "目标.xlsx［绩效目标］:4:3 R304", "目标.xlsx［绩效指标］:2:10 R534", "目标.xlsx［绩效指标］:4:5 R302"],
            plan.Findings.Select(finding => $"{finding.Place} {finding.Code}"));
        Assert.False(plan.Accepts(ImportMode.Whole));
        Assert.Equal(new ImportCounts(1, 0, 0, 2), plan.Counts);
    }

    [Fact]
    public void Good_rows_are_taken_and_bad_rows_come_back_with_the_reasons_beside_them()
    {
        var records = GoalFile.Records();
        var plan = new GoalFile().Row(1).Row(2, ("财政拨款（万元）", "多少")).Item(1).Item(2).Item(2, ("三级指标", "第二条")).Plan(records);

        Assert.True(plan.Accepts(ImportMode.GoodRows));
        records.Take(plan);
        Assert.NotNull(records.Find("goal", GoalFile.CodeOf(1)));
        var back = XlsxFile.Read("back.xlsx", plan.BadRows()!, ["绩效目标", "绩效指标"]).Value!;
        Assert.Equal(2, back.Sheets[0].Rows.Count);
        Assert.Equal("问题", back.Sheets[0].Rows[0].At(20)!.Value.Text);
        Assert.Equal("多少", back.Sheets[0].Rows[1].At(7)!.Value.Text);
        Assert.Equal("工作表“绩效目标”第 3 行 G 列“财政拨款（万元）”：“多少”不是金额。（以万元为单位，只写数字，例如 173.53）", back.Sheets[0].Rows[1].At(20)!.Value.Text);
        Assert.Equal(3, back.Sheets[1].Rows.Count);
        Assert.Equal("同一条记录的其他行有问题，一并退回。", back.Sheets[1].Rows[1].At(11)!.Value.Text);
    }

    [Fact]
    public void Rows_handed_back_come_in_again_once_they_are_put_right()
    {
        var plan = new GoalFile().Row(1, ("单位代码", "102")).Item(1).Plan();
        var records = GoalFile.Records();
        records.Put("unit", "102", "{}"u8.ToArray());
        records.Put("project", GoalFile.CodeOf(1), Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(records.Find("project", GoalFile.CodeOf(1))!.Json.Span).Replace("\"101\"", "\"102\"", StringComparison.Ordinal)));

        var again = Import.Plan(GoalFile.Kind, "退回.xlsx", plan.BadRows()!, records);

        Assert.Empty(again.Findings);
        Assert.Equal(new ImportCounts(1, 0, 0, 0), again.Counts);
    }

    [Fact]
    public void A_file_without_a_sheet_of_items_keeps_the_items()
    {
        var records = GoalFile.Records();
        records.Take(new GoalFile().Row(1).Item(1).Plan(records));
        var file = new GoalFile().Row(1, ("年度目标", "另一个目标"));

        var plan = Import.Plan(GoalFile.Kind, GoalFile.Name, new TestWorkbook().Sheet("绩效目标", file.Rows).Write(), records);

        Assert.Equal(new ImportCounts(0, 1, 0, 0), plan.Counts);
        var json = Encoding.UTF8.GetString(records.Take(plan).Find("goal", GoalFile.CodeOf(1))!.Json.Span);
        Assert.Contains("另一个目标", json, StringComparison.Ordinal);
        Assert.Contains("维护系统个数", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_of_items_alone_replaces_the_items_of_the_records_it_names()
    {
        var records = GoalFile.Records();
        records.Take(new GoalFile().Row(1).Row(2).Item(1).Item(2).Plan(records));
        var file = new GoalFile().Item(1, ("三级指标", "新的指标"));

        var plan = Import.Plan(GoalFile.Kind, GoalFile.Name, new TestWorkbook().Sheet("绩效指标", file.Items).Write(), records);

        Assert.Empty(plan.Findings);
        Assert.Equal(new ImportCounts(0, 1, 0, 0), plan.Counts);
        records.Take(plan);
        Assert.DoesNotContain("维护系统个数", Encoding.UTF8.GetString(records.Find("goal", GoalFile.CodeOf(1))!.Json.Span), StringComparison.Ordinal);
        Assert.Contains("维护系统个数", Encoding.UTF8.GetString(records.Find("goal", GoalFile.CodeOf(2))!.Json.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void An_optional_column_that_is_missing_keeps_what_the_record_has()
    {
        var records = GoalFile.Records();
        records.Take(new GoalFile().Row(1, ("来源说明", "虚构示例")).Item(1).Plan(records));
        var file = new GoalFile().Row(1);
        var rows = file.Rows.Select(row => row[..^1]).ToList();

        var plan = Import.Plan(GoalFile.Kind, GoalFile.Name, new TestWorkbook().Sheet("绩效目标", rows).Write(), records);

        Assert.Equal("工作表“绩效目标”第 1 行：没有“来源说明”这一列。［已有记录的这一项不变，新记录的留空］", GoalFile.TextOf(plan, "R555"));
        Assert.Equal(new ImportCounts(0, 0, 1, 0), plan.Counts);
    }

    [Fact]
    public void Hidden_and_empty_rows_are_read_and_skipped()
    {
        var file = new GoalFile().Row(1);
        file.Rows.Add([null, "  ", "\u3000"]);
        file.Row(2);

        Assert.Equal(2, file.Plan().Counts.New);
    }

    [Fact]
    public void Spaces_of_every_width_are_taken_off()
    {
        var records = GoalFile.Records();
        var plan = new GoalFile().Row(1, ("项目代码", "\u3000 2019-101-001\u00A0"), ("审核人", null), ("年度目标", " 完成\u00A0\u3000全年任务 "), ("状态", "已申报 （一上）")).Plan(records);

        Assert.Empty(plan.Findings);
        Assert.Contains("\"annualGoal\":\"完成 全年任务\"", Encoding.UTF8.GetString(records.Take(plan).Find("goal", GoalFile.CodeOf(1))!.Json.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void Full_width_digits_are_read_as_half_width_ones_with_one_notice_a_column()
    {
        var plan = new GoalFile().Row(1, ("年度", "２０１９"), ("项目代码", "２０１９-１０１-００１")).Row(2, ("年度", "２０１９")).Plan();

        Assert.True(plan.Accepts(ImportMode.Whole));
        Assert.Equal(2, plan.Counts.New);
        Assert.Equal(
            ["工作表“绩效目标”第 2 行 A 列“年度”：全角字符已当作半角读，这一列共 2 处。", "工作表“绩效目标”第 2 行 B 列“项目代码”：全角字符已当作半角读，这一列共 1 处。"],
            plan.Findings.Select(finding => finding.Message));
    }

    [Theory]
    [InlineData("1,234.56", 1234560000)]
    [InlineData("１２３４．５６", 1234560000)]
    [InlineData("1，234.56", 1234560000)]
    [InlineData("1234.56万元", 1234560000)]
    [InlineData("+0.000001", 1)]
    public void Amounts_typed_as_text_are_read_when_they_can_mean_one_thing_only(string text, long fen)
    {
        var records = GoalFile.Records();
        var plan = new GoalFile().Row(1, ("财政拨款（万元）", text)).Plan(records);

        Assert.Contains($"\"fiscalFundsFen\":{fen},", Encoding.UTF8.GetString(records.Take(plan).Find("goal", GoalFile.CodeOf(1))!.Json.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-12-20")]
    [InlineData("2019/12/20")]
    [InlineData("2019.12.20")]
    [InlineData("2019年12月20日")]
    [InlineData("20191220")]
    [InlineData("２０１９年１２月２０日")]
    public void Dates_typed_as_text_are_read(string text)
    {
        Assert.Contains("\"approvedOn\":\"2019-12-20\"", Approved(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_are_read_by_their_number_format_in_both_systems()
    {
        Assert.Contains("\"approvedOn\":\"2019-12-20\"", Approved(new TestWorkbook.Raw("s=\"2\"", "<v>43819</v>")), StringComparison.Ordinal);
        Assert.Contains("\"approvedOn\":\"2019-12-20\"", Approved(new TestWorkbook.Raw("s=\"1\"", "<v>42357</v>"), "date1904=\"1\""), StringComparison.Ordinal);
        Assert.Contains("\"approvedOn\":\"2019-12-20\"", Approved(20191220), StringComparison.Ordinal);
    }

    [Fact]
    public void Shared_texts_are_read_without_phonetic_hints()
    {
        var records = GoalFile.Records();
        var plan = new GoalFile().Row(1, ("年度目标", new TestWorkbook.Raw("t=\"s\"", "<v>1</v>"))).Plan(records);

        Assert.Contains("\"annualGoal\":\"分段\"", Encoding.UTF8.GetString(records.Take(plan).Find("goal", GoalFile.CodeOf(1))!.Json.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void A_binary_fraction_is_read_as_the_number_that_was_typed()
    {
        var records = GoalFile.Records();
        var plan = new GoalFile().Row(1, ("财政拨款（万元）", new TestWorkbook.Raw("", "<v>173533.08000000002</v>"))).Plan(records);

        Assert.Contains("\"fiscalFundsFen\":173533080000,", Encoding.UTF8.GetString(records.Take(plan).Find("goal", GoalFile.CodeOf(1))!.Json.Span), StringComparison.Ordinal);
    }

    private static string Approved(object value, string dateSystem = "")
    {
        var records = GoalFile.Records();
        var file = new GoalFile().Row(1, ("批复日期", value), ("申报日期", "2018-10-12"));
        file.Workbook.DateSystem = dateSystem;
        return Encoding.UTF8.GetString(records.Take(file.Plan(records)).Find("goal", GoalFile.CodeOf(1))!.Json.Span);
    }
}
