using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using ReportHub.Tests.Specimens;
using static ReportHub.LayoutTests.OfficialDocuments.Measured;
using static ReportHub.LayoutTests.OfficialDocuments.SamplePapers;
using static ReportHub.LayoutTests.Specimen;

namespace ReportHub.LayoutTests.OfficialDocuments;

public sealed class HeadTests
{
    [Theory]
    [InlineData("000012", 1)]
    [InlineData("秘密★5年", 2)]
    [InlineData("特急", 3)]
    public void Copy_number_secrecy_and_urgency_have_a_row_each_flush_left(string text, int row)
    {
        var run = RunOf(SetWell(Classified()).Pages, text);
        Assert.Equal((AreaLeft, BaselineOfRow(row)), (run.X, run.Baseline));
    }

    [Fact]
    public void Secrecy_stays_on_row_2_without_a_copy_number_and_urgency_alone_takes_row_1()
    {
        var secret = SetWell(With(Classified(), official => official with { CopyNumber = null })).Pages;
        Assert.Equal(BaselineOfRow(2), RunOf(secret, "秘密★5年").Baseline);
        Assert.Equal(BaselineOfRow(3), RunOf(secret, "特急").Baseline);
        var urgent = SetWell(With(Classified(), official => official with { CopyNumber = null, Secrecy = [] })).Pages;
        Assert.Equal(BaselineOfRow(1), RunOf(urgent, "特急").Baseline);
    }

    [Fact]
    public void Rows_above_the_mark_do_not_move_it()
    {
        var with = RunOf(SetWell(Classified()).Pages, "洛阳市洛龙区财政局文件");
        var without = RunOf(SetWell(Notice(Prose("正文一行。"))).Pages, "洛阳市洛龙区财政局文件");
        Assert.Equal((AreaTop + Mm(35), without.X), (with.Baseline, with.X)); // the face has no ink, so its upper edge is the baseline
    }

    [Fact]
    public void A_joint_mark_stacks_its_names_in_one_width_with_the_word_in_the_middle_at_the_right()
    {
        var (pages, decisions) = SetWell(Joint(3, SignatureVariant.NoSeal));
        var names = Runs(pages.Pages[0]).Where(run => run.Colour == InkColour.Red).ToList();
        Assert.Equal(["洛阳市洛龙区财政局", "洛阳市洛龙区教育局", "洛龙区审计局", "文件"], names.Select(TextOf));
        Assert.All(names.Take(3), run => Assert.Equal(names[0].X, run.X));
        Assert.All(names.Take(3), run => Near(EndOf(names[0]), EndOf(run)));
        Assert.Equal(AreaTop + Mm(35), names[0].Baseline);
        Assert.Equal(names[1].Baseline, names[3].Baseline);
        Near(names[0].X - AreaLeft, AreaRight - EndOf(names[3]));
        Assert.Equal(EndOf(names[0]) + Pt(18), names[3].X);
        Assert.Equal(Pt(36) * 9, decisions.IssuerMarkNamesWidth);
    }

    [Fact]
    public void A_joint_mark_is_made_smaller_until_page_1_shows_the_text()
    {
        var previous = Pt(36);
        for (var organs = 2; organs <= 11; organs++)
        {
            var (pages, decisions) = SetWell(Joint(organs, SignatureVariant.NoSeal));
            Assert.True(decisions.IssuerMarkSize <= previous);
            Assert.Contains(Lines(pages.Pages[0]), line => line.Text.StartsWith("为加强", StringComparison.Ordinal));
            previous = decisions.IssuerMarkSize;
        }

        Assert.True(previous < Pt(20));
    }

    [Fact]
    public void A_joint_mark_that_leaves_no_room_at_size_3_is_an_error()
    {
        var names = Enumerable.Range(1, 16).Select(number => Words($"第{number}号局")).ToList();
        var (_, outcome) = Set(With(Joint(2, SignatureVariant.NoSeal), official => official with { IssuerMark = new(names, Words("文件")) }));
        Assert.Equal("L110", Assert.Single(outcome.Findings).Code);
    }

    [Fact]
    public void Number_and_signer_share_a_row_one_em_from_the_edges()
    {
        var pages = SetWell(Upward(1)).Pages;
        var number = RunOf(pages, "洛龙财〔2019〕7号");
        var signer = RunOf(pages, "王建国");
        Assert.Equal(AreaLeft + Cell, number.X);
        Assert.Equal((AreaRight - Cell, number.Baseline), (EndOf(signer), signer.Baseline));
        Assert.Equal((signer.X, number.Baseline), (EndOf(RunOf(pages, "签发人：")), RunOf(pages, "签发人：").Baseline));
        Assert.Equal(RunOf(SetWell(Notice(Prose("正文一行。"))).Pages, "洛龙财〔2019〕7号").Baseline, number.Baseline);
    }

    [Fact]
    public void Five_signers_stand_two_a_row_and_the_number_on_the_row_of_the_last()
    {
        var pages = SetWell(Upward(5)).Pages;
        var rows = Lines(pages.Pages[0]);
        Assert.Equal(["签发人：王建国李明", "赵文博欧阳晓光", "洛龙财〔2019〕7号周正"], rows.Skip(1).Take(3).Select(row => row.Text));
        Assert.Equal(rows[1].Baseline + (Pitch * 2), rows[3].Baseline);
        Assert.All(new[] { "赵文博", "周正" }, name => Assert.Equal(RunOf(pages, "王建国").X, RunOf(pages, name).X));
        Assert.Equal(RunOf(pages, "李明").X, RunOf(pages, "欧阳晓光").X);
        Assert.Equal(AreaRight - Cell, EndOf(RunOf(pages, "欧阳晓光")));
        Near(RunOf(pages, "洛龙财〔2019〕7号").Baseline + Pt(16).Scale(12, 100) + Mm(4), pages.Pages[0].Items.OfType<Rule>().First().Y, 0.05m);
    }

    [Fact]
    public void Signers_that_leave_the_number_no_room_are_an_error()
    {
        var (_, outcome) = Set(With(Upward(1), official => official with { Signers = [Words(new string('名', 20))] }));
        Assert.Equal("L141", Assert.Single(outcome.Findings).Code);
    }

    [Fact]
    public void A_mark_wider_than_the_area_at_size_3_is_an_error()
    {
        var (_, outcome) = Set(With(Notice(Prose("正文。")), official => official with { IssuerMark = IssuerMark.Of(Words(new string('局', 30))) }));
        Assert.Equal("L140", Assert.Single(outcome.Findings).Code);
    }

    [Theory]
    [InlineData("head-joint-four")]
    [InlineData("letter-two-pages")]
    public void Preprinted_sheets_lack_the_red_parts_and_everything_else_stands_where_it_stood(string specimen)
    {
        var printed = SetWell(SpecimenCatalogue.Get(specimen)).Pages;
        var blank = SetWell(SpecimenCatalogue.Get(specimen) with { OnPreprintedHead = true }).Pages;
        Assert.Equal(printed.Pages.Select(Black), blank.Pages.Select(Black));
        Assert.All(blank.Pages.SelectMany(page => page.Items), item => Assert.True(item is not (GlyphRun { Colour: InkColour.Red } or Rule { Colour: InkColour.Red })));

        static string Black(Page page) => string.Join('\n', page.Items.Select(item => item switch
        {
            GlyphRun { Colour: InkColour.Black } run => $"{run.X} {run.Baseline} {TextOf(run)}",
            Rule { Colour: InkColour.Black } rule => $"{rule.X} {rule.Y} {rule.Width}",
            SealArea seal => $"{seal.X} {seal.Y}",
            _ => "",
        }).Where(line => line.Length > 0));
    }
}
