using System.Text;
using System.Text.Json;
using ReportHub.Foundation;
using ReportHub.Reports;

namespace ReportHub.UnitTests.Reports;

public sealed class IssuedDocumentJsonTests
{
    [Fact]
    public async Task Every_property_survives_the_journal()
    {
        var issued = await new Bureau().Issue();
        var whole = issued with
        {
            Subject = "eval-2019-01",
            WithdrawnBecause = "原因",
            Findings = [Diagnostic.Warning("L201", "排得太紧。", new SourcePlace("template.md", 3, 5, 2), "请缩短标题"), Diagnostic.Notice("F301", "代替。")],
        };

        var read = IssuedDocumentJson.Read(IssuedDocumentJson.Write(whole));

        foreach (var property in typeof(IssuedDocument).GetProperties())
        {
            if (property.Name == nameof(IssuedDocument.Facts))
            {
                Assert.Equal(whole.Facts.ToJson(), read.Facts.ToJson());
                continue;
            }

            Assert.Equivalent(property.GetValue(whole), property.GetValue(read), strict: true);
        }
    }

    [Fact]
    public async Task The_same_document_has_the_same_bytes_in_ordinal_order_of_keys()
    {
        var issued = await new Bureau().Issue();
        var json = IssuedDocumentJson.Write(issued);
        using var parsed = JsonDocument.Parse(json);

        Assert.Equal(json, IssuedDocumentJson.Write(IssuedDocumentJson.Read(json)));
        var keys = parsed.RootElement.EnumerateObject().Select(property => property.Name).ToList();
        Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
    }

    [Fact]
    public async Task A_document_about_no_record_is_written_as_it_was_before_there_were_subjects()
    {
        var json = IssuedDocumentJson.Write(await new Bureau().Issue());

        Assert.DoesNotContain("subject", Encoding.UTF8.GetString(json), StringComparison.Ordinal);
        Assert.Null(IssuedDocumentJson.Read(json).Subject);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"id":null}""")]
    [InlineData("not json")]
    public void Anything_else_is_a_JsonException(string text) =>
        Assert.ThrowsAny<JsonException>(() => IssuedDocumentJson.Read(Encoding.UTF8.GetBytes(text)));
}
