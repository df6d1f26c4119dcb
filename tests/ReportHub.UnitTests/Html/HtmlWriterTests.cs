using System.Text;
using ReportHub.Documents;
using ReportHub.UnitTests.Docx;
using ReportHub.Writers;

namespace ReportHub.UnitTests.Html;

public sealed class HtmlWriterTests
{
    [Fact]
    public async Task Eight_threads_write_the_same_bytes()
    {
        var first = Write(SampleDocuments.Everything);
        var others = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Write(SampleDocuments.Everything))));
        Assert.All(others, page => Assert.Equal(first, page));
    }

    [Fact]
    public void Data_is_escaped_and_never_markup()
    {
        var page = Write(SampleDocuments.Everything);
        Assert.Contains("值为&lt;b&gt;84.37&lt;/b&gt; &amp; &quot;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_names_its_place_in_the_snapshot_and_fixed_text_does_not()
    {
        var page = Write(SampleDocuments.Notice);
        Assert.Contains("""<span data-origin="/average">84.37</span>""", page, StringComparison.Ordinal);
        Assert.Contains("""<time datetime="2019-12-23" data-origin="/date">2019年12月23日</time>""", page, StringComparison.Ordinal);
        Assert.DoesNotContain("data-origin=\"/typed\"", Write(SampleDocuments.Everything), StringComparison.Ordinal);
    }

    [Fact]
    public void A_typed_date_is_marked_as_one_and_an_impossible_one_is_not()
    {
        Assert.Contains("""<time datetime="2019-12-24">2019年12月24日印发</time>""", Write(SampleDocuments.Notice), StringComparison.Ordinal);
        var official = SampleDocuments.Notice.Official! with { Signature = new(SignatureVariant.NoSeal, SampleDocuments.Plain("局"), SampleDocuments.Plain("2019年2月30日")) };
        Assert.Contains("<p>2019年2月30日</p>", Write(SampleDocuments.Notice with { Official = official }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_that_HTML_forbids_is_named_and_no_byte_is_written()
    {
        using var output = new MemoryStream();
        var error = Assert.Throws<ForbiddenCharacterException>(() => HtmlWriter.Write(SampleDocuments.Notice with { Body = [SampleDocuments.Paragraph("A\u0000B")] }, output));
        Assert.Equal("HTML", error.Format);
        Assert.Contains("U+0000", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void A_preview_is_visibly_marked_and_an_issued_paper_is_not()
    {
        Assert.Contains("<p class=\"preview\" role=\"note\">预览", Write(SampleDocuments.Everything), StringComparison.Ordinal);
        Assert.DoesNotContain("预览", Write(SampleDocuments.Notice), StringComparison.Ordinal);
    }

    [Fact]
    public void A_plain_report_has_its_title_and_no_head()
    {
        var page = Write(SampleDocuments.Notice with { Official = null, Annexes = [] });
        Assert.Contains($"<h1>{SampleDocuments.Properties.Title}</h1>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<header>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<footer", page, StringComparison.Ordinal);
    }

    private static string Write(ReportDocument document)
    {
        using var output = new MemoryStream();
        HtmlWriter.Write(document, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
