using System.IO.Compression;
using System.Text;
using CsCheck;
using ReportHub.Records;

namespace ReportHub.UnitTests.Exchange;

public sealed class Hostile_files
{
    private const string SaveAs = "用表格软件打开，另存为“Excel 工作簿（*.xlsx）”后再导入";
    private static readonly byte[] Sound = new GoalFile().Row(1).Row(2).Item(1).Write();

    [Fact]
    public void Bytes_that_are_no_zip_are_told_so() => Expect("R502", $"文件不是 xlsx 工作簿，也不是 CSV。［{SaveAs}］", "随便写的文字"u8.ToArray());

    [Fact]
    public void A_workbook_with_a_password_is_told_so() => Expect(
        "R503", $"文件加了打开密码，或是旧式的 .xls，读不了。［去掉密码；{SaveAs}］", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0]);

    [Fact]
    public void A_file_cut_off_is_told_so() => Expect("R504", $"工作簿已损坏：压缩包的结构有错。［{SaveAs}］", Sound[..(Sound.Length / 2)]);

    [Fact]
    public void A_part_that_is_missing_is_named() => Expect("R504", $"工作簿已损坏：缺少部件 xl/nirgends.xml。［{SaveAs}］", Book().Part(
        "_rels/.rels", """<Relationships xmlns="r"><Relationship Id="a" Type="x/officeDocument" Target="xl/nirgends.xml"/></Relationships>""").Part(
        "[Content_Types].xml", """<Types><Override PartName="/xl/nirgends.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""").Write());

    [Fact]
    public void A_target_outside_the_package_leads_to_no_file() => Expect("R504", $"工作簿已损坏：缺少部件 etc/passwd。［{SaveAs}］", Book().Part(
        "xl/_rels/workbook.xml.rels", """<Relationships><Relationship Id="s1" Type="x/worksheet" Target="../../../../etc/passwd"/></Relationships>""").Write());

    [Fact]
    public void A_part_that_unpacks_beyond_measure_is_stopped_whatever_its_header_says()
    {
        var bytes = Book().Part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + new string(' ', 60_000_000) + "</sheetData></worksheet>").Write();

        Assert.True(bytes.Length < 100_000);
        Expect("R505", "工作簿解压后过大（超过 256 MB，或超过文件本身的 200 倍），可能是恶意文件。［确认文件来源；拆成几个文件］", bytes);
    }

    [Fact]
    public void A_shared_text_shown_by_ever_so_many_cells_is_stopped()
    {
        var book = new TestWorkbook().Part("xl/sharedStrings.xml", $"<sst><si><t>{Noise(30_000)}</t></si></sst>").Sheet(
            "绩效目标", [.. Enumerable.Range(0, 2_000).Select(_ => new object?[] { new TestWorkbook.Raw("t=\"s\"", "<v>0</v>") })]);

        Expect("R511", "读到工作表“绩效目标”时，单元格超过 4000000 个或文字超过 50000000 字。［拆成几个文件］", book.Write());
    }

    [Fact]
    public void A_zip_of_thousands_of_parts_is_refused()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < 2_001; i++)
            {
                zip.CreateEntry("part" + i);
            }
        }

        Expect("R505", $"工作簿里有 2001 个部件，最多 2000 个，可能是恶意文件。［确认文件来源；{SaveAs}］", bytes.ToArray());
    }

    [Fact]
    public void Two_parts_of_one_name_are_refused()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("xl/workbook.xml");
            zip.CreateEntry("xl/workbook.xml");
        }

        Expect("R504", $"工作簿已损坏：部件 xl/workbook.xml 出现了两次。［{SaveAs}］", bytes.ToArray());
    }

    [Fact]
    public void Macros_are_refused() => Expect("R506", "工作簿带有宏，不能导入。［另存为不带宏的“Excel 工作簿（*.xlsx）”］", Book().Part("xl/vbaProject.bin", "x").Write());

    [Fact]
    public void A_macro_type_without_macros_is_refused_too()
    {
        var book = Book();
        book.WorkbookType = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

        Expect("R506", "工作簿带有宏，不能导入。［另存为不带宏的“Excel 工作簿（*.xlsx）”］", book.Write());
    }

    [Theory]
    [InlineData("xl/externalLinks/externalLink1.xml")]
    [InlineData("xl/connections.xml")]
    public void Links_to_other_files_are_refused(string part) => Expect(
        "R507", $"工作簿引用了外部文件或外部数据（{part}），不能导入。［在“数据”里断开全部链接和连接，或把内容粘贴为数值到新下载的表样里］", Book().Part(part, "<x/>").Write());

    [Fact]
    public void A_picture_from_elsewhere_is_refused_and_a_hyperlink_is_not()
    {
        const string Relation = """<Relationships><Relationship Id="a" Type="x/{0}" Target="http://example.org/a.png" TargetMode="External"/></Relationships>""";

        Expect("R507", "工作簿引用了外部文件或外部数据（http://example.org/a.png），不能导入。［在“数据”里断开全部链接和连接，或把内容粘贴为数值到新下载的表样里］",
            Book().Part("xl/worksheets/_rels/sheet1.xml.rels", Relation.Replace("{0}", "image", StringComparison.Ordinal)).Write());
        Assert.True(Plan(Book().Part("xl/worksheets/_rels/sheet1.xml.rels", Relation.Replace("{0}", "hyperlink", StringComparison.Ordinal)).Write()).Accepts(ImportMode.Whole));
    }

    [Fact]
    public void A_document_type_is_refused() => Expect(
        "R508", $"工作簿的部件 xl/workbook.xml 里有 DTD 声明，表格软件不会这样写，可能是恶意文件。［确认文件来源；{SaveAs}］",
        Book().Part("xl/workbook.xml", """<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><workbook>&a;</workbook>""").Write());

    [Fact]
    public void A_document_type_behind_a_long_comment_is_refused_by_the_reader() => Expect(
        "R504", $"工作簿已损坏：部件的 XML 有错。［{SaveAs}］",
        Book().Part("xl/workbook.xml", $"""<?xml version="1.0"?><!--{Noise(6_000)}--><!DOCTYPE x [<!ENTITY a "b">]><workbook>&a;</workbook>""").Write());

    [Fact]
    public void A_word_document_is_no_workbook()
    {
        var book = Book();
        book.WorkbookType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

        Expect("R509", $"文件的内容类型是“{book.WorkbookType}”，不是 xlsx 工作簿。［{SaveAs}］", book.Write());
    }

    [Fact]
    public void More_rows_than_are_read_are_refused()
    {
        var xml = new StringBuilder("<worksheet><sheetData>");
        for (var row = 1; row <= SheetLimits.Rows + 2; row++)
        {
            xml.Append("<row><c><v>").Append(row).Append("</v></c></row>");
        }

        Expect("R510", "工作表“绩效目标”的数据超过 100000 行。［拆成几个文件］", Book().Part("xl/worksheets/sheet1.xml", xml.Append("</sheetData></worksheet>").ToString()).Write());
    }

    [Theory]
    [InlineData("<row r=\"0\"/>", "第 0 行行号不对")]
    [InlineData("<row r=\"2\"/><row r=\"2\"/>", "第 2 行行号不对")]
    [InlineData("<row r=\"1048577\"/>", "第 0 行行号不对")]
    [InlineData("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>", "第 1 行单元格的位置不对")]
    [InlineData("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>", "第 1 行单元格的位置不对")]
    [InlineData("<row r=\"1\"><c t=\"s\"><v>99</v></c></row>", "第 1 行单元格指向不存在的共享文字")]
    [InlineData("<row r=\"1\"><c t=\"q\"><v>99</v></c></row>", "第 1 行单元格的类型不对")]
    public void Rows_and_cells_that_cannot_be_are_refused(string rows, string what) => Expect(
        "R504", $"工作簿已损坏：工作表“绩效目标”{what}。［{SaveAs}］", Book().Part("xl/worksheets/sheet1.xml", $"<worksheet><sheetData>{rows}</sheetData></worksheet>").Write());

    [Fact]
    public void Whatever_bytes_are_changed_the_answer_is_a_plan()
    {
        Gen.Select(Gen.Int[0, Sound.Length - 1], Gen.Byte).Array[1, 30].Sample(changes =>
        {
            var bytes = (byte[])Sound.Clone();
            foreach (var (at, value) in changes)
            {
                bytes[at] = value;
            }

            return Plan(bytes).Findings is not null;
        }, iter: 3_000);
    }

    [Fact]
    public void Whatever_characters_of_a_part_are_changed_the_answer_is_a_plan()
    {
        string[] names = ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/_rels/workbook.xml.rels", "[Content_Types].xml"];
        string[] puts = ["", "<", ">", "\"", "9", "-1", "z", "&amp;", "\u0000", "99999999999", "<c>", "</row>", "r=\"B2\""];
        var parts = names.Select(name => (Name: name, Content: PartOf(Sound, name))).ToArray();
        Gen.Select(Gen.Int[0, names.Length - 1], Gen.Int[0, 100_000], Gen.Int[0, 12], Gen.Int[0, puts.Length - 1]).Sample((part, at, removed, put) =>
        {
            var (name, content) = parts[part];
            at %= content.Length;
            var changed = content[..at] + puts[put] + content[Math.Min(content.Length, at + removed)..];
            return Plan(Replace(Sound, name, changed)).Findings is not null;
        }, iter: 3_000);
    }

    [Fact]
    public void Whatever_text_is_read_as_csv_the_answer_is_a_plan()
    {
        Gen.Byte.Array[0, 300].Sample(bytes => Import.Plan(GoalFile.Kind, "a.csv", bytes, GoalFile.Records()).Findings.Count > 0, iter: 2_000);
    }

    private static TestWorkbook Book()
    {
        var file = new GoalFile().Row(1);
        return new TestWorkbook().Sheet("绩效目标", file.Rows);
    }

    private static ImportPlan Plan(byte[] bytes) => Import.Plan(GoalFile.Kind, GoalFile.Name, bytes, GoalFile.Records());

    private static void Expect(string code, string text, byte[] bytes)
    {
        var plan = Plan(bytes);

        Assert.Equal(code, Assert.Single(plan.Findings).Code);
        Assert.Equal(text, GoalFile.Told(plan.Findings[0]));
        Assert.False(plan.Accepts(ImportMode.Whole) || plan.Accepts(ImportMode.GoodRows));
    }

    /// <summary>Text that does not pack.</summary>
    private static string Noise(int length)
    {
        var text = new StringBuilder();
        for (var seed = 0; text.Length < length; seed++)
        {
            text.Append(ReportHub.Foundation.ContentHash.Of("noise" + seed).Hex);
        }

        return text.ToString(0, length);
    }

    private static string PartOf(byte[] bytes, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private static byte[] Replace(byte[] bytes, string name, string content)
    {
        using var changed = new MemoryStream();
        changed.Write(bytes);
        using (var zip = new ZipArchive(changed, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(name)!.Delete();
            using var part = zip.CreateEntry(name).Open();
            part.Write(Encoding.UTF8.GetBytes(content));
        }

        return changed.ToArray();
    }
}
