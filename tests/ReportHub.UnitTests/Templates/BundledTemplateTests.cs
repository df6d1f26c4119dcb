using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Templates;
using ReportHub.Writers;

namespace ReportHub.UnitTests.Templates;

/// <summary>The templates the product comes with, each bound from its own sample.</summary>
public sealed class BundledTemplateTests
{
    private static readonly string Root = Path.Combine(Given.RepositoryRoot(), "report-templates");

    public static TheoryData<string> All { get; } = new(TemplateFolders.List(Root).Select(id => id.ToString()));

    [Theory]
    [MemberData(nameof(All))]
    public void It_opens_without_a_finding_and_its_sample_prints(string id)
    {
        var template = Open(id);
        Assert.Empty(template.Findings);
        var document = Bind(template.Value!);
        Assert.NotEmpty(document.Body);
        Assert.NotEmpty(document.Properties.Title);
        using var page = new MemoryStream();
        HtmlWriter.Write(document, page);
        Assert.True(page.Length > 0);
    }

    [Fact]
    public void The_letter_has_a_bare_mark_and_an_imprint_without_organ_and_date()
    {
        var official = Bind(Open("feedback-letter@1.0.0").Value!).Official!;
        Assert.Equal((OfficialFormat.Letter, "示例市示例区财政局"), (official.Format, official.IssuerMark.Content.PlainText()));
        Assert.Equal(("区人大常委会预算工作委员会，区审计局。", 0, 0), (official.Imprint!.CopyTo.PlainText(), official.Imprint.PrintOrgan.Count, official.Imprint.PrintDate.Count));
    }

    [Fact]
    public void The_letters_annex_merges_the_cells_of_an_indicator()
    {
        var table = Assert.IsType<Table>(Assert.Single(Bind(Open("feedback-letter@1.0.0").Value!).Annexes[0].Content));
        Assert.Equal(2, table.Rows[1].Cells[0].RowSpan);
        Assert.Equal(4, table.Rows[2].Cells.Count);
        Assert.Equal(3, table.Rows[^1].Cells[0].ColumnSpan);
        Assert.True(table.Columns[4].AlignsDecimalPoints);
    }

    [Fact]
    public void The_upward_report_names_its_signers_in_order() => Assert.Equal(
        ["张文远", "李思源"],
        Bind(Open("annual-work-report@1.0.0").Value!, Given.Facts with { Signer = "张文远、李思源" }).Official!.Signers.Select(name => name.PlainText()));

    [Fact]
    public void The_plain_report_has_the_body_of_the_upward_one()
    {
        var (upward, plain) = (BodyOf("annual-work-report"), BodyOf("annual-work-report-plain"));
        Assert.Equal(upward, plain + "\n特此报告。\n");
        Assert.Equal(Open("annual-work-report@1.0.0").Value!.Sample.ToArray(), Open("annual-work-report-plain@1.0.0").Value!.Sample.ToArray());

        static string BodyOf(string name) => File.ReadAllText(Path.Combine(Root, name, "1.0.0", "template.md")).Split("---\n", 3)[2];
    }

    [Fact]
    public void The_minutes_list_who_was_there_and_are_not_signed()
    {
        var official = Bind(Open("assessment-minutes@1.0.0").Value!).Official!;
        Assert.Null(official.Signature);
        Assert.Equal(["出席：张文远、李思源、王海涛、赵明、陈晓燕、刘建国", "请假：孙立", "列席：区审计局周平、预算绩效评价中心吴敏"],
            official.Attendance.Select(list => list.Label + "：" + list.Names.PlainText()));
    }

    [Fact]
    public void The_joint_notice_bears_both_organs_in_mark_and_signature()
    {
        var official = Bind(Open("joint-notice@1.0.0").Value!).Official!;
        Assert.True(official.IssuerMark.IsJoint);
        Assert.Equal("文件", official.IssuerMark.Word.PlainText());
        Assert.Equal((SignatureVariant.SealJoint, 2), (official.Signature!.Variant, official.Signature.Organs.Count));
    }

    [Fact]
    public void The_report_has_cover_contents_pages_figure_footnotes_and_a_landscape_annex()
    {
        var document = Bind(Open("evaluation-report@1.0.0").Value!);
        Assert.Null(document.Official);
        Assert.Equal(("义务教育学校改造提升项目绩效评价报告", "（2019年度）"), (document.Title!.Title.PlainText(), document.Title.Subtitle.PlainText()));
        Assert.Equal((4, "示例市示例区财政局", "2019年12月"), (document.Cover!.Entries.Count, document.Cover.Organ.PlainText(), document.Cover.Date.PlainText()));
        Assert.Equal(2, document.Contents!.Levels);
        Assert.Equal(FolioForm.PageOfPages, document.Pages!.Folio);
        Assert.Equal([1, 2], document.Body.OfType<Table>().Select(table => table.Caption!.Ordinal));
        Assert.Equal(1, Assert.Single(document.Body.OfType<Figure>()).Caption!.Ordinal);
        Assert.Equal(2, document.Body.OfType<Paragraph>().SelectMany(paragraph => paragraph.Content).OfType<Footnote>().Count());
        Assert.Equal(PageOrientation.Landscape, document.Annexes[0].Pages!.Orientation);
        Assert.Null(document.Annexes[1].Pages);
    }

    private static Outcome<TemplateVersion> Open(string id)
    {
        var parts = id.Split('@');
        var closure = TemplateFolders.ReadClosure(Root, new(parts[0], parts[1]));
        Assert.True(closure.Succeeded, string.Join('\n', closure.Findings));
        return TemplateVersion.Open(closure.Value, new(parts[0], parts[1]));
    }

    private static ReportDocument Bind(TemplateVersion template, DocumentFacts? facts = null)
    {
        var snapshot = DataSnapshot.Load(template.Schema, template.Sample, "sample.json");
        Assert.True(snapshot.Succeeded, string.Join('\n', snapshot.Findings));
        var bound = TemplateBinder.Bind(template, snapshot.Value, facts ?? Given.Facts, BindPurpose.Preview);
        Assert.True(bound.Succeeded, string.Join('\n', bound.Findings));
        Assert.Empty(bound.Findings);
        return bound.Value;
    }
}
