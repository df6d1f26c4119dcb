using System.Xml.Linq;
using ReportHub.Documents;
using ReportHub.Foundation;
using static ReportHub.UnitTests.Docx.WrittenDocx;

namespace ReportHub.UnitTests.Docx;

/// <summary>Heads, signatures and imprints of the formats of GB/T 9704 as Word constructs.</summary>
public sealed class OfficialFormTests
{
    private const long Row = 579;
    private const long Cell = 315;

    public static TheoryData<string> Forms => [.. SampleForms.All.Keys];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Every_form_is_written_alike_by_eight_threads_and_shows_what_it_was_given(string form)
    {
        var (document, decisions) = SampleForms.All[form];
        var files = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            using var output = new MemoryStream();
            ReportHub.Writers.DocxWriter.Write(document, decisions, output);
            return output.ToArray();
        })));
        Assert.All(files, file => Assert.Equal(files[0], file));
        using var docx = new WrittenDocx(document, decisions);
        Assert.All(docx.Names.Where(name => name.EndsWith(".xml", StringComparison.Ordinal)), name => docx.Part(name));
        var names = docx.Names.ToHashSet(StringComparer.Ordinal);
        Assert.All(
            docx.Part("word/_rels/document.xml.rels").Elements().Where(link => link.Attribute("TargetMode") is null),
            link => Assert.Contains("word/" + (string?)link.Attribute("Target"), names));
    }

    [Fact]
    public void Copy_number_secrecy_and_urgency_take_rows_1_to_3_and_the_mark_stays_where_it_was()
    {
        using var docx = Of("classified");
        using var plain = new WrittenDocx(SampleDocuments.Notice, SampleDocuments.NoticeDecisions);
        Assert.Equal(["000001", "秘密★5年", "特急"], docx.Document.Descendants(W + "p").Take(3).Select(Text));
        Assert.Equal(
            Number(plain.Styled("IssuerMark").Single(), "spacing", "before"),
            Number(docx.Styled("IssuerMark").Single(), "spacing", "before") + (3 * Row));
    }

    [Fact]
    public void Secrecy_without_copy_number_stands_on_row_2()
    {
        var (document, decisions) = SampleForms.All["classified"];
        using var docx = new WrittenDocx(document with { Official = document.Official! with { CopyNumber = null } }, decisions);
        Assert.Equal([Row, 0], docx.Styled("Classification").Select(line => (long?)line.Descendants(W + "spacing").FirstOrDefault()?.Attribute(W + "before") ?? 0));
    }

    [Fact]
    public void A_joint_mark_spreads_its_names_to_one_width_and_sets_the_word_beside_them_all()
    {
        using var docx = Of("joint mark");
        var table = docx.Document.Descendants(W + "tbl").First();
        var names = table.Elements(W + "tr").Select(row => row.Elements(W + "tc").First()).ToList();
        var words = table.Elements(W + "tr").Select(row => row.Elements(W + "tc").Last()).ToList();
        Assert.Equal(["洛阳市洛龙区财政局", "洛龙区审计局", "洛阳市洛龙区教育体育局"], names.Select(Text));
        Assert.All(names, name => Assert.Equal("distribute", Value(name, "jc", "val")));
        Assert.Equal(["文件", "", ""], words.Select(Text));
        Assert.Equal(["restart", null, null], words.Select(word => Value(word, "vMerge", "val")));
        Assert.All(words, word => Assert.Single(word.Descendants(W + "vMerge")));
        // 30 pt: eleven characters of the longest name and a point of slack, then half an em and the two of 文件.
        Assert.Equal(((11 * 600L) + 20, 300 + (2 * 600L)), (Number(names[0], "tcW", "w"), Number(words[0], "tcW", "w")));
        // 35 mm below the area's top stands the ink, 25.4 pt above a baseline that is 0.8 x 1.2 x 30 pt below the line's top.
        Assert.Equal(1984 + 508 - 576, Number(docx.Document.Descendants(W + "p").First(), "spacing", "line"));
        Assert.Equal([800, 800, 720], table.Descendants(W + "trHeight").Select(height => (long)height.Attribute(W + "val")!));
    }

    [Fact]
    public void An_upward_number_stands_one_em_in_and_the_signer_one_em_from_the_right()
    {
        using var docx = Of("upward");
        var row = docx.Styled("DocumentNumber").Single();
        Assert.Equal("洛龙财〔2019〕7号\t签发人：王建国", Text(row));
        Assert.Equal((Cell, "right", 8844 - Cell), (Number(row, "ind", "left"), Value(row, "tab", "val"), Number(row, "tab", "pos")));
        Assert.Equal("王建国", Text(row.Elements(W + "r").Single(run => Value(run, "rStyle", "val") == "SignerName")));
        Assert.Equal("楷体_GB2312", Value(docx.Style("SignerName"), "rFonts", "eastAsia"));
    }

    [Fact]
    public void Five_signers_fill_three_rows_below_the_first_and_the_number_stands_on_the_last()
    {
        using var docx = Of("upward, five signers");
        var rows = docx.Styled("DocumentNumber");
        Assert.Equal(["\t签发人：王建国\t李明", "\t欧阳文华\t张伟", "洛龙财〔2019〕7号\t赵敏"], rows.Select(Text));
        var first = rows.Select(row => row.Descendants(W + "tab").Where(tab => tab.Parent!.Name == W + "tabs").Select(tab => (long)tab.Attribute(W + "pos")!).ToArray());
        // Right edge one em in; second column two em wide, first four, one em between; the label four em before the first.
        var (column, next) = (8844 - Cell - (2 * Cell) - Cell - (4 * Cell), 8844 - Cell - (2 * Cell));
        Assert.Equal([[column - (4 * Cell), next], [column, next], [column, next]], first);
        Assert.Equal([null, "0", "0"], rows.Select(row => Value(row, "spacing", "before")));
    }

    [Fact]
    public void Main_receivers_in_the_imprint_stand_above_the_copies_without_a_line_and_not_above_the_text()
    {
        using var docx = Of("main to in imprint");
        Assert.Empty(docx.Styled("MainTo"));
        var cell = docx.Document.Descendants(W + "tbl").Last().Descendants(W + "tc").First();
        Assert.StartsWith("主送：区直各预算单位，各镇（办）财政所。抄送：区委办公室", Text(cell), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_below_each_other_stand_where_the_layout_put_them()
    {
        using var docx = Of("unsealed, joint");
        Assert.Equal([18 * Cell, 18 * Cell], docx.Styled("SignatureName").Select(name => Number(name, "ind", "left")));
        Assert.Equal(20 * Cell, Number(docx.Styled("SignatureDate").Single(), "ind", "left"));
    }

    [Fact]
    public void Names_beside_each_other_are_cells_that_begin_where_the_layout_put_them()
    {
        using var docx = Of("sealed, joint");
        var cells = docx.Styled("SignatureName").Select(name => name.Parent!).Distinct().ToList();
        Assert.Equal(["", "区财政局", "区审计局", "区教育局2019年12月23日"], cells.Select(Text));
        // The last cell begins with the date, which is longer than the name.
        Assert.Equal([Length.FromMillimetres(20).Twips, Length.FromMillimetres(67).Twips, 20 * Cell], Edges(cells).Take(3));
        Assert.Equal(Length.FromMillimetres(114).Twips - (20 * Cell), Number(cells[3].Elements(W + "p").First(), "ind", "left"));
        Assert.Equal(2 * Row, Number(cells[0].Ancestors(W + "tr").Single(), "trHeight", "val"));
        Assert.Equal(2 * Row, Number(cells[0].Ancestors(W + "tbl").Single().ElementsBeforeSelf().Last(), "spacing", "line"));
    }

    [Fact]
    public void A_name_on_two_lines_is_broken_where_the_layout_broke_it_and_the_others_stand_beside_its_lower_line()
    {
        using var docx = Of("sealed, joint, broken");
        var cells = docx.Styled("SignatureName").Select(name => name.Parent!).Distinct().ToList();
        var name = cells[1].Elements(W + "p").First();
        Assert.Equal(["区财", "政局"], name.Descendants(W + "t").Select(text => text.Value));
        Assert.Single(name.Descendants(W + "br"));
        Assert.Equal("center", name.Descendants(W + "jc").Single().Attribute(W + "val")!.Value);
        Assert.Equal(3 * Row, Number(cells[0].Ancestors(W + "tr").Single(), "trHeight", "val"));
        Assert.All(cells, cell => Assert.Equal("bottom", cell.Descendants(W + "vAlign").Single().Attribute(W + "val")!.Value));
    }

    [Fact]
    public void A_post_title_is_centred_on_two_rows_kept_for_the_stamp()
    {
        using var docx = Of("stamped");
        var title = Number(docx.Styled("SignatureName").Single(), "spacing", "before");
        var date = Number(docx.Styled("SignatureDate").Single(), "spacing", "before");
        // Two blank rows, two rows of the stamp of which one is the title's line, one blank row.
        Assert.Equal((2 * Row) + Row + Row, title + date);
    }

    [Fact]
    public void A_letter_has_its_mark_and_double_lines_on_page_1_only_and_no_folio_there()
    {
        using var docx = Of("letter");
        var section = docx.Sections.Single();
        Assert.Single(section.Elements(W + "titlePg"));
        var (head, foot) = (docx.Margin(section, "headerReference", "first"), docx.Margin(section, "footerReference", "first"));
        Assert.Equal("洛阳市洛龙区财政局", Text(head));
        Assert.Equal(("thickThinSmallGap", "24", "FF0000"), Border(head));
        Assert.Equal(("thinThickSmallGap", "24", "FF0000"), Border(foot));
        Assert.Equal(("-397", "-397"), (Value(foot, "ind", "left"), Value(foot, "ind", "right")));
        Assert.Equal(("", 1134), (Text(foot), Number(section, "pgMar", "footer")));
        Assert.Empty(docx.Styled("IssuerMark"));
        Assert.Contains("— 2 —", Text(docx.Margin(section, "footerReference", "even")), StringComparison.Ordinal);
        Assert.Equal("特急\t洛龙财〔2019〕7号", Text(docx.Document.Descendants(W + "p").First()));
        // 10.1: an imprint without lines and without 印发机关.
        Assert.Empty(docx.Document.Descendants(W + "tbl").Last().Descendants(W + "tblBorders"));
    }

    [Fact]
    public void An_order_has_its_mark_20_mm_below_the_area_no_red_rule_and_two_rows_above_its_text()
    {
        using var docx = Of("order");
        Assert.Equal(MarkBefore() - Length.FromMillimetres(15).Twips, Number(docx.Styled("IssuerMark").Single(), "spacing", "before"), 1d);
        Assert.Empty(docx.Styled("RedRule"));
        Assert.Equal(2 * Row, Number(docx.Styled("OfficialBody")[0], "spacing", "before"));
    }

    [Fact]
    public void Minutes_list_who_was_there_with_names_below_each_other()
    {
        using var docx = Of("minutes");
        var lists = docx.Styled("Attendance");
        Assert.Equal(["出席：", "请假：", "列席："], lists.Select(list => Text(list.Elements(W + "r").First())));
        Assert.All(lists, list => Assert.Equal((5 * Cell, 3 * Cell), (Number(list, "ind", "left"), Number(list, "ind", "hanging"))));
        Assert.Equal("黑体", Value(docx.Style("AttendanceLabel"), "rFonts", "eastAsia"));
    }

    [Theory]
    [InlineData("preprinted")]
    [InlineData("preprinted letter")]
    public void On_preprinted_sheets_nothing_is_red_and_the_text_stands_where_it_stood(string form)
    {
        using var docx = Of(form);
        Assert.Empty(docx.Styled("RedRule"));
        foreach (var name in docx.Names.Where(name => name.StartsWith("word/", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal) && !name.Contains("styles", StringComparison.Ordinal)))
        {
            Assert.Empty(docx.Part(name).Descendants().Where(node => (string?)node.Attribute(W + "color") == "FF0000"));
            Assert.DoesNotContain(Styled(docx.Part(name), "IssuerMark"), mark => Text(mark).Length > 0);
        }

        Assert.Equal(form == "preprinted" ? MarkBefore() + (2 * 960) + 864 : null, SpacerBefore(docx));
    }

    [Fact]
    public void The_standard_of_1999_prints_subject_words_a_date_without_name_and_no_line_above_the_imprint()
    {
        using var docx = Of("of 1999");
        Assert.Equal(MarkBefore() - Length.FromMillimetres(10).Twips - (2 * Row), Number(docx.Styled("IssuerMark").Single(), "spacing", "before"), 1d);
        Assert.Equal(["000001\t秘密★5年", "\t加急"], docx.Styled("CopyNumber").Select(Text));
        Assert.Empty(docx.Styled("SignatureName"));
        Assert.Equal(2 * Row, Number(docx.Styled("SignatureDate").Single(), "spacing", "before"));
        var imprint = docx.Document.Descendants(W + "tbl").Last();
        Assert.StartsWith("主题词：财政　预算　通报", Text(imprint), StringComparison.Ordinal);
        Assert.Empty(imprint.Descendants(W + "tblBorders").Single().Elements(W + "top"));
    }

    [Fact]
    public void Two_seals_of_1999_stand_on_a_date_spread_with_7_em_free_at_either_side()
    {
        using var docx = Of("of 1999, two seals");
        var date = docx.Styled("SignatureDate").Single();
        Assert.Equal(("distribute", 7 * Cell, 7 * Cell), (Value(date, "jc", "val"), Number(date, "ind", "left"), Number(date, "ind", "right")));
    }

    [Fact]
    public void Lines_set_closer_for_the_signature_are_the_texts_and_not_the_annexes()
    {
        var (document, decisions) = SampleForms.All["closer lines"];
        using var docx = new WrittenDocx(document with { Annexes = [document.Annexes[0] with { Content = [SampleDocuments.Paragraph("附件里的话。")] }] }, decisions with { TableRowHeights = [] });
        Assert.Equal(["550", "550"], new[] { "OfficialBody", "Heading2" }.Select(style => Value(docx.Style(style), "spacing", "line")));
        Assert.Equal("579", Value(docx.Styled("OfficialBody").Single(paragraph => Text(paragraph) == "附件里的话。"), "spacing", "line"));
    }

    [Fact]
    public void An_annex_bound_separately_says_whose_it_is()
    {
        using var docx = Of("bound separately");
        Assert.Equal("洛龙财〔2019〕7号附件1", Text(docx.Styled("AnnexLabel").Single()));
    }

    private static long MarkBefore()
    {
        using var plain = new WrittenDocx(SampleDocuments.Notice, SampleDocuments.NoticeDecisions);
        return Number(plain.Styled("IssuerMark").Single(), "spacing", "before");
    }

    private static long? SpacerBefore(WrittenDocx docx) => docx.Document.Descendants(W + "p").First() is var first && Value(first, "pStyle", "val") == "Anchor" ? Number(first, "spacing", "line") : null;

    private static (string?, string?, string?) Border(XElement margin)
    {
        var border = margin.Descendants(W + "pBdr").Single().Element(W + "bottom")!;
        return ((string?)border.Attribute(W + "val"), (string?)border.Attribute(W + "sz"), (string?)border.Attribute(W + "color"));
    }

    private static IEnumerable<long> Edges(IEnumerable<XElement> cells)
    {
        var edge = 0L;
        foreach (var cell in cells)
        {
            edge += Number(cell, "tcW", "w");
            yield return edge;
        }
    }
}
