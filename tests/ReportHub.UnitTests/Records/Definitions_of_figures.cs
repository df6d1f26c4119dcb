using System.Text;
using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Records;

public sealed class Definitions_of_figures
{
    private static readonly DatasetRequest Request = new("assessment", Year.Fiscal);

    [Fact]
    public void Every_figure_of_the_year_is_listed_with_a_stable_id() => Assert.Equal(
        [
            "assessment.aspect.A", "assessment.aspect.B", "assessment.average", "assessment.grade.不合格", "assessment.grade.优秀", "assessment.grade.合格", "assessment.grade.良好",
            "assessment.highest", "assessment.lowest", "assessment.onSiteChecks", "assessment.problem.VAGUE", "assessment.rectifications", "assessment.selfAverage",
            "assessment.selfDifference", "assessment.unitCount",
        ],
        Figures(WithProblem()).Select(figure => figure.Definition.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_figure_says_what_it_is_and_where_it_came_from() => Assert.All(Figures(WithProblem()), figure =>
    {
        Assert.NotEmpty(figure.Definition.Title);
        Assert.EndsWith("。", figure.Definition.Definition, StringComparison.Ordinal);
        Assert.DoesNotContain('/', figure.Definition.Id);
        Assert.NotEmpty(figure.Records);
        Assert.NotNull(figure.Value);
    });

    [Fact]
    public void A_definition_names_the_line_that_the_scheme_draws()
    {
        var figures = Figures(WithProblem()).ToDictionary(figure => figure.Definition.Id, StringComparer.Ordinal);
        Assert.Contains("60分", figures["assessment.rectifications"].Definition.Definition, StringComparison.Ordinal);
        Assert.Contains("不低于80分、低于90分", figures["assessment.grade.良好"].Definition.Definition, StringComparison.Ordinal);
        Assert.Contains("指标没有数值", figures["assessment.problem.VAGUE"].Definition.Definition, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_grades_of_one_name_would_share_an_id_and_are_refused()
    {
        var year = new Year();
        year.Scheme = year.Scheme with { Grades = [new("优秀", 90, null), new("良好", 80, 90), new("优秀", 60, 80), new("不合格", 0, 60)] };
        Assert.Equal("R108", Assert.Single(new Datasets().Figures(Request, year.Store()).Findings).Code);
    }

    [Fact]
    public void What_the_schema_names_keeps_its_definition_also_where_a_count_becomes_a_decimal()
    {
        var schema = SchemaReader.Read(
            """{"type":"object","required":["stats"],"properties":{"stats":{"type":"object","required":["unitCount","average"],"properties":{"unitCount":{"type":"number"},"average":{"type":"number"}}}}}"""u8.ToArray(),
            "schema.json").Value!;
        var stats = (ObjectNode)new Datasets().Take(Request, schema, new Year().Store()).Value!.Root["stats"];
        Assert.IsType<NumberNode>(stats["unitCount"]);
        Assert.Equal(("assessment.unitCount", "assessment.average"), (stats["unitCount"].Figure?.Id, stats["average"].Figure?.Id));
    }

    [Fact]
    public void A_value_straight_from_a_record_is_no_figure()
    {
        var schema = SchemaReader.Read("""{"type":"object","required":["fiscalYear"],"properties":{"fiscalYear":{"type":"integer"}}}"""u8.ToArray(), "schema.json").Value!;
        var snapshot = new Datasets().Take(Request, schema, new Year().Store()).Value!;
        Assert.DoesNotContain("figures", Encoding.UTF8.GetString(snapshot.Bytes.Span), StringComparison.Ordinal);
    }

    private static Year WithProblem() => new Year().Change(0, assessment => assessment with { Deductions = [new("A", "VAGUE", 5, null), assessment.Deductions[1]] });

    private static IReadOnlyList<FigureValue> Figures(Year year) => new Datasets().Figures(Request, year.Store()).Value!;
}
