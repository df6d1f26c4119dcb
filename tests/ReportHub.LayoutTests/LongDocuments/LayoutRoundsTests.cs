using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using static ReportHub.LayoutTests.Specimen;

namespace ReportHub.LayoutTests.LongDocuments;

public sealed class LayoutRoundsTests
{
    [Fact]
    public void One_counting_round_is_enough_where_numbers_take_the_usual_room()
    {
        var rounds = 0;
        var known = LayoutRounds.Settle(_ =>
        {
            rounds++;
            return Knowing("12");
        });
        Assert.Equal((1, "12"), (rounds, known!.PlaceOf(0).Label));
    }

    [Fact]
    public void Numbers_that_take_more_room_cost_another_round()
    {
        var rounds = 0;
        Assert.NotNull(LayoutRounds.Settle(_ => Knowing(++rounds > 0 ? "lxxxviii" : "")));
        Assert.Equal(2, rounds);
    }

    [Fact]
    public void What_never_settles_is_printed_in_the_fifth_round()
    {
        var rounds = 0;
        Assert.NotNull(LayoutRounds.Settle(_ => Knowing(new string('i', 10 * ++rounds))));
        Assert.Equal(LayoutRounds.Most - 1, rounds);
    }

    [Fact]
    public void An_error_ends_the_rounds()
    {
        var rounds = 0;
        Assert.Null(LayoutRounds.Settle(_ =>
        {
            rounds++;
            return null;
        }));
        Assert.Equal(1, rounds);
    }

    [Fact]
    public void Numbers_that_did_not_come_true_are_a_warning()
    {
        var document = Reports.Report(Heading(1, 1, "标题"), Prose("正文")) with { Contents = new(1) };
        var context = new LayoutContext(document, GridFont.Set, Knowing("7"));
        new DocumentFlow(context, new PagedDocument()).Set();
        LayoutRounds.Confirm(document, context, Knowing("7"));
        var finding = Assert.Single(context.Findings);
        Assert.Equal(("L130", Severity.Warning), (finding.Code, finding.Severity));
    }

    [Fact]
    public void A_missing_character_is_told_once_though_the_document_is_set_twice()
    {
        var (_, outcome) = Set(Reports.Report(Heading(1, 1, "标题"), Prose("王\uE000")) with { Contents = new(1) });
        Assert.Equal("L101", Assert.Single(outcome.Findings).Code);
    }

    private static Foreknowledge Knowing(string label) => new([new(1, Length.Zero, label)], [1]);
}
