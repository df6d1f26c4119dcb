using System.Text.Json;
using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.UnitTests.Documents;

public sealed class FactsTests
{
    [Theory]
    [InlineData("某财〔2019〕7号", true)]
    [InlineData("洛龙财〔2019〕12345号", true)]
    [InlineData("某财[2019]7号", false)]
    [InlineData("某财〔2019〕07号", false)]
    [InlineData("某财〔2019〕第7号", false)]
    [InlineData("某财〔19〕7号", false)]
    [InlineData("财〔2019〕7号", false)]
    [InlineData("某财〔2019〕0号", false)]
    [InlineData("某财〔2019〕7号\n", false)]
    [InlineData("某财〔２０１９〕7号", false)]
    [InlineData(null, false)]
    public void Only_the_printed_form_is_a_document_number(string? text, bool valid)
    {
        Assert.Equal(valid, DocumentNumber.TryParse(text, out var number));
        Assert.Equal(valid ? text : null, number?.ToString());
    }

    [Fact]
    public void Facts_read_back_are_the_same_facts()
    {
        var facts = Facts();
        var read = DocumentFacts.FromJson(facts.ToJson());
        Assert.Equal(facts.Hash, read.Hash);
        Assert.Equal((facts.Number, facts.PrintDate, facts.Public), (read.Number, read.PrintDate, read.Public));
        Assert.Equal(facts.CopyTo, read.CopyTo);
    }

    [Fact]
    public void What_was_signed_does_not_depend_on_registration() =>
        Assert.Equal(
            Facts().WithoutRegistration().Hash,
            (Facts() with { Number = new("某财", 2020, 1), Copies = 3, PrintDate = new(2020, 1, 5), VerificationCode = "X" }).WithoutRegistration().Hash);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"issueDate":"23.12.2019"}""")]
    [InlineData("""{"issueDate":"2019-12-23","number":"7"}""")]
    public void Foreign_JSON_is_refused(string json) =>
        Assert.Throws<JsonException>(() => DocumentFacts.FromJson(System.Text.Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Templates_reach_the_facts_by_Chinese_names()
    {
        var node = FactsNode.From(Facts());
        Assert.Equal(new DateOnly(2019, 12, 23), Assert.IsType<DateNode>(node["成文日期"]).Value);
        Assert.True(Assert.IsType<BooleanNode>(node["公开"]).Value);
        Assert.IsType<NullNode>(node["签发人"]);
        Assert.Empty(node["成文日期"].Records);
    }

    [Theory]
    [InlineData(1, 1, "一、")]
    [InlineData(1, 11, "十一、")]
    [InlineData(2, 3, "（三）")]
    [InlineData(3, 4, "4.")]
    [InlineData(4, 5, "（5）")]
    public void Headings_are_marked_as_7_3_3_says(int level, int ordinal, string mark) => Assert.Equal(mark, HeadingNumbering.Mark(level, ordinal));

    private static DocumentFacts Facts() => new()
    {
        IssueDate = new(2019, 12, 23),
        Number = new("洛龙财", 2019, 7),
        CopyTo = ["洛阳市财政局"],
        Copies = 80,
        PrintDate = new(2019, 12, 24),
        Public = true,
        VerificationCode = "ABC",
    };
}
