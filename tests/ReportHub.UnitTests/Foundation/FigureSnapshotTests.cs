using System.Text;
using ReportHub.Foundation;

namespace ReportHub.UnitTests.Foundation;

/// <summary>Figures inside a snapshot.</summary>
public sealed class FigureSnapshotTests
{
    private static readonly FigureDefinition Average = new("test.average", "平均得分", "全部单位得分的平均数。", "分", 2);
    private static readonly FigureDefinition Budget = new("test.budget", "预算", "全部项目预算的合计。", "万元", 2, Divisor: 1_000_000);

    private static readonly ObjectSchema Schema = SchemaReader.Read(
        """{"type":"object","required":["average"],"properties":{"average":{"type":"number"},"budget":{"type":"integer"},"rows":{"type":"array","items":{"type":"integer"}}}}"""u8.ToArray(),
        "schema.json").Value!;

    [Fact]
    public void A_definition_lies_at_its_pointer_and_survives_freezing()
    {
        var frozen = DataSnapshot.Freeze(Root(Average, Budget));
        var read = DataSnapshot.Load(Schema, frozen.Bytes, "snapshot.json").Value!;

        Assert.Contains(
            """ "figures":{"/average":{"decimals":2,"definition":"全部单位得分的平均数。","id":"test.average","title":"平均得分","unit":"分"}, """.Trim(),
            Text(frozen.Bytes), StringComparison.Ordinal);
        Assert.Equal((Average, Budget), (read.Root["average"].Figure, read.Root["budget"].Figure));
        Assert.Equal(frozen.Hash, read.Hash);
        Assert.Equal(Text(frozen.Bytes), Text(read.Bytes));
    }

    [Fact]
    public void A_snapshot_from_before_there_were_figures_loads_and_keeps_its_bytes_and_hash()
    {
        const string Old = """{"data":{"average":84.37,"budget":null,"rows":null},"origins":{"/average":[0]},"records":["assessment/2019-101@2"]}""";
        var read = DataSnapshot.Load(Schema, Encoding.UTF8.GetBytes(Old), "snapshot.json").Value!;

        Assert.Equal(Old, Text(read.Bytes));
        Assert.Equal("363dada8b2ccc50e26e1c6ddb22d0b69ec9cd3896f8b7ad4132ded5694cd07ca", read.Hash.Hex);
        Assert.Empty(FigureValue.In(read));
    }

    [Fact]
    public void The_figures_of_a_snapshot_are_listed_once_each_with_value_and_records()
    {
        var rows = (ListSchema)Schema.Fields[Schema.SlotOf("rows")].Schema;
        RecordRef[] records = [new("project", "p1", 3)];
        var list = new ListNode(rows, [Row(1), Row(1)], records);
        var root = ObjectNode.Of(Schema, [], ("average", new NumberNode(1.005m, records) { Figure = Average }), ("rows", list));

        var figures = FigureValue.In(DataSnapshot.Load(Schema, DataSnapshot.Freeze(root).Bytes, "snapshot.json").Value!);

        Assert.Equal([("test.average", "1.01分"), ("test.row", "1个")], figures.Select(figure => (figure.Definition.Id, figure.Printed)));
        Assert.All(figures, figure => Assert.Equal(records, figure.Records));

        static IntegerNode Row(int value) => new(value) { Figure = new("test.row", "行数", "行的个数。", "个", 0) };
    }

    [Theory]
    [InlineData("84.365", "84.37分")]
    [InlineData("-84.365", "-84.37分")]
    [InlineData("84.3649999", "84.36分")]
    [InlineData("3", "3.00分")]
    public void A_figure_is_rounded_half_away_from_zero_at_print(string value, string printed) =>
        Assert.Equal(printed, Average.Print(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Money_kept_in_the_smallest_unit_prints_in_the_one_defined() => Assert.Equal("1599.50万元", Budget.Print(1_599_499_900));

    [Fact]
    public void A_figure_without_a_value_prints_a_dash()
    {
        var root = ObjectNode.Of(Schema, [], ("average", new NumberNode(1)), ("budget", new NullNode { Figure = Budget }));
        var read = DataSnapshot.Load(Schema, DataSnapshot.Freeze(root).Bytes, "snapshot.json").Value!;
        Assert.Equal((null, "—"), (Assert.Single(FigureValue.In(read)).Value, Assert.Single(FigureValue.In(read)).Printed));
    }

    [Theory]
    [InlineData("""{"/average":{"id":"x"}}""")]
    [InlineData("""{"/average":7}""")]
    [InlineData("""{"/average":{"id":"x","title":"t","definition":"d","unit":"分","decimals":-1}}""")]
    [InlineData("""{"/average":{"id":"x","title":"t","definition":"d","unit":"分","decimals":2,"divisor":0}}""")]
    [InlineData("[]")]
    public void A_broken_definition_is_a_finding(string figures)
    {
        var json = $$"""{"data":{"average":1},"figures":{{figures}},"origins":{},"records":[]}""";
        var finding = Assert.Single(DataSnapshot.Load(Schema, Encoding.UTF8.GetBytes(json), "snapshot.json").Findings);
        Assert.Equal("T702", finding.Code);
        Assert.Contains("/figures", finding.Message, StringComparison.Ordinal);
    }

    private static ObjectNode Root(FigureDefinition average, FigureDefinition budget) => ObjectNode.Of(
        Schema, [], ("average", new NumberNode(84.37m) { Figure = average }), ("budget", new IntegerNode(1_599_499_900) { Figure = budget }));

    private static string Text(ReadOnlyMemory<byte> json) => Encoding.UTF8.GetString(json.Span);

    [Theory]
    [InlineData("0.720355", 0, "72%")]
    [InlineData("1.053", 1, "105.3%")]
    [InlineData("0.005", 0, "1%")]
    public void A_share_of_one_is_printed_in_percent(string value, int decimals, string printed) => Assert.Equal(
        printed, new FigureDefinition("x", "比例", "甲除以乙。", FigureDefinition.RatioUnit, decimals).Print(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)));
}
