using System.Text;
using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Exchange;

public sealed class Forms_and_exports
{
    public static TheoryData<string> Kinds => [.. RecordKinds.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_form_has_the_instructions_and_the_headings_of_its_kind(string name)
    {
        var kind = RecordKinds.Find(name)!;
        var form = XlsxFile.Read("form.xlsx", Form.Write(kind), [FormSheets.Instructions, .. kind.Sheets.Select(sheet => sheet.Title)]).Value!;

        Assert.Equal([FormSheets.Instructions, .. kind.Sheets.Select(sheet => sheet.Title)], form.Sheets.Select(sheet => sheet.Title));
        foreach (var (sheet, raw) in kind.Sheets.Zip(form.Sheets.Skip(1)))
        {
            Assert.Equal(FormSheets.ColumnsOf(kind, sheet).Select(column => column.Heading), Assert.Single(raw.Rows).Cells.Select(cell => cell.Text));
            Assert.All(sheet.Columns, column => Assert.Contains(form.Sheets[0].Rows, row => row.At(1)?.Text == sheet.Title && row.At(2)?.Text == column.Heading));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Headings_are_told_apart_on_every_sheet(string name)
    {
        var kind = RecordKinds.Find(name)!;

        Assert.NotEmpty(FormSheets.KeysOf(kind));
        Assert.All(kind.Sheets, sheet => Assert.Distinct(FormSheets.ColumnsOf(kind, sheet).Select(column => CellText.Fold(column.Heading))));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_empty_form_brings_nothing_and_is_no_mistake(string name)
    {
        var kind = RecordKinds.Find(name)!;
        var plan = Import.Plan(kind, "form.xlsx", Form.Write(kind), new AllThere(kind));

        Assert.Empty(plan.Findings);
        Assert.Equal(new ImportCounts(0, 0, 0, 0), plan.Counts);
    }

    /// <summary>The example of each kind goes out and comes in again, into an empty list and over itself.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_exported_as_a_workbook_comes_back_the_same(string name)
    {
        var kind = RecordKinds.Find(name)!;
        var stored = new AllThere(kind).WithExample();
        var bytes = Export.Xlsx(kind, stored.List(kind.Name));

        var over = Import.Plan(kind, "export.xlsx", bytes, stored);
        Assert.Empty(over.Findings);
        Assert.Equal(new ImportCounts(0, 0, 1, 0), over.Counts);
        var anew = Import.Plan(kind, "export.xlsx", bytes, new AllThere(kind));
        Assert.Equal("", string.Join('\n', anew.Findings));
        var again = new AllThere(kind).Take(anew);
        Assert.Equal(Text(stored.List(kind.Name)[0]), Text(again.List(kind.Name)[0]));
        Assert.Equal(bytes, Export.Xlsx(kind, again.List(kind.Name)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_exported_as_csv_changes_nothing_when_it_comes_back(string name)
    {
        var kind = RecordKinds.Find(name)!;
        var stored = new AllThere(kind).WithExample();
        foreach (var sheet in kind.Sheets)
        {
            var plan = Import.Plan(kind, sheet.Title + ".csv", Export.Csv(kind, sheet, stored.List(kind.Name)), stored);
            Assert.Equal("", string.Join('\n', plan.Findings));
            Assert.True(plan.Counts is { New: 0, Changed: 0, Bad: 0 }, sheet.Title);
        }
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\")")]
    [InlineData("+1+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("'=1")]
    [InlineData("''@x")]
    [InlineData("两  个\u3000空格 ")]
    [InlineData("第一行\r\n\r\n  第二行")]
    [InlineData("_x0041_ 与 _x000D_")]
    [InlineData("引号\"、逗号,与<角>&")]
    [InlineData("-5")]
    [InlineData("12元")]
    [InlineData("'")]
    public void Texts_that_are_hard_to_carry_come_back_unchanged(string text)
    {
        var records = GoalFile.Records();
        records.Take(new GoalFile().Row(1).Item(1).Plan(records));
        var goal = Text(records.Find("goal", GoalFile.CodeOf(1))!);
        var changed = goal.Replace("\"完成全年任务\"", System.Text.Json.JsonSerializer.Serialize(text), StringComparison.Ordinal);
        var json = CanonicalJson.Of(System.Text.Json.JsonDocument.Parse(changed).RootElement);
        records.Put("goal", GoalFile.CodeOf(1), json);

        var sheet = XlsxFile.Read("a.xlsx", Export.Xlsx(GoalFile.Kind, records.List("goal")), ["绩效目标"]).Value!.Sheets[0];
        Assert.Equal(new RawCell(10, RawKind.Text, text), sheet.Rows[1].At(10));
        Assert.Equal(new ImportCounts(0, 0, 1, 0), Import.Plan(GoalFile.Kind, "a.xlsx", Export.Xlsx(GoalFile.Kind, records.List("goal")), records).Counts);
        Assert.Equal(new ImportCounts(0, 0, 1, 0), Import.Plan(GoalFile.Kind, "a.csv", Export.Csv(GoalFile.Kind, GoalFile.Kind.Main, records.List("goal")), records).Counts);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@x", "'@x")]
    [InlineData("-x", "'-x")]
    [InlineData("-5", "-5")]
    [InlineData("+1.5", "+1.5")]
    [InlineData("'=x", "''=x")]
    [InlineData("'x", "'x")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("\t=x", "'\t=x")]
    public void What_a_spreadsheet_would_take_for_a_formula_gets_an_apostrophe_in_csv(string text, string written)
    {
        var line = new StringBuilder();
        CsvText.AppendRow(line, [text, "b"]);

        Assert.Equal(written + ",b\r\n", line.ToString());
    }

    [Fact]
    public void A_formula_in_csv_that_nobody_guarded_is_refused()
    {
        var records = GoalFile.Records();
        records.Take(new GoalFile().Row(1).Plan(records));
        var csv = Encoding.UTF8.GetString(Export.Csv(GoalFile.Kind, GoalFile.Kind.Main, records.List("goal"))).Replace("完成全年任务", "=1+1", StringComparison.Ordinal);

        var plan = Import.Plan(GoalFile.Kind, "目标.csv", Encoding.UTF8.GetBytes(csv), records);

        Assert.Equal("第 2 行 J 列“年度目标”：是公式。［复制这一格，选择性粘贴为数值］", GoalFile.TextOf(plan, "R530"));
    }

    [Fact]
    public void A_csv_file_in_another_encoding_is_told_so()
    {
        var plan = Import.Plan(GoalFile.Kind, "目标.csv", new byte[] { 0xC4, 0xEA, 0xB6, 0xC8, 0x2C }, GoalFile.Records());

        Assert.Equal("文件不是 UTF-8 编码。［用表格软件另存为“CSV UTF-8（逗号分隔）”］", GoalFile.TextOf(plan, "R205"));
    }

    [Fact]
    public void A_csv_file_begins_with_its_mark_and_ends_its_lines_as_windows_does()
    {
        var csv = Export.Csv(GoalFile.Kind, GoalFile.Kind.Sheets[1], []);

        Assert.Equal("\uFEFF年度,项目代码,一级指标,二级指标,三级指标,年度指标值,指标数值,计量单位,指标类型,分值\r\n", Encoding.UTF8.GetString(csv));
    }

    [Fact]
    public void The_same_form_has_the_same_bytes() => Assert.Equal(Form.Write(GoalFile.Kind), Form.Write(GoalFile.Kind));

    private static string Text(StoredRecord record) => Encoding.UTF8.GetString(record.Json.Span);

    /// <summary>Whatever is referred to is there; only an evaluation says something, what follows from one must agree with it. The example itself is not there before it is made.</summary>
    private sealed class AllThere(RecordKind about) : IUnitOfWork
    {
        private readonly ReportHub.UnitTests.Records.FakeRecords records = new();

        public AllThere WithExample()
        {
            var check = about.Check(about.Example, null, new(this, NoPlaces.Instance, TakesOver: true));
            Assert.Equal("", string.Join("; ", check.Findings));
            var made = check.Value!;
            records.Put(about.Name, made.Id, made.Json);
            return this;
        }

        public AllThere Take(ImportPlan plan)
        {
            var run = new ChangeRun(this);
            foreach (var change in plan.Changes)
            {
                run.Apply(change);
            }

            return this;
        }

        public StoredRecord? Find(string kind, string id) => records.Find(kind, id) ?? (kind == about.Name && id == about.IdOf(about.Example) ? null : new(kind, id, 1, kind == Evaluation.Kind ? RecordKinds.Find(kind)!.Example : "{}"u8.ToArray()));

        public IReadOnlyList<StoredRecord> List(string kind) => records.List(kind);

        public StoredRecord Put(string kind, string id, ReadOnlyMemory<byte> json) => records.Put(kind, id, json);

        public void Remove(string kind, string id) => records.Remove(kind, id);
    }
}
