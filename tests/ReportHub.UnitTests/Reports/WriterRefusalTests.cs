using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using ReportHub.Reports;
using ReportHub.UnitTests.Docx;
using ReportHub.UnitTests.Fonts;
using ReportHub.Writers;

namespace ReportHub.UnitTests.Reports;

public sealed class WriterRefusalTests
{
    private static readonly ReportDocument Paper = new() { Style = SampleStyle.Gbt9704, Properties = SampleDocuments.Properties, Body = [SampleDocuments.Paragraph("A")] };

    [Fact]
    public void A_paper_that_every_format_can_hold_has_all_its_files()
    {
        var set = Set(Paper, new TinyFont());
        Assert.DoesNotContain(set.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(3, set.Value!.Files.Count);
    }

    [Fact]
    public void A_character_forbidden_in_properties_that_no_page_prints_was_an_error_500_and_is_a_finding()
    {
        var set = Set(Paper with { Properties = SampleDocuments.Properties with { Author = "局\uFFFF" } }, new TinyFont());
        var finding = set.Findings.Single(finding => finding.Severity == Severity.Error);
        Assert.Equal("W101", finding.Code);
        Assert.Contains("U+FFFF", finding.Message + finding.Hint, StringComparison.Ordinal);
        Assert.Null(set.Value);
    }

    [Fact]
    public void A_face_that_must_not_be_embedded_was_an_error_500_and_is_a_finding()
    {
        var set = Set(Paper, new TinyFont { FsType = 2 });
        var finding = set.Findings.Single(finding => finding.Severity == Severity.Error);
        Assert.Equal("W102", finding.Code);
        Assert.Contains("小宋", finding.Message, StringComparison.Ordinal);
        Assert.NotEmpty(finding.Hint!);
        Assert.Null(set.Value);
    }

    private static Outcome<Rendition> Set(ReportDocument document, TinyFont font)
    {
        var face = FontFaceTests.Parse(font.Build());
        return Renderer.SetAndWrite(document, new([.. Enum.GetValues<FontRole>().Select(role => new FontBinding(role, face, Substituted: false))]), [Diagnostic.Notice("N1", "before")], PdfOptions.Plain, HtmlOptions.Plain);
    }
}
