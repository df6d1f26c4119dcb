using System.Xml.Linq;
using ReportHub.Documents;
using static ReportHub.UnitTests.Docx.WrittenDocx;

namespace ReportHub.UnitTests.Docx;

/// <summary>Cover, contents, sections, footnotes, figures and tables of long documents.</summary>
public sealed class LongDocumentTests
{
    private static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    [Fact]
    public void Contents_are_a_field_with_every_entry_and_its_number_that_leads_to_a_bookmark()
    {
        using var docx = Of("report");
        var contents = docx.Document.Descendants(W + "sdt").Single();
        Assert.Equal("Table of Contents", Value(contents, "docPartGallery", "val"));
        Assert.Contains("TOC \\o \"1-2\" \\h", contents.Descendants(W + "instrText").First().Value, StringComparison.Ordinal);
        var entries = contents.Descendants(W + "hyperlink").ToList();
        Assert.Equal(["一、基本情况\t1", "（一）得分分布\t1", "二、横排部分\t2", "三、结论\t3"], entries.Select(Text));
        var bookmarks = docx.Document.Descendants(W + "bookmarkStart").ToDictionary(mark => (string)mark.Attribute(W + "name")!, mark => Text(mark.Ancestors(W + "p").Single()));
        Assert.Equal(["一、基本情况", "（一）得分分布", "二、横排部分", "三、结论。"], entries.Select(entry => bookmarks[(string)entry.Attribute(W + "anchor")!]));
        Assert.Equal(Fields(contents, "begin"), Fields(contents, "end"));
        Assert.Equal(["toc 1", "dot"], [Value(docx.Style("TOC1"), "name", "val"), Value(docx.Style("TOC1"), "tab", "leader")]);
    }

    [Fact]
    public void Cover_contents_text_and_turned_part_are_sections_with_their_own_numbering()
    {
        using var docx = Of("report");
        var sections = docx.Sections;
        Assert.Equal(6, sections.Count);
        Assert.Equal(["portrait", "portrait", "portrait", "landscape", "portrait", "portrait"], sections.Select(section => Value(section, "pgSz", "orient") ?? "portrait"));
        Assert.Equal([null, "lowerRoman 1", " 1", null, null, " 1"], sections.Select(section => section.Element(W + "pgNumType") is { } type ? $"{(string?)type.Attribute(W + "fmt")} {(string?)type.Attribute(W + "start")}" : null));
        Assert.Equal("", Text(docx.Margin(sections[0], "footerReference", "default")));
        Assert.Equal("— 1 —", Text(docx.Margin(sections[1], "footerReference", "default")));
        Assert.Equal("第 1 页　共 7 页", Text(docx.Margin(sections[2], "footerReference", "default")));
        Assert.All(sections.Take(5), section => Assert.Equal("pPr", section.Parent!.Name.LocalName));
    }

    [Fact]
    public void A_total_of_pages_is_that_of_its_numbering()
    {
        using var front = Of("report");
        var field = front.Margin(front.Sections[2], "footerReference", "default").Descendants(W + "instrText").Last().Value.Trim().Split(' ');
        Assert.Equal("PAGEREF", field[0]);
        var end = front.Document.Descendants(W + "bookmarkStart").Single(mark => (string?)mark.Attribute(W + "name") == field[1]);
        // The text's numbering ends behind the turned part, where the next one begins.
        Assert.Equal("以上。", Text(end.Ancestors(W + "p").Single()));
        var (document, decisions) = SampleForms.All["report without front"];
        using var whole = new WrittenDocx(document with { Pages = new() { Folio = FolioForm.PageOfPages } }, decisions);
        Assert.Equal("NUMPAGES", whole.Margin(whole.Sections[0], "footerReference", "default").Descendants(W + "instrText").Last().Value.Trim());
    }

    [Fact]
    public void A_running_head_stands_on_all_pages_but_the_first_and_not_on_the_cover()
    {
        using var docx = Of("report");
        Assert.Empty(docx.Sections[0].Elements(W + "headerReference"));
        Assert.Equal("洛龙区2019年度财政支出绩效报告", Text(docx.Margin(docx.Sections[2], "headerReference", "default")));
        Assert.Equal("", Text(docx.Margin(docx.Sections[2], "headerReference", "first")));
        // A section without one would take that of the section before.
        Assert.Equal("", Text(docx.Margin(docx.Sections[3], "headerReference", "default")));
    }

    [Fact]
    public void The_folio_of_a_turned_page_is_read_downwards_in_the_left_margin()
    {
        using var docx = Of("landscape annex");
        var sections = docx.Sections;
        Assert.Equal(["portrait", "landscape", "portrait"], sections.Select(section => Value(section, "pgSz", "orient") ?? "portrait"));
        Assert.Equal(
            ("16838", "11906", "1587", "2098", "1474", "1984"),
            (Value(sections[1], "pgSz", "w"), Value(sections[1], "pgSz", "h"), Value(sections[1], "pgMar", "top"), Value(sections[1], "pgMar", "right"), Value(sections[1], "pgMar", "bottom"), Value(sections[1], "pgMar", "left")));
        var foot = docx.Margin(sections[1], "footerReference", "default");
        Assert.Equal(("tbRl", "page", "page"), (Value(foot, "textDirection", "val"), Value(foot, "tblpPr", "horzAnchor"), Value(foot, "tblpPr", "vertAnchor")));
        Assert.Equal("— 1 —", Text(foot));
        Assert.Equal("right", Value(foot, "jc", "val"));
        // The table is as wide as the turned type area.
        Assert.Equal(12756, docx.Document.Descendants(W + "tblW").Select(width => (long)width.Attribute(W + "w")!).First(), 3d);
        Assert.Equal(["0", "0"], docx.Styled("AnnexLabel").Select(label => Value(label, "pageBreakBefore", "val")));
    }

    [Fact]
    public void A_document_that_ends_with_a_part_ends_with_its_section_and_no_empty_page()
    {
        using var docx = Of("report");
        var body = docx.Document.Element(W + "body")!;
        Assert.Equal(["p", "sectPr"], body.Elements().TakeLast(2).Select(element => element.Name.LocalName));
        Assert.Equal("另起编号的一页。", Text(body.Elements(W + "p").Last()));
    }

    [Fact]
    public void Footnotes_are_a_part_of_their_own_with_separators_and_links()
    {
        using var docx = Of("report");
        var notes = docx.Part("word/footnotes.xml").Elements(W + "footnote").ToList();
        Assert.Equal(["-1", "0", "1", "2"], notes.Select(note => (string?)note.Attribute(W + "id")));
        Assert.Equal(["\t不含垂直管理单位。", "\t截至年末。"], notes.Skip(2).Select(Text));
        Assert.Equal(["1", "2"], docx.Document.Descendants(W + "footnoteReference").Select(mark => (string?)mark.Attribute(W + "id")));
        Assert.Equal("https://example.org/note", (string?)docx.Part("word/_rels/footnotes.xml.rels").Elements().Single().Attribute("Target"));
        Assert.Equal(2, docx.Part("word/settings.xml").Descendants(W + "footnote").Count());
    }

    [Fact]
    public void A_picture_shown_twice_is_stored_once_and_each_showing_says_what_it_is()
    {
        using var docx = Of("report");
        Assert.Equal(["word/media/image1.png", "word/media/image2.jpeg"], docx.Names.Where(name => name.Contains("media", StringComparison.Ordinal)));
        var shown = docx.Document.Descendants(Drawing + "docPr").ToList();
        Assert.Equal(["1", "2", "3"], shown.Select(picture => (string?)picture.Attribute("id")));
        Assert.All(shown, picture => Assert.Equal("柱形图：优秀12个，良好38个", (string?)picture.Attribute("descr")));
        Assert.Equal([(60L * 36000, 40L * 36000), (60L * 36000, 40L * 36000), (40L * 36000, 26L * 36000)], docx.Document.Descendants(Drawing + "extent").Select(size => ((long)size.Attribute("cx")!, (long)size.Attribute("cy")!)));
    }

    [Fact]
    public void A_figure_stays_with_its_caption_whose_number_is_a_field()
    {
        using var docx = Of("report");
        var captions = docx.Styled("Caption");
        Assert.Equal(["图1　各档单位数", "图2　各档单位数"], captions.Select(Text));
        Assert.All(captions, caption => Assert.Contains("SEQ 图", caption.Descendants(W + "instrText").Single().Value, StringComparison.Ordinal));
        Assert.Equal([true, true, false], docx.Styled("Figure").Select(figure => figure.Descendants(W + "keepNext").Any()));
    }

    [Fact]
    public void Decisions_without_the_size_of_a_figure_are_refused()
    {
        var (document, decisions) = SampleForms.All["report"];
        Assert.Throws<ArgumentException>(() => new WrittenDocx(document, decisions with { FigureSizes = [] }));
    }

    [Fact]
    public void A_table_that_marks_its_continuation_begins_anew_on_each_page_with_its_head()
    {
        using var docx = Of("tables");
        var tables = docx.Document.Element(W + "body")!.Elements(W + "tbl").ToList();
        Assert.Equal([18, 1 + 13, 1 + 10, 3], tables.Select(table => table.Elements(W + "tr").Count()));
        Assert.All(tables, table => Assert.NotNull(table.Element(W + "tr")!.Descendants(W + "tblHeader").SingleOrDefault()));
        Assert.Equal(["单位得分", "单位得分", "单位得分"], tables.Take(3).Select(table => Text(table.Elements(W + "tr").First())));
        Assert.Equal(["表1　各单位得分", "续表1", "续表1"], docx.Styled("Caption").Select(Text));
        Assert.Equal([false, true, true], docx.Styled("Caption").Select(caption => caption.Descendants(W + "pageBreakBefore").Any()));
        Assert.Equal(Enumerable.Range(1, SampleTables.Rows).Select(i => $"第{i}个单位"), tables.Take(3).SelectMany(table => table.Elements(W + "tr").Skip(1)).Select(row => Text(row.Elements(W + "tc").First())));
    }

    [Fact]
    public void Columns_have_the_edges_of_the_layout()
    {
        using var docx = Of("tables");
        var edge = ReportHub.Foundation.Length.FromMillimetres(100).Twips;
        Assert.Equal([edge, ReportHub.Foundation.Length.FromMillimetres(156).Twips - edge], docx.Document.Descendants(W + "tblGrid").First().Elements().Select(column => (long)column.Attribute(W + "w")!));
    }

    [Fact]
    public void Decimal_points_stand_below_each_other()
    {
        using var docx = Of("tables");
        var cells = docx.Document.Descendants(W + "tr").Take(18).Select(row => row.Elements(W + "tc").Last()).ToDictionary(Text);
        var room = Number(cells["9"], "tcW", "w") - (2 * 57);
        var point = ReportHub.Foundation.Length.FromMillimetres(30).Twips;
        // 10.5 pt: a digit is 105 twips, a point 52.5.
        Assert.Equal(room - point, Number(cells["9"], "ind", "right"));
        Assert.Equal(room - point - 157.5, Number(cells["6.0"], "ind", "right"), 1d);
        Assert.Equal(room - point - 367.5, Number(cells["-1,234.567"], "ind", "right"), 1d);
        Assert.Equal("center", Value(cells["未评"], "jc", "val"));
    }

    [Fact]
    public void A_cell_that_the_layout_set_smaller_is_smaller_and_no_other()
    {
        using var docx = Of("tables");
        var small = docx.Document.Descendants(W + "tc").Where(cell => Value(cell, "sz", "val") == "18").ToList();
        Assert.Equal(["第2个单位"], small.Select(Text));
    }

    [Fact]
    public void A_row_higher_than_a_page_may_break_and_all_others_may_not()
    {
        using var docx = Of("tables");
        var rows = docx.Document.Descendants(W + "tbl").Last().Elements(W + "tr").ToList();
        Assert.Equal(["exact", "atLeast", "exact"], rows.Select(row => Value(row, "trHeight", "hRule")));
        Assert.Equal([true, false, true], rows.Select(row => row.Descendants(W + "cantSplit").Any()));
    }

    [Fact]
    public void The_flush_model_moves_the_page_edges_as_measured()
    {
        using var docx = Of("flush");
        Assert.InRange(Number(docx.Sections[0], "pgMar", "top"), 1890, 1915);
        Assert.Equal(592, Number(docx.Sections[0], "docGrid", "linePitch"));
    }

    private static int Fields(XElement within, string kind) => within.Descendants(W + "fldChar").Count(field => (string?)field.Attribute(W + "fldCharType") == kind);
}
