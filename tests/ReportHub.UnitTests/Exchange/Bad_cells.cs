using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Exchange;

/// <summary>Each kind of bad input, with the text the user sees.</summary>
public sealed class Bad_cells
{
    private const string Row2 = "工作表“绩效目标”第 2 行 ";

    [Fact]
    public void A_formula_is_refused_and_its_value_shown() => Expect(
        "R530", $"{Row2}G 列“财政拨款（万元）”：是公式（打开时的值是“120.5”）。［复制这一格，选择性粘贴为数值］", ("财政拨款（万元）", new TestWorkbook.Raw("", "<f>SUM(A1:A2)</f><v>120.5</v>")));

    [Fact]
    public void An_error_value_is_refused() => Expect(
        "R531", $"{Row2}G 列“财政拨款（万元）”：是错误值“#REF!”。［改正出错的公式，或直接填上数值］", ("财政拨款（万元）", new TestWorkbook.Raw("t=\"e\"", "<v>#REF!</v>")));

    [Fact]
    public void Merged_cells_are_refused_by_their_range()
    {
        var plan = Import.Plan(GoalFile.Kind, GoalFile.Name, new GoalFile().Row(1).Row(2, ("单位代码", null)).Write("C2:C3"), GoalFile.Records());

        Assert.Equal([$"{Row2}A 列“年度”：单元格 C2:C3 是合并的。［取消合并，把内容填进每一行］", "工作表“绩效目标”第 3 行 A 列“年度”：单元格 C2:C3 是合并的。［取消合并，把内容填进每一行］"], plan.Findings.Select(GoalFile.Told));
    }

    [Fact]
    public void Merged_headings_are_refused()
    {
        var plan = Import.Plan(GoalFile.Kind, GoalFile.Name, new GoalFile().Row(1).Write("A1:B1"), GoalFile.Records());

        Assert.Equal("工作表“绩效目标”第 1 行：表头的单元格 A1:B1 是合并的。［取消合并，每列写一个表头］", GoalFile.TextOf(plan, "R532"));
        Assert.False(plan.Accepts(ImportMode.GoodRows));
    }

    [Fact]
    public void A_text_longer_than_a_cell_may_hold_is_refused() => Expect(
        "R533", $"{Row2}J 列“年度目标”：超过 32767 字。［缩短内容］", ("年度目标", new string('长', 40_000)));

    [Theory]
    [InlineData("一百二十", "“一百二十”不是金额。")]
    [InlineData("12,34", "“12,34”不是金额。")]
    [InlineData("1.2E3", "“1.2E3”不是金额。")]
    [InlineData("12%", "“12%”不是金额。")]
    public void An_amount_that_is_no_plain_number_is_refused(string text, string message) => Expect(
        "R534", $"{Row2}G 列“财政拨款（万元）”：{message}［以万元为单位，只写数字，例如 173.53］", ("财政拨款（万元）", text));

    [Fact]
    public void A_year_with_a_fraction_is_refused() => Expect("R535", $"{Row2}A 列“年度”：“2019.5”不是整数。［只写整数，例如 10］", ("年度", 2019.5m));

    [Theory]
    [InlineData("2019年12月", "“2019年12月”不是日期。［写成 2019-12-20 的样子］")]
    [InlineData("20/12/2019", "“20/12/2019”不是日期。［写成 2019-12-20 的样子］")]
    [InlineData("2019-02-30", "“2019-02-30”不是日期。［写成 2019-12-20 的样子］")]
    public void A_date_that_is_none_is_refused(string text, string message) => Expect("R536", $"{Row2}K 列“申报日期”：{message}", ("申报日期", text));

    [Fact]
    public void A_bare_number_is_not_guessed_to_be_a_date() => Expect(
        "R536", $"{Row2}K 列“申报日期”：是数字 43819，看不出是哪一天。［把单元格格式设为日期，或写成 2019-12-20 的样子］", ("申报日期", 43819));

    [Fact]
    public void A_date_with_a_time_of_day_is_refused() => Expect(
        "R536", $"{Row2}K 列“申报日期”：“2019-12-20 12:00:00”带有钟点。［只写日期，例如 2019-12-20］", ("申报日期", new TestWorkbook.Raw("s=\"1\"", "<v>43819.5</v>")));

    [Fact]
    public void A_word_outside_the_closed_set_is_refused() => Expect("R537", $"{Row2}L 列“审核等次”：“优秀”不在可选的值里。［可以写：优、良、中、差］", ("审核等次", "优秀"));

    [Fact]
    public void Yes_or_no_is_nothing_else() => Expect("R537", $"{Row2}E 列“追加项目”：“也许”不在可选的值里。［可以写：是、否］", ("追加项目", "也许"));

    [Fact]
    public void An_amount_finer_than_a_fen_is_refused() => Expect(
        "R539", $"{Row2}G 列“财政拨款（万元）”：“0.1234567”万元细于一分钱。［最多写六位小数；单位是万元，不是亿元］", ("财政拨款（万元）", 0.1234567m));

    [Theory]
    [InlineData("120元", "元")]
    [InlineData("3.5亿元", "亿元")]
    [InlineData("１２０　元", "元")]
    [InlineData("12万", "万")]
    public void A_unit_word_is_asked_about_and_never_converted(string text, string unit)
    {
        var shown = CellText.Clean(text);
        Expect("R540", $"{Row2}G 列“财政拨款（万元）”：“{shown}”带有单位“{unit}”，这一列的单位是万元。［请换算成万元后只写数字；系统不代为换算］", ("财政拨款（万元）", text));
    }

    [Fact]
    public void A_code_that_became_a_date_is_refused() => Expect(
        "R542", $"{Row2}B 列“项目代码”：表格软件把内容认成了日期 2019-01-01。［把单元格格式设为文本，再重新输入］", ("项目代码", new DateOnly(2019, 1, 1)));

    [Fact]
    public void A_number_that_lost_digits_is_refused() => Expect(
        "R543", $"{Row2}Q 列“批复文号”：“1.2345678901234568E+18”是超过 15 位的数，表格软件已改掉末尾几位。［把单元格格式设为文本，再重新输入］", ("批复文号", new TestWorkbook.Raw("", "<v>1.2345678901234568E+18</v>")));

    [Fact]
    public void A_truth_value_is_no_text() => Expect("R544", $"{Row2}N 列“审核人”：是逻辑值 TRUE，这一列不用逻辑值。［改写为文字或数字］", ("审核人", new TestWorkbook.Raw("t=\"b\"", "<v>1</v>")));

    [Fact]
    public void An_amount_beyond_all_budgets_is_refused() => Expect("R545", $"{Row2}G 列“财政拨款（万元）”：“99999999999999”太大。［核对这个数］", ("财政拨款（万元）", 99_999_999_999_999m));

    [Fact]
    public void A_control_character_is_refused() => Expect(
        "R546", $"{Row2}J 列“年度目标”：有看不见的控制字符。［删掉这个字符，或重新输入这一格］", ("年度目标", "完成_x0001_任务"));

    [Fact]
    public void An_empty_cell_that_must_be_filled_is_named() => Expect("R302", $"{Row2}G 列“财政拨款（万元）”：“财政拨款（万元）”是空的。［填上内容］", ("财政拨款（万元）", "  "));

    [Fact]
    public void A_finding_of_the_records_own_checks_is_told_by_its_cell() => Expect(
        "R304", $"{Row2}C 列“单位代码”：“单位代码”写的是“999”，没有这条预算单位记录。［改正代码，或先录入被引用的记录］", ("单位代码", "999"));

    [Fact]
    public void Cells_that_belong_together_are_filled_together() => Expect(
        "R556", $"{Row2}M 列“审核日期”：“审核等次”、“审核日期”、“审核人”、“审核意见”只填了一部分。［这几项要一起填；没有的，整组留空］", ("审核等次", "优"));

    [Fact]
    public void A_cell_under_no_heading_is_named()
    {
        var file = new GoalFile();
        file.Row(1);
        file.Rows[1] = [.. file.Rows[1], null, "附注"];

        Assert.Equal("工作表“绩效目标”第 2 行 U 列：没有表头，却有内容。［写上表头，或清空这一格］", GoalFile.TextOf(file.Plan(), "R521"));
    }

    [Fact]
    public void Two_rows_of_one_key_are_both_named()
    {
        var plan = new GoalFile().Row(1).Row(2).Row(1).Plan();

        Assert.Equal(
            ["工作表“绩效目标”第 2 行：和第 4 行的年度、项目代码相同。［只留一行，或改正其中一行］", "工作表“绩效目标”第 4 行：和第 2 行的年度、项目代码相同。［只留一行，或改正其中一行］"],
            plan.Findings.Select(GoalFile.Told));
        Assert.Equal(new ImportCounts(1, 0, 0, 2), plan.Counts);
    }

    [Fact]
    public void An_item_without_its_main_row_is_named()
    {
        var plan = new GoalFile().Row(1).Item(1).Item(2).Plan();

        Assert.Equal("工作表“绩效指标”第 3 行 B 列“项目代码”：工作表“绩效目标”里没有这条绩效目标。［在“绩效目标”补上这一条，或改正这一行的年度、项目代码］", GoalFile.TextOf(plan, "R551"));
        Assert.Equal(new ImportCounts(1, 0, 0, 1), plan.Counts);
    }

    [Fact]
    public void An_item_whose_record_is_not_kept_is_named_when_the_file_has_no_main_sheet()
    {
        var file = new GoalFile().Item(1);
        var plan = Import.Plan(GoalFile.Kind, GoalFile.Name, new TestWorkbook().Sheet("绩效指标", file.Items).Write(), GoalFile.Records());

        Assert.Equal("工作表“绩效指标”第 2 行 B 列“项目代码”：系统里没有这条绩效目标。［先导入“绩效目标”，再导入这一表］", GoalFile.TextOf(plan, "R551"));
    }

    [Fact]
    public void Thousands_of_bad_cells_are_counted_when_they_cannot_be_listed()
    {
        var findings = new ImportFindings();
        for (var i = 0; i < SheetLimits.Findings + 5; i++)
        {
            findings.Add(Diagnostic.Warning("R534", "x"));
        }

        Assert.Equal("另有 5 处问题没有列出。［先改正列出的问题，再导入一次］", GoalFile.Told(findings.Finish()[^1]));
    }

    private static void Expect(string code, string text, params (string Heading, object? Value)[] cells)
    {
        var plan = new GoalFile().Row(1, cells).Row(2).Plan();

        Assert.Equal(text, GoalFile.TextOf(plan, code));
        Assert.False(plan.Accepts(ImportMode.Whole));
        Assert.True(plan.Accepts(ImportMode.GoodRows));
        Assert.Equal(new ImportCounts(1, 0, 0, 1), plan.Counts);
    }
}
