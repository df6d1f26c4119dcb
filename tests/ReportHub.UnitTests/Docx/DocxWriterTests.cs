using System.IO.Compression;
using System.Xml.Linq;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using ReportHub.Writers;

namespace ReportHub.UnitTests.Docx;

public sealed class DocxWriterTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public async Task Eight_threads_write_the_same_bytes()
    {
        var first = Write(SampleDocuments.Notice, SampleDocuments.NoticeDecisions);
        var others = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Write(SampleDocuments.Notice, SampleDocuments.NoticeDecisions))));
        Assert.All(others, bytes => Assert.Equal(first, bytes));
    }

    [Fact]
    public void Every_part_is_well_formed_and_every_relationship_leads_somewhere()
    {
        using var archive = Open(SampleDocuments.Everything, SampleDocuments.EverythingDecisions);
        var names = archive.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.Ordinal);
        Assert.Equal("[Content_Types].xml", archive.Entries[0].FullName);
        Assert.All(archive.Entries, entry => Part(archive, entry.FullName));
        foreach (var relationship in Part(archive, "word/_rels/document.xml.rels").Elements())
        {
            var external = (string?)relationship.Attribute("TargetMode") == "External";
            Assert.True(external || names.Contains("word/" + (string?)relationship.Attribute("Target")), relationship.ToString());
        }
    }

    [Fact]
    public void Data_is_escaped_and_never_markup()
    {
        var document = Document(SampleDocuments.Everything, SampleDocuments.EverythingDecisions);
        Assert.Contains("值为<b>84.37</b> & \"", document.Descendants(W + "t").Select(text => text.Value));
        Assert.Empty(document.Descendants("b"));
    }

    [Fact]
    public void Only_addresses_that_run_nothing_become_links()
    {
        using var archive = Open(SampleDocuments.Everything, SampleDocuments.EverythingDecisions);
        var targets = Part(archive, "word/_rels/document.xml.rels").Elements().Where(link => (string?)link.Attribute("TargetMode") == "External").Select(link => (string?)link.Attribute("Target"));
        Assert.Equal(["https://example.org/a?b=1&c=%3C2%3E"], targets);
        Assert.Contains("不是链接", Part(archive, "word/document.xml").Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0x0000)]
    [InlineData(0x0007)]
    [InlineData(0x007F)]
    [InlineData(0x0085)]
    [InlineData(0xD800)] // half a pair: an attribute cannot hold it as text
    [InlineData(0xDC00)]
    [InlineData(0xFFFE)]
    public void A_character_that_XML_forbids_is_named_and_no_byte_is_written(int codePoint)
    {
        var text = "甲" + (char)codePoint + "乙";
        var document = SampleDocuments.Notice with { Body = [SampleDocuments.Paragraph("好的"), SampleDocuments.Paragraph(text)] };
        using var output = new MemoryStream();
        var error = Assert.Throws<ForbiddenCharacterException>(() => DocxWriter.Write(document, SampleDocuments.NoticeDecisions, output));
        Assert.Equal(codePoint, error.CodePoint);
        Assert.Contains($"U+{codePoint:X4}", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void Characters_beyond_the_basic_plane_and_white_space_at_the_edges_arrive_whole()
    {
        var document = SampleDocuments.Notice with { Body = [SampleDocuments.Paragraph(" 𠮷野é家\t完 ")] };
        var text = Document(document, SampleDocuments.NoticeDecisions).Descendants(W + "t").Single(run => run.Value.Contains('野', StringComparison.Ordinal));
        Assert.Equal(" 𠮷野é家\t完 ", text.Value);
        Assert.Equal("preserve", (string?)text.Attribute(XNamespace.Xml + "space"));
    }

    [Fact]
    public void The_page_is_that_of_GBT_9704_in_twips()
    {
        var section = Document(SampleDocuments.Notice, SampleDocuments.NoticeDecisions).Descendants(W + "sectPr").Single();
        Assert.Equal(("11906", "16838"), (Value(section, "pgSz", "w"), Value(section, "pgSz", "h")));
        Assert.Equal(
            ("2098", "1984", "1588", "1474", "1425"),
            (Value(section, "pgMar", "top"), Value(section, "pgMar", "bottom"), Value(section, "pgMar", "left"), Value(section, "pgMar", "right"), Value(section, "pgMar", "footer")));
        Assert.Equal(("lines", "579"), (Value(section, "docGrid", "type"), Value(section, "docGrid", "linePitch")));
    }

    [Fact]
    public void The_styles_carry_sizes_pitch_tracking_and_the_official_names_of_the_faces()
    {
        using var archive = Open(SampleDocuments.Notice, SampleDocuments.NoticeDecisions);
        var styles = Part(archive, "word/styles.xml").Elements(W + "style").ToDictionary(style => (string)style.Attribute(W + "styleId")!, StringComparer.Ordinal);
        Assert.Equal(("32", "-5", "579", "exact", "仿宋_GB2312", "Times New Roman"), Look(styles["OfficialBody"]));
        Assert.Equal(("44", "0", "579", "exact", "方正小标宋简体", "Times New Roman"), Look(styles["Title"]));
        Assert.Equal(("21", "0", "300", "exact", "仿宋_GB2312", "Times New Roman"), Look(styles["TableCell"]));
        Assert.Equal(("28", "0", "500", "exact", "仿宋_GB2312", "Times New Roman"), Look(styles["PrintLine"]));
        Assert.Equal(("28", "0", "280", "exact", "宋体", "宋体"), Look(styles["Folio"]));
        Assert.Equal(["0", "1", "2", "3"], Enumerable.Range(1, 4).Select(level => Value(styles[$"Heading{level}"], "outlineLvl", "val")));
        Assert.Equal("FF0000", Value(styles["IssuerMark"], "color", "val"));
    }

    [Fact]
    public void The_issuer_mark_leaves_35_mm_above_its_ink()
    {
        using var archive = Open(SampleDocuments.Notice, SampleDocuments.NoticeDecisions);
        var style = Part(archive, "word/styles.xml").Elements(W + "style").Single(style => (string?)style.Attribute(W + "styleId") == "IssuerMark");
        var mark = Styled(Part(archive, "word/document.xml"), "IssuerMark").Single();
        var before = long.Parse(Value(mark, "spacing", "before")!, System.Globalization.CultureInfo.InvariantCulture);
        var line = long.Parse(Value(style, "spacing", "line")!, System.Globalization.CultureInfo.InvariantCulture);
        var inkTop = (before / 20m) + (0.8m * line / 20m) - 30.5m;
        Assert.InRange(inkTop * 25.4m / 72m, 34.95m, 35.05m);
    }

    [Fact]
    public void The_title_is_one_paragraph_with_the_lines_of_the_layout()
    {
        var title = Styled(Document(SampleDocuments.Notice, SampleDocuments.NoticeDecisions), "Title").Single();
        Assert.Equal(SampleDocuments.NoticeDecisions.TitleLines, title.Descendants(W + "t").Select(line => line.Value));
        Assert.Equal(2, title.Descendants(W + "br").Count());
    }

    [Fact]
    public void A_run_in_heading_shares_the_paragraph_of_its_text()
    {
        var paragraph = Document(SampleDocuments.Notice, SampleDocuments.NoticeDecisions).Descendants(W + "p").Single(candidate => candidate.Value.StartsWith("（一）", StringComparison.Ordinal));
        Assert.Equal("（一）目标不够细。17个单位的部分指标没有数值，事后难以衡量。", paragraph.Value);
        Assert.Equal(["（一）", "目标不够细。"], paragraph.Elements(W + "r").Where(run => Value(run, "rStyle", "val") == "Heading2Char").Select(run => run.Value));
    }

    [Fact]
    public void Marks_that_Latin_faces_share_are_told_to_be_Chinese()
    {
        var runs = Document(SampleDocuments.Everything, SampleDocuments.EverythingDecisions).Descendants(W + "r");
        Assert.Equal("eastAsia", Value(runs.Single(run => run.Value.StartsWith("第二行“", StringComparison.Ordinal)), "rFonts", "hint"));
    }

    [Fact]
    public void Rows_are_exactly_as_high_as_the_layout_made_them_without_drift()
    {
        // A height that is no whole twip: 1,600 rows, each rounded alone, would be 800 twips off.
        var height = new Length((Length.EmuPerTwip * 410) + (Length.EmuPerTwip / 2));
        var decisions = SampleDocuments.NoticeDecisions with { TableRowHeights = [[.. Enumerable.Repeat(height, SampleDocuments.Units + 1)]] };
        var heights = Document(SampleDocuments.Notice, decisions).Descendants(W + "trHeight").ToList();
        Assert.All(heights, row => Assert.Equal("exact", (string?)row.Attribute(W + "hRule")));
        // The header row gives back the outer lines, one point in all.
        Assert.Equal((height * (SampleDocuments.Units + 1)).Twips - 20, heights.Sum(row => (long)row.Attribute(W + "val")!));
    }

    [Fact]
    public void Only_header_rows_are_repeated_and_columns_fill_the_type_area()
    {
        var document = Document(SampleDocuments.Notice, SampleDocuments.NoticeDecisions);
        Assert.Single(document.Descendants(W + "tblHeader"));
        Assert.All(document.Descendants(W + "tblGrid"), grid => Assert.Equal(8844, grid.Elements(W + "gridCol").Sum(column => (long)column.Attribute(W + "w")!)));
    }

    [Fact]
    public void Every_row_of_a_merged_table_covers_every_column()
    {
        var tables = Document(SampleDocuments.Everything, SampleDocuments.EverythingDecisions).Descendants(W + "tbl").Where(table => table.Descendants(W + "vMerge").Any()).ToList();
        Assert.Equal(3, tables.Count);
        foreach (var row in tables.SelectMany(table => table.Elements(W + "tr")))
        {
            Assert.Equal(3, row.Elements(W + "tc").Sum(cell => (int?)cell.Descendants(W + "gridSpan").SingleOrDefault()?.Attribute(W + "val") ?? 1));
        }
    }

    [Fact]
    public void Header_rows_and_rows_under_one_cell_stay_on_one_page_and_the_last_one_with_the_signature()
    {
        var endsWithTable = SampleDocuments.Everything with { Body = [.. SampleDocuments.Everything.Body.SkipLast(1)] };
        var tables = Document(endsWithTable, SampleDocuments.EverythingDecisions).Descendants(W + "tbl").ToList();
        Assert.Equal([true, true, true, false], KeptRows(tables[0]));
        Assert.Equal([true, true, true, true], KeptRows(tables[2]));
        Assert.Single(KeptRows(tables[3]), kept => kept);

        static IEnumerable<bool> KeptRows(XElement table) => table.Elements(W + "tr").Select(row => row.Descendants(W + "keepNext").Any());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_last_paragraph_that_runs_on_to_the_signature_is_not_tied_or_LibreOffice_empties_page_1(bool runsOn)
    {
        var document = SampleDocuments.Notice with { Body = [new Paragraph([new Text("最后一段。")])] };
        var decisions = SampleDocuments.NoticeDecisions with { TextRunsOnToSignature = runsOn };
        var last = Document(document, decisions).Descendants(W + "p").Single(paragraph => paragraph.Value == "最后一段。");
        Assert.Equal(!runsOn, last.Descendants(W + "keepNext").Any());
    }

    [Fact]
    public void Two_tables_never_touch_and_the_body_never_ends_with_one()
    {
        var body = Document(SampleDocuments.Everything, SampleDocuments.EverythingDecisions).Element(W + "body")!.Elements().ToList();
        for (var i = 0; i + 1 < body.Count; i++)
        {
            Assert.False(body[i].Name == W + "tbl" && body[i + 1].Name != W + "p", $"A table is followed by {body[i + 1].Name.LocalName}.");
        }
    }

    [Fact]
    public void The_signature_is_centred_on_a_date_that_ends_four_em_from_the_edge()
    {
        var document = Document(SampleDocuments.Notice, SampleDocuments.NoticeDecisions);
        var name = Styled(document, "SignatureName").Single();
        var date = Styled(document, "SignatureDate").Single();
        Assert.Equal("4144", Value(name, "ind", "left")); // 8844 - (8 x 315 + 109 pt)
        Assert.Equal(("4144", "center", "1158"), (Value(date, "ind", "left"), Value(date, "jc", "val"), Value(name, "spacing", "before")));
    }

    [Theory]
    [InlineData(9, 7, 17, 19)] // 3 to 9 em of name, 7 em of date, and how many of 28 columns stay blank before each (7.3.5.2)
    [InlineData(3, 7, 17, 19)]
    public void An_unsealed_signature_stands_in_the_columns_of_7_3_5_2(int organ, int date, int organBlank, int dateBlank)
    {
        var cell = SampleStyle.Gbt9704[StyleName.Body].Cell;
        var official = SampleDocuments.Notice.Official! with { Signature = SampleDocuments.Notice.Official!.Signature! with { Variant = SignatureVariant.NoSeal } };
        var decisions = SampleDocuments.NoticeDecisions with { OrganWidth = cell * organ, DateWidth = cell * date };
        var document = Document(SampleDocuments.Notice with { Official = official }, decisions);
        // 28 cells are 8,820 of 8,844 twips: columns counted from the right edge stand 24 further right.
        Assert.Equal((organBlank * 315L) + 24, Left(document, "SignatureName"));
        Assert.Equal((dateBlank * 315L) + 24, Left(document, "SignatureDate"));
    }

    [Fact]
    public void The_imprint_floats_at_the_foot_of_the_type_area()
    {
        var table = Document(SampleDocuments.Notice, SampleDocuments.NoticeDecisions).Descendants(W + "tbl").Last();
        Assert.Equal(("margin", "bottom", "center"), (Value(table, "tblpPr", "vertAnchor"), Value(table, "tblpPr", "tblpYSpec"), Value(table, "tblpPr", "tblpXSpec")));
        Assert.Equal(("8", "6", "8"), (Value(table, "top", "sz"), Value(table, "insideH", "sz"), Value(table, "bottom", "sz")));
        Assert.EndsWith("各街道办事处。", table.Elements(W + "tr").First().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void An_imprint_behind_a_blank_page_stands_on_an_even_page_without_folio()
    {
        using var archive = Open(SampleDocuments.Everything, SampleDocuments.EverythingDecisions);
        var sections = Part(archive, "word/document.xml").Descendants(W + "sectPr").ToList();
        Assert.Equal(2, sections.Count);
        Assert.Equal("pPr", sections[0].Parent!.Name.LocalName);
        Assert.Equal("evenPage", Value(sections[1], "type", "val"));
        Assert.DoesNotContain("PAGE", Part(archive, "word/footer3.xml").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Folios_stand_outside_odd_right_and_even_left()
    {
        using var archive = Open(SampleDocuments.Notice, SampleDocuments.NoticeDecisions);
        var (odd, even) = (Part(archive, "word/footer1.xml"), Part(archive, "word/footer2.xml"));
        Assert.Equal(("right", "280"), (Value(odd, "jc", "val"), Value(odd, "ind", "right")));
        Assert.Equal(("left", "280"), (Value(even, "jc", "val"), Value(even, "ind", "left")));
        Assert.Equal("— 1 —", string.Concat(odd.Descendants(W + "t").Select(text => text.Value)));
        Assert.NotNull(Part(archive, "word/settings.xml").Element(W + "evenAndOddHeaders"));
    }

    [Fact]
    public void A_preview_says_so_on_every_page_and_an_issued_paper_does_not()
    {
        using var preview = Open(SampleDocuments.Everything, SampleDocuments.EverythingDecisions);
        Assert.Contains("预览", Part(preview, "word/header1.xml").Value, StringComparison.Ordinal);
        Assert.All(Part(preview, "word/document.xml").Descendants(W + "sectPr"), section => Assert.Equal(2, section.Elements(W + "headerReference").Count()));
        using var issued = Open(SampleDocuments.Notice, SampleDocuments.NoticeDecisions);
        Assert.Null(issued.GetEntry("word/header1.xml"));
    }

    [Fact]
    public void Each_list_counts_from_one()
    {
        using var archive = Open(SampleDocuments.Everything, SampleDocuments.EverythingDecisions);
        var used = Part(archive, "word/document.xml").Descendants(W + "numId").Select(id => (string)id.Attribute(W + "val")!).Distinct().ToList();
        var defined = Part(archive, "word/numbering.xml").Elements(W + "num").Select(id => (string)id.Attribute(W + "numId")!);
        Assert.Equal(["1", "2", "3"], used);
        Assert.Subset(defined.ToHashSet(StringComparer.Ordinal), used.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void The_dates_of_the_file_are_the_date_of_the_paper()
    {
        using var archive = Open(SampleDocuments.Notice, SampleDocuments.NoticeDecisions);
        var dates = Part(archive, "docProps/core.xml").Elements().Where(element => element.Name.NamespaceName == "http://purl.org/dc/terms/").Select(element => element.Value);
        Assert.Equal(["2019-12-23T00:00:00Z", "2019-12-23T00:00:00Z"], dates);
    }

    [Fact]
    public void Decisions_of_another_document_are_refused_and_no_byte_is_written()
    {
        using var output = new MemoryStream();
        Assert.Throws<ArgumentException>(() => DocxWriter.Write(SampleDocuments.Notice, SampleDocuments.NoticeDecisions with { TableRowHeights = [] }, output));
        Assert.Equal(0, output.Length);
    }

    private static byte[] Write(ReportDocument document, LayoutDecisions decisions)
    {
        using var output = new MemoryStream();
        DocxWriter.Write(document, decisions, output);
        return output.ToArray();
    }

    private static ZipArchive Open(ReportDocument document, LayoutDecisions decisions) => new(new MemoryStream(Write(document, decisions)));

    private static XElement Document(ReportDocument document, LayoutDecisions decisions)
    {
        using var archive = Open(document, decisions);
        return Part(archive, "word/document.xml");
    }

    private static XElement Part(ZipArchive archive, string name)
    {
        using var content = archive.GetEntry(name)!.Open();
        return XDocument.Load(content, LoadOptions.PreserveWhitespace).Root!;
    }

    private static IEnumerable<XElement> Styled(XElement document, string style) =>
        document.Descendants(W + "p").Where(paragraph => Value(paragraph, "pStyle", "val") == style);

    private static long Left(XElement document, string style) => (long)Styled(document, style).Single().Descendants(W + "ind").Single().Attribute(W + "left")!;

    private static string? Value(XElement within, string element, string attribute) => (string?)within.DescendantsAndSelf(W + element).FirstOrDefault(candidate => candidate.Attribute(W + attribute) is not null)?.Attribute(W + attribute);

    private static (string?, string?, string?, string?, string?, string?) Look(XElement style) => (
        Value(style, "sz", "val"),
        (string?)style.Element(W + "rPr")!.Element(W + "spacing")!.Attribute(W + "val"),
        Value(style, "spacing", "line"),
        Value(style, "spacing", "lineRule"),
        Value(style, "rFonts", "eastAsia"),
        Value(style, "rFonts", "ascii"));
}
