using System.Text;
using CsCheck;
using ReportHub.Foundation;

namespace ReportHub.UnitTests.Foundation;

public sealed class SnapshotTests
{
    private const string SchemaJson = """
        {"type":"object","properties":{
          "name":{"type":"string","title":"名称"},
          "grade":{"type":["string","null"],"enum":["优秀","良好"]},
          "count":{"type":"integer","x-unit":"个"},
          "average":{"type":"number","x-scale":2},
          "on":{"type":"string","format":"date"},
          "open":{"type":"boolean"},
          "units":{"type":"array","maxItems":3,"items":{"type":"object","properties":{"name":{"type":"string"}},"required":["name"]}}},
         "required":["name","count","average","on","open","units"]}
        """;

    private const string Data = """
        {"name":"洛龙区","grade":null,"count":63,"average":84.370,"on":"2019-12-23","open":true,"units":[{"name":"甲"},{"name":"乙"}]}
        """;

    private static readonly ObjectSchema Schema = Read(SchemaJson).Value!;

    [Fact]
    public void A_snapshot_read_back_has_the_same_bytes_and_hash()
    {
        var first = Load(Data).Value!;
        var second = DataSnapshot.Load(Schema, first.Bytes, "snapshot.json").Value!;
        Assert.Equal(first.Hash, second.Hash);
        Assert.True(first.Bytes.Span.SequenceEqual(second.Bytes.Span));
    }

    [Fact]
    public void Order_and_spelling_of_the_source_do_not_change_the_hash()
    {
        const string shuffled = """{ "units":[{"name":"甲"},{"name":"乙"}], "open":true,"on":"2019-12-23","average":84.37,"count":63,"name":"\u6d1b\u9f99\u533a"}""";
        Assert.Equal(Load(Data).Value!.Hash, Load(shuffled).Value!.Hash);
    }

    [Fact]
    public void Origins_survive_freezing_and_are_inherited()
    {
        RecordRef[] all = [new("assessment", "2019-101", 2), new("assessment", "2019-102", 1)];
        var units = (ListSchema)Schema.Fields[Schema.SlotOf("units")].Schema;
        var unit = ObjectNode.Of((ObjectSchema)units.Item, [new("unit", "101", 1)], ("name", new TextNode("甲")));
        var root = ObjectNode.Of(
            Schema, [], ("name", new TextNode("洛龙区")), ("count", new IntegerNode(63, all)), ("average", new NumberNode(84.37m, all)),
            ("on", new DateNode(new(2019, 12, 23))), ("open", new BooleanNode(true)), ("units", new ListNode(units, [unit])));
        var read = DataSnapshot.Load(Schema, DataSnapshot.Freeze(root).Bytes, "snapshot.json").Value!.Root;
        Assert.Equal(all, read["count"].Records);
        Assert.Equal("/units/0/name", ((ObjectNode)((ListNode)read["units"]).Items[0])["name"].Path);
        Assert.Equal([new RecordRef("unit", "101", 1)], ((ObjectNode)((ListNode)read["units"]).Items[0])["name"].Records);
    }

    [Theory]
    [InlineData("""{"name":1,"count":63,"average":1,"on":"2019-12-23","open":true,"units":[]}""", "/name", "类型不对")]
    [InlineData("""{"count":63,"average":1,"on":"2019-12-23","open":true,"units":[]}""", "/name", "缺少“名称”")]
    [InlineData("""{"name":"a","count":6.5,"average":1,"on":"2019-12-23","open":true,"units":[]}""", "/count", "整数")]
    [InlineData("""{"name":"a","count":6,"average":1,"on":"2019-13-23","open":true,"units":[]}""", "/on", "日期")]
    [InlineData("""{"name":"a","grade":"优","count":6,"average":1,"on":"2019-12-23","open":true,"units":[]}""", "/grade", "不在允许的值里")]
    [InlineData("""{"name":"a","extra":1,"count":6,"average":1,"on":"2019-12-23","open":true,"units":[]}""", "/extra", "没有这个字段")]
    [InlineData("""{"name":"a","count":6,"average":1,"on":"2019-12-23","open":true,"units":[{},{},{},{}]}""", "/units", "最多 3 项")]
    public void What_does_not_fit_the_schema_is_a_finding_with_its_pointer(string data, string pointer, string words)
    {
        var outcome = Load(data);
        Assert.False(outcome.Succeeded);
        Assert.Contains(outcome.Findings, finding => finding.Message.Contains(pointer, StringComparison.Ordinal) && finding.Message.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void Broken_JSON_is_a_finding_with_line_and_column()
    {
        var finding = Assert.Single(Load("{\n \"name\": oops }").Findings);
        Assert.Equal(("T701", 2), (finding.Code, finding.Place!.Line));
    }

    [Theory]
    [InlineData("{\n \"名称\": oops }", 2, 8)]
    [InlineData("\uFEFF{\n \"名称\": oops }", 2, 8)]
    [InlineData("{\n \"名称\": \"\\ud800\" }", 2, 8)]
    [InlineData("{\"\\udc00\": 1}", 1, 2)]
    [InlineData("", 1, 1)]
    [InlineData("{\n\n", 3, 1)]
    public void What_is_not_JSON_is_told_with_its_line_and_its_column_in_characters(string json, int line, int column)
    {
        Assert.Equal(("T701", line, column), Told(Load(json).Findings));
        Assert.Equal(("T401", line, column), Told(Read(json).Findings));

        static (string, int, int) Told(IReadOnlyList<Diagnostic> findings) => (findings[0].Code, findings[0].Place!.Line, findings[0].Place!.Column);
    }

    [Fact]
    public void A_byte_order_mark_is_no_fault() => Assert.Equal(Load(Data).Value!.Hash, Load("\uFEFF" + Data).Value!.Hash);

    [Theory]
    [InlineData("[]", "应为对象")]
    [InlineData("""{"type":"array","items":{"type":"string"}}""", "根必须是 object")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"money"}}}""", "/properties/a")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","title":"b"},"b":{"type":"string"}}}""", "键或 title 相同")]
    [InlineData("""{"type":"object","properties":{},"required":["x"]}""", "没有“x”这个字段")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"array","items":{"type":"string"},"maxItems":"5"}}}""", "/properties/a/maxItems")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"array","items":{"type":"string"},"maxItems":-1}}}""", "/properties/a/maxItems")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"number","x-scale":7}}}""", "/properties/a/x-scale")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"number","x-scale":1.5}}}""", "/properties/a/x-scale")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","enum":[1,2]}}}""", "/properties/a/enum")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","title":1}}}""", "/properties/a/title")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","format":"email"}}}""", "/properties/a/format")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"integer","minimum":0}}}""", "/properties/a/minimum")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string","maxItems":5}}}""", "/properties/a/maxItems")]
    [InlineData("""{"type":"object","properties":{"a":{"$ref":"#/b","type":"string"}}}""", "/properties/a/$ref")]
    [InlineData("""{"type":"object","properties":{"a":{"type":["string","integer"]}}}""", "/properties/a")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string"}},"required":"a"}""", "/required")]
    [InlineData("""{"type":"object","properties":{"a/b":{"type":"string"}}}""", "a/b")]
    public void A_schema_outside_the_subset_is_a_finding(string schema, string words) =>
        Assert.Contains(Read(schema).Findings, finding => finding.Message.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void Random_bytes_never_throw() => Gen.Byte.Array[0, 200].Sample(bytes =>
    {
        Assert.NotNull(SchemaReader.Read(bytes, "schema.json"));
        Assert.NotNull(DataSnapshot.Load(Schema, bytes, "data.json"));
    });

    private static Outcome<ObjectSchema> Read(string json) => SchemaReader.Read(Encoding.UTF8.GetBytes(json), "schema.json");

    private static Outcome<DataSnapshot> Load(string json) => DataSnapshot.Load(Schema, Encoding.UTF8.GetBytes(json), "data.json");
}
