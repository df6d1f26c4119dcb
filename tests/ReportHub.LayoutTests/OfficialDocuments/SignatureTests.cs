using ReportHub.Documents;
using ReportHub.Foundation;
using static ReportHub.LayoutTests.OfficialDocuments.Measured;
using static ReportHub.LayoutTests.OfficialDocuments.SamplePapers;
using static ReportHub.LayoutTests.Specimen;

namespace ReportHub.LayoutTests.OfficialDocuments;

public sealed class SignatureTests
{
    private const string Date = "2019年12月23日";

    [Fact]
    public void Of_several_seals_each_is_centred_on_its_name_and_the_last_presses_the_date_too()
    {
        var (pages, decisions) = SetWell(With(Joint(5, SignatureVariant.SealJoint), official => official with
        {
            Signature = new(SignatureVariant.SealJoint, [.. "甲局 乙局 丙局 丁局 戊局".Split(' ').Select(Words)], Words(Date)),
        }));
        var date = RunOf(pages, Date);
        Assert.Equal(AreaRight - (Cell * 4), EndOf(date));
        var seals = Seals(pages);
        Assert.Equal(5, seals.Count);
        Assert.All("甲局 乙局 丙局 丁局 戊局".Split(' ').Index(), name =>
        {
            Near(Middle(RunOf(pages, name.Item)), Middle(seals[name.Index]));
            Assert.InRange((RunOf(pages, name.Item).Baseline - (seals[name.Index].Y + Mm(21))).Millimetres, 0, 10);
        });
        Near(Middle(date), Middle(seals[4]));
        Assert.True(seals[4].Y + seals[4].Height > date.Baseline);
        Assert.Equal([0, 0, 0, 1, 1], decisions.SignaturePlaces.Select(place => place.Row));
        Assert.Equal(date.X - AreaLeft, decisions.DateLeft);
        Assert.Equal(RunOf(pages, "乙局").X - AreaLeft, decisions.SignaturePlaces[1].Left);
    }

    [Fact]
    public void Two_seals_stand_evenly_to_both_sides_of_the_middle()
    {
        var seals = Seals(SetWell(Joint(2, SignatureVariant.SealJoint)).Pages);
        Near(Mm(106 * 2), Middle(seals[0]) + Middle(seals[1]));
        Assert.Equal(seals[0].Y, seals[1].Y);
    }

    [Fact]
    public void The_first_row_of_seals_begins_within_a_row_of_the_text_and_leaves_the_note_free()
    {
        var pages = SetWell(Joint(3, SignatureVariant.SealJoint)).Pages;
        var textBottom = RunOf(pages, "请各单位认真执行。").Baseline + Pitch.Scale(20, 100);
        Assert.InRange((Seals(pages)[0].Y - textBottom).Millimetres, 0, 10.21);
        var note = RunOf(pages, "（此件公开发布）");
        Assert.True(Seals(pages)[^1].Y + Mm(42) <= note.Baseline - Pt(16).Scale(88, 100));
    }

    [Fact]
    public void Three_names_too_long_for_a_row_stand_in_it_on_two_lines_parted_between_words()
    {
        var (pages, decisions) = SetWell(With(Joint(3, SignatureVariant.SealJoint), official => official with
        {
            Signature = new(SignatureVariant.SealJoint, [.. "洛阳市洛龙区教育局 洛龙区审计局 洛阳市洛龙区财政局".Split(' ').Select(Words)], Words(Date)),
        }));
        Assert.Equal([6, 0, 6], decisions.SignaturePlaces.Select(place => place.Break));
        Assert.All(decisions.SignaturePlaces, place => Assert.Equal((0, 1), (place.Row, place.BlankRows)));
        var (upper, lower) = (RunOf(pages, "洛阳市洛龙区"), RunOf(pages, "教育局"));
        Near(Middle(upper), Middle(lower));
        Near(Middle(lower), Middle(Seals(pages)[0]));
        Assert.Equal(Pitch, lower.Baseline - upper.Baseline);
        Assert.Equal(lower.Baseline, Signed(pages, "洛龙区审计局").Baseline);
        Assert.Equal(Pitch, RunOf(pages, Date).Baseline - RunOf(pages, "财政局").Baseline);
    }

    [Fact]
    public void A_name_that_reaches_the_edge_takes_its_seal_along()
    {
        var host = new string('局', 27);
        var pages = SetWell(With(Joint(2, SignatureVariant.SealJoint), official => official with
        {
            Signature = new(SignatureVariant.SealJoint, [Words(host), Words("乙局")], Words(Date)),
        })).Pages;
        Assert.Equal(AreaRight, EndOf(Signed(pages, host)));
        Near(Middle(Signed(pages, host)), Middle(Seals(pages)[0]));
        Near(Middle(RunOf(pages, Date)), Middle(Seals(pages)[1]));
    }

    [Theory]
    [InlineData(1, 38, 2)]
    [InlineData(1, 52, 3)]
    [InlineData(3, 42, 1)]
    [InlineData(3, 46, 3)]
    public void A_seal_of_another_size_neither_presses_the_text_nor_stands_more_than_a_row_below_it(int organs, int millimetres, int blankRows)
    {
        var document = Joint(organs, SignatureVariant.SealJoint);
        var (pages, decisions) = SetWell(document with { Style = document.Style with { SealHeight = Mm(millimetres) } });
        var textBottom = RunOf(pages, "请各单位认真执行。").Baseline + Pitch.Scale(20, 100);
        Assert.InRange((Seals(pages)[0].Y - textBottom).Millimetres, 0, 10.21);
        Assert.Equal(blankRows, decisions.SignatureBlankRows);
    }

    [Fact]
    public void Unsealed_names_begin_below_each_other_and_the_date_two_ems_to_the_right()
    {
        var pages = SetWell(Joint(3, SignatureVariant.NoSeal)).Pages;
        var host = Signed(pages, "洛阳市洛龙区财政局");
        Assert.Equal(AreaRight - (Cell * 11), host.X);
        Assert.Equal((host.X, host.Baseline + Pitch), (Signed(pages, "洛阳市洛龙区教育局").X, Signed(pages, "洛阳市洛龙区教育局").Baseline));
        Assert.Equal((host.X, host.Baseline + (Pitch * 2)), (Signed(pages, "洛龙区审计局").X, Signed(pages, "洛龙区审计局").Baseline));
        Assert.Equal((host.X + (Cell * 2), host.Baseline + (Pitch * 3)), (RunOf(pages, Date).X, RunOf(pages, Date).Baseline));
        Assert.Empty(Seals(pages));
    }

    [Fact]
    public void A_stamp_stands_4_em_from_the_right_with_the_post_title_2_em_left_of_it_at_half_its_height()
    {
        var (pages, decisions) = SetWell(Stamped(2));
        var stamps = Seals(pages);
        var text = RunOf(pages, "请各单位认真执行。");
        Assert.All(new[] { "洛龙区财政局局长", "教育局局长" }.Index(), post =>
        {
            var run = RunOf(pages, post.Item);
            Assert.Equal(AreaRight - (Cell * 4), stamps[post.Index].X + stamps[post.Index].Width);
            Assert.Equal(stamps[post.Index].X - (Cell * 2), EndOf(run));
            Near(stamps[post.Index].Y + (stamps[post.Index].Height / 2), run.Baseline - Pt(16).Scale(38, 100));
        });
        Near(text.Baseline + Pitch.Scale(20, 100) + (Pitch * 3), stamps[0].Y + (stamps[0].Height / 2));
        Assert.True(stamps[0].Y + stamps[0].Height < stamps[1].Y);
        var date = RunOf(pages, Date);
        Assert.Equal(AreaRight - (Cell * 4), EndOf(date));
        Near(stamps[1].Y + (stamps[1].Height / 2) + (Pitch * 2) + Pitch.Scale(80, 100), date.Baseline);
        Assert.Equal([0, 1], decisions.SignaturePlaces.Select(place => place.Row));
    }

    [Fact]
    public void A_name_wider_than_its_place_is_an_error()
    {
        var (_, outcome) = Set(With(Notice(Prose("正文。")), official => official with
        {
            Signature = new(SignatureVariant.NoSeal, Words(new string('局', 27)), Words(Date)),
        }));
        Assert.Equal("L142", Assert.Single(outcome.Findings).Code);
    }

    [Theory]
    [InlineData(SignatureVariant.NoSeal)]
    [InlineData(SignatureVariant.SealJoint)]
    [InlineData(SignatureVariant.SignatureStamp)]
    public void A_signature_without_names_is_an_error(SignatureVariant variant)
    {
        var (_, outcome) = Set(With(Notice(Prose("正文。")), official => official with { Signature = new(variant, Organs(0), Words(Date)) }));
        Assert.Equal("L143", Assert.Single(outcome.Findings).Code);
    }

    [Fact]
    public void The_imprint_never_stands_under_the_seal()
    {
        for (var rows = 1; rows < 50; rows++)
        {
            var document = Notice(Prose(new string('文', (rows * 28) - 2)));
            var (pages, decisions) = SetWell(With(document, official => official with { Note = [] }));
            var imprint = pages.Pages[decisions.ImprintPage - 1];
            var top = imprint.Items.OfType<Layout.Rule>().Where(rule => rule.Colour == InkColour.Black).Min(rule => rule.Y);
            Assert.All(imprint.Items.OfType<Layout.SealArea>(), seal => Assert.True(seal.Y + seal.Height <= top));
        }
    }
}
