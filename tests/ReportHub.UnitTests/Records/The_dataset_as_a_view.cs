using System.Text;
using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Records;

public sealed class The_dataset_as_a_view
{
    private const string Stats = """{"type":"object","required":["average"],"properties":{"average":{"type":"number","x-scale":2}}}""";

    [Fact]
    public void Only_what_the_schema_names_is_frozen()
    {
        var snapshot = Take(Root("\"fiscalYear\":{\"type\":\"integer\"}"));
        Assert.Equal(
            """{"data":{"fiscalYear":2019},"origins":{"":[0]},"records":["assessment-round/round@1"]}""",
            Encoding.UTF8.GetString(snapshot.Value!.Bytes.Span));
    }

    [Fact]
    public void A_computed_figure_names_the_revisions_it_came_from()
    {
        var root = Take(Root("\"stats\":" + Stats)).Value!.Root;
        var average = ((ObjectNode)root["stats"])["average"];
        Assert.Equal(
            ["assessment-scheme/scheme@1", "assessment/2019-101@1", "assessment/2019-102@1", "assessment/2019-103@1"],
            average.Records.Select(record => record.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_later_revision_of_an_assessment_is_the_one_named()
    {
        var year = new Year();
        var store = year.Store();
        store.Put(Assessment.Kind, "2019-101", RecordJson.Write(Year.Of("101", 50, 35)));
        var root = new Datasets().Take(new("assessment", 2019), Root("\"stats\":" + Stats), store).Value!.Root;
        Assert.Contains(((ObjectNode)root["stats"])["average"].Records, record => record.ToString() == "assessment/2019-101@2");
    }

    [Fact]
    public void The_same_records_give_the_same_bytes_in_whatever_order_they_are_listed()
    {
        var schema = Root("\"units\":" + Rows("name", "string") + ",\"stats\":" + Stats);
        var first = new Datasets().Take(new("assessment", 2019), schema, new Year().Store()).Value!;
        var again = new Datasets().Take(new("assessment", 2019), schema, new Year().Store()).Value!;
        var shuffled = new Datasets().Take(new("assessment", 2019), schema, new Year().Store(shuffle: true)).Value!;
        Assert.Equal(first.Hash, again.Hash);
        Assert.Equal(first.Hash, shuffled.Hash);
        Assert.NotEqual(first.Hash, new Datasets().Take(new("assessment", 2019), schema, new Year().Change(0, a => Year.Of("101", 54, 35)).Store()).Value!.Hash);
    }

    [Fact]
    public void What_is_frozen_loads_back_with_its_origins()
    {
        var schema = Root("\"units\":" + Rows("rank", "integer") + ",\"stats\":" + Stats);
        var snapshot = Take(schema).Value!;
        var loaded = DataSnapshot.Load(schema, snapshot.Bytes, "snapshot.json");
        Assert.Equal(snapshot.Hash, loaded.Value!.Hash);
    }

    [Fact]
    public void R105_an_unknown_dataset_names_the_known_ones()
    {
        var finding = Assert.Single(new Datasets().Take(new("budget", 2019), Root("\"fiscalYear\":{\"type\":\"integer\"}"), new FakeRecords()).Findings);
        Assert.Equal("R105", finding.Code);
        Assert.Contains("assessment", finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void R120_a_required_field_the_dataset_lacks_names_those_it_has()
    {
        var finding = Assert.Single(Take(Root("\"population\":{\"type\":\"integer\",\"title\":\"人口\"}")).Findings);
        Assert.Equal("R120", finding.Code);
        Assert.Contains("/population", finding.Message, StringComparison.Ordinal);
        Assert.Contains("人口", finding.Message, StringComparison.Ordinal);
        Assert.Contains("fiscalYear", finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void R121_an_optional_field_the_dataset_lacks_is_empty_and_said()
    {
        var snapshot = Take(Read("""{"type":"object","properties":{"population":{"type":"integer"}}}"""));
        Assert.IsType<NullNode>(snapshot.Value!.Root["population"]);
        Assert.Equal(("R121", Severity.Warning), (snapshot.Findings[0].Code, snapshot.Findings[0].Severity));
    }

    [Theory]
    [InlineData("\"fiscalYear\":{\"type\":\"string\"}")]
    [InlineData("\"stats\":{\"type\":\"integer\"}")]
    [InlineData("\"stats\":{\"type\":\"object\",\"required\":[\"average\"],\"properties\":{\"average\":{\"type\":\"integer\"}}}")]
    [InlineData("\"addressees\":{\"type\":\"string\"}")]
    [InlineData("\"round\":{\"type\":\"object\",\"required\":[\"startedOn\"],\"properties\":{\"startedOn\":{\"type\":\"string\"}}}")]
    [InlineData("\"organ\":{\"type\":\"object\",\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"boolean\"}}}")]
    public void R122_another_type_than_the_schema_says(string property) => Assert.Equal("R122", Assert.Single(Take(Root(property)).Findings).Code);

    [Fact]
    public void R122_an_empty_value_where_the_schema_allows_none()
    {
        var year = new Year();
        year.Scheme = year.Scheme with { Consequences = year.Scheme.Consequences with { Interviewee = null } };
        const string Strict = "\"scheme\":{\"type\":\"object\",\"required\":[\"interviewee\"],\"properties\":{\"interviewee\":{\"type\":\"string\"}}}";
        const string Loose = "\"scheme\":{\"type\":\"object\",\"required\":[\"interviewee\"],\"properties\":{\"interviewee\":{\"type\":[\"string\",\"null\"]}}}";
        Assert.Equal("R122", Assert.Single(new Datasets().Take(new("assessment", 2019), Root(Strict), year.Store()).Findings).Code);
        Assert.Empty(new Datasets().Take(new("assessment", 2019), Root(Loose), year.Store()).Findings);
    }

    [Fact]
    public void R123_more_items_than_the_template_can_hold() =>
        Assert.Equal("R123", Assert.Single(Take(Root("\"units\":{\"type\":\"array\",\"maxItems\":2,\"items\":{\"type\":\"object\",\"properties\":{}}}")).Findings).Code);

    [Fact]
    public void R124_a_text_outside_the_closed_set()
    {
        const string Items = "{\"type\":\"object\",\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\",\"enum\":[\"优\",\"良\"]}}}";
        Assert.All(Take(Root("\"grades\":{\"type\":\"array\",\"items\":" + Items + "}")).Findings, finding => Assert.Equal("R124", finding.Code));
    }

    [Fact]
    public void A_whole_number_stands_where_the_schema_wants_a_decimal()
    {
        var root = Take(Root("\"fiscalYear\":{\"type\":\"number\"}")).Value!.Root;
        Assert.Equal(2019m, Assert.IsType<NumberNode>(root["fiscalYear"]).Value);
    }

    [Fact]
    public void Wrong_records_give_no_snapshot()
    {
        var store = new Year().Change(0, assessment => assessment with { Scores = [new("A", 60, 61), new("B", 40, 35)] }).Store();
        var snapshot = new Datasets().Take(new("assessment", 2019), Root("\"fiscalYear\":{\"type\":\"integer\"}"), store);
        Assert.Null(snapshot.Value);
        Assert.Equal("R110", Assert.Single(snapshot.Findings).Code);
    }

    private static Outcome<DataSnapshot> Take(ObjectSchema schema) => new Datasets().Take(new("assessment", 2019), schema, new Year().Store());

    private static string Rows(string key, string type) =>
        $$"""{"type":"array","items":{"type":"object","required":["{{key}}"],"properties":{"{{key}}":{"type":"{{type}}"} } } }""";

    /// <summary>A schema in which every given property is required.</summary>
    private static ObjectSchema Root(string properties)
    {
        using var document = System.Text.Json.JsonDocument.Parse("{" + properties + "}");
        var names = string.Join(",", document.RootElement.EnumerateObject().Select(property => "\"" + property.Name + "\""));
        return Read($$"""{"type":"object","required":[{{names}}],"properties":{ {{properties}} } }""");
    }

    private static ObjectSchema Read(string json) => SchemaReader.Read(Encoding.UTF8.GetBytes(json), "schema.json").Value!;
}
