using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.UnitTests.Docx;
using ReportHub.Writers;
using static ReportHub.UnitTests.Docx.SampleDocuments;

namespace ReportHub.ConformanceTests.Html;

/// <summary>Every element, block and inline of the model as a browser's parser reads it.</summary>
public sealed class HtmlElementTests
{
    private static readonly byte[] Point = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==");

    [Fact]
    public void A_joint_mark_names_its_organs_in_order_beside_the_word()
    {
        var page = Official(official => official with { IssuerMark = new([Plain("甲局"), Plain("乙局")], Plain("文件")) });
        Assert.Equal(["甲局", "乙局"], page.QuerySelectorAll("header .mark .organs > span").Select(organ => organ.TextContent));
        Assert.Equal("甲局乙局文件", page.QuerySelector("header .mark")!.TextContent);
    }

    [Fact]
    public void Copy_number_and_urgency_are_named_for_those_who_hear_the_page()
    {
        var page = Official(official => official with { CopyNumber = "000012", Urgency = Plain("特急") });
        Assert.Equal(["份号", "紧急程度"], page.QuerySelectorAll("header dl.flags dt").Select(term => term.TextContent));
        Assert.Equal(["000012", "特急"], page.QuerySelectorAll("header dl.flags dd").Select(value => value.TextContent));
    }

    [Fact]
    public void Signers_stand_beside_the_number()
    {
        var page = Official(official => official with { Signers = [Plain("张三"), Plain("李四")] });
        Assert.Equal("签发人：张三　李四", page.QuerySelector("p.number .signers")!.TextContent);
        Assert.Single(page.QuerySelectorAll("p.number"));
    }

    [Fact]
    public void An_order_is_headed_by_its_mark()
    {
        var page = Official(official => official with { Format = OfficialFormat.Order, Title = [], IssuerMark = IssuerMark.Of(Plain("甲令")) });
        Assert.Equal("甲令", Assert.Single(page.QuerySelectorAll("h1")).TextContent);
    }

    [Fact]
    public void Main_recipients_and_subject_words_may_stand_in_the_imprint()
    {
        var page = Official(official => official with { MainToInImprint = true, Imprint = official.Imprint! with { SubjectWords = Plain("财政　通报") } });
        Assert.Empty(page.QuerySelectorAll(".main-to"));
        Assert.Equal(["主题词：财政　通报", "主送：区直各预算单位，各镇（办）财政所。"], page.QuerySelectorAll("footer > p").Take(2).Select(line => line.TextContent));
    }

    [Fact]
    public void A_letters_imprint_has_no_line_of_print()
    {
        var page = Official(official => official with { Format = OfficialFormat.Letter, Imprint = new(Plain("甲局。"), [], []) });
        Assert.Equal("抄送：甲局。", Assert.Single(page.QuerySelectorAll("footer > p")).TextContent);
    }

    [Fact]
    public void Attendance_and_every_organ_that_signs_are_read_in_order()
    {
        var page = Official(official => official with
        {
            Attendance = [new("出席", Plain("甲、乙")), new("请假", Plain("丙"))],
            Signature = new(SignatureVariant.SealJoint, [Plain("甲局"), Plain("乙局")], Plain("2019年12月23日")),
        });
        Assert.Equal(["出席：", "请假："], page.QuerySelectorAll("dl.attendance dt").Select(label => label.TextContent));
        Assert.Equal(["甲局", "乙局", "2019年12月23日"], page.QuerySelectorAll(".signature p").Select(line => line.TextContent));
    }

    [Fact]
    public void A_report_has_one_first_heading_a_cover_and_contents_that_lead_to_its_headings()
    {
        var page = Read(Report());
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal(["项目名称："], page.QuerySelectorAll(".cover dt").Select(label => label.TextContent));
        Assert.Equal(["一、甲", "二、丙", "附件1　表", "附件2　图"], page.QuerySelectorAll("nav.contents a").Select(link => link.TextContent));
        Assert.Equal("二、丙", page.QuerySelector(page.QuerySelectorAll("nav.contents a")[1].GetAttribute("href")!)!.TextContent);
        Assert.Equal("（副）", page.QuerySelector("article > .subtitle")!.TextContent);
        Assert.Equal(["contents", "annex-note"], page.QuerySelectorAll("nav").Select(part => part.ClassName));
    }

    [Fact]
    public void A_picture_lies_in_the_page_with_its_words_and_caption()
    {
        var figure = Assert.Single(Read(Report()).QuerySelectorAll(".landscape > figure"));
        var image = (IHtmlImageElement)figure.QuerySelector("img")!;
        Assert.Equal("data:image/png;base64," + Convert.ToBase64String(Point), image.GetAttribute("src"));
        Assert.Equal("一<点>", image.AlternativeText);
        Assert.Equal("图3　流程", figure.QuerySelector("figcaption")!.TextContent);
    }

    [Fact]
    public void The_policy_lets_in_pictures_of_the_page_itself_and_no_others() =>
        Assert.Contains("img-src data:;", Read(Report()).QuerySelector("meta[http-equiv]")!.GetAttribute("content")!, StringComparison.Ordinal);

    [Fact]
    public void Notes_are_numbered_and_lead_there_and_back()
    {
        var page = Read(Report());
        Assert.Equal(["1", "2"], page.QuerySelectorAll("sup").Select(mark => mark.TextContent));
        Assert.Equal(["#note-1", "#note-2"], page.QuerySelectorAll("sup > a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["注一 ↩", "注二 ↩"], page.QuerySelectorAll("section.notes li").Select(note => note.TextContent));
        Assert.Equal(["#mark-1", "#mark-2"], page.QuerySelectorAll("section.notes li > a").Select(link => link.GetAttribute("href")));
        Assert.Equal("sup", page.QuerySelector("#mark-2")!.LocalName);
    }

    [Fact]
    public void A_caption_is_shown_and_the_first_columns_head_their_rows()
    {
        var table = Read(Report()).QuerySelector("table")!;
        Assert.Equal("表1　明细", table.QuerySelector("caption.shown")!.TextContent);
        Assert.Equal(["rowgroup", "row"], table.QuerySelectorAll("tbody th").Select(head => head.GetAttribute("scope")));
        Assert.Equal(["r", null, "r"], table.QuerySelectorAll("tbody td").Select(cell => cell.GetAttribute("class")));
    }

    [Fact]
    public void A_separate_annex_names_its_document() => Assert.Equal(
        "洛龙财〔2019〕7号附件", Read(SampleDocuments.Notice with { Annexes = [SampleDocuments.Notice.Annexes[0] with { BoundSeparately = true }] }).QuerySelector(".annex .label")!.TextContent);

    [Fact]
    public void Every_page_is_without_a_fault_of_its_markup_and_its_ids_are_unique()
    {
        foreach (var document in new[] { Report(), SampleDocuments.Notice with { Official = SampleDocuments.Notice.Official! with { IssuerMark = new([Plain("甲"), Plain("乙")], Plain("文件")), CopyNumber = "000001", Attendance = [new("出席", Plain("甲"))] } } })
        {
            var errors = new List<string>();
            var parser = new HtmlParser();
            parser.Error += (_, error) => errors.Add(error.ToString()!);
            var page = parser.ParseDocument(Written(document));
            Assert.Empty(errors);
            var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
            Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
            Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
        }
    }

    private static ReportDocument Report() => SampleDocuments.Notice with
    {
        Official = null,
        Title = new(Plain("报告")) { Subtitle = Plain("（副）") },
        Cover = new([new("项目名称", Plain("甲项目"))], Plain("甲局"), Plain("2019年12月")),
        Contents = new(1),
        Body =
        [
            new Heading(1, 1, false, Plain("甲")),
            new Paragraph([new Text("乙"), new Footnote(Plain("注一"))]),
            new Heading(2, 1, true, Plain("接排。")),
            new Paragraph([new Strong([new Text("乙"), new Footnote(Plain("注二"))])]),
            new Table([new(Alignment.Left, 1), new(Alignment.Left, 1) { AlignsDecimalPoints = true }], 1,
                [
                    new([new(Plain("项")), new(Plain("数"))]), new([new(Plain("甲"), RowSpan: 2), new(Plain("1,203.50"))]), new([new(Plain("缺"))]), new([new(Plain("乙")), new(Plain("-3"))]),
                ])
            { Caption = new(1, Plain("明细")), HeaderColumns = 1 },
            new Part(new() { Orientation = PageOrientation.Landscape },
                [new Heading(1, 2, false, Plain("丙")), new Figure(new("assets/a.png", ImageKind.Png, Point, 1, 1, ContentHash.Of(Point)), null, new(3, Plain("流程")), "一<点>")]),
        ],
        Annexes = [new("表", 1, Plain("表"), [Paragraph("甲")]), new("图", 2, Plain("图"), [new Heading(1, 1, false, Plain("附件内"))])],
    };

    private static IHtmlDocument Official(Func<OfficialElements, OfficialElements> change) => Read(SampleDocuments.Notice with { Official = change(SampleDocuments.Notice.Official!) });

    private static IHtmlDocument Read(ReportDocument document) => new HtmlParser().ParseDocument(Written(document));

    private static string Written(ReportDocument document)
    {
        using var output = new MemoryStream();
        HtmlWriter.Write(document, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
