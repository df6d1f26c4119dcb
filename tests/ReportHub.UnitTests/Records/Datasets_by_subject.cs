using System.Text;
using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.UnitTests.Records;

public sealed class Datasets_by_subject
{
    private static readonly ObjectSchema Schema = SchemaReader.Read(
        """{"type":"object","required":["name"],"properties":{"name":{"type":"string"}}}"""u8.ToArray(), "schema.json").Value!;

    private readonly Datasets datasets = new([Of("unit", needsSubject: true), Of("year", needsSubject: false)]);

    [Fact]
    public void A_dataset_about_one_record_gets_its_id()
    {
        var snapshot = datasets.Take(new("unit", 2019, "101"), Schema, new FakeRecords());
        Assert.Contains("2019-101", Encoding.UTF8.GetString(snapshot.Value!.Bytes.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void R106_a_dataset_about_one_record_is_not_opened_without_its_id() => Assert.Equal("R106", Refused(new("unit", 2019)));

    [Fact]
    public void R107_a_dataset_about_a_year_wants_no_record() => Assert.Equal("R107", Refused(new("year", 2019, "101")));

    [Fact]
    public void R108_two_figures_with_one_id_are_refused_and_both_named()
    {
        var twice = new Datasets([new("twice", NeedsSubject: false, (_, _) => Outcome.Of(Group(("a", Count("x", 1)), ("b", Count("x", 2)))))]);
        var finding = Assert.Single(twice.Figures(new("twice", 2019), new FakeRecords()).Findings);
        Assert.Equal("R108", finding.Code);
        Assert.Contains("（1个）", finding.Message, StringComparison.Ordinal);
        Assert.Contains("（2个）", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_figure_at_two_places_is_listed_once()
    {
        var same = new Datasets([new("same", NeedsSubject: false, (_, _) => Outcome.Of(Group(("a", Count("x", 1)), ("b", Count("x", 1)))))]);
        Assert.Equal("test.x", Assert.Single(same.Figures(new("same", 2019), new FakeRecords()).Value!).Definition.Id);
    }

    private static Fact Count(string id, int value) => new Figure<int>(value, [new("unit", "101", 1)], new("test." + id, "单位数", "单位的个数。", "个", 0));

    private static Fact.Group Group(params ReadOnlySpan<(string Key, Fact Value)> fields)
    {
        var byKey = new Dictionary<string, Fact>(StringComparer.Ordinal);
        foreach (var (key, value) in fields)
        {
            byKey.Add(key, value);
        }

        return new(byKey);
    }

    private static Dataset Of(string name, bool needsSubject) => new(name, needsSubject, (_, request) => Outcome.Of(Group(("name", $"{request.FiscalYear}-{request.Subject}"))));

    /// <summary>The one finding, which both doors must give.</summary>
    private string Refused(DatasetRequest request)
    {
        var finding = Assert.Single(datasets.Take(request, Schema, new FakeRecords()).Findings);
        Assert.Equal(finding, Assert.Single(datasets.Figures(request, new FakeRecords()).Findings));
        return finding.Code;
    }
}
