using System.Text;
using ReportHub.ConformanceTests.Support;
using ReportHub.Layout;
using ReportHub.Tests.Specimens;
using UglyToad.PdfPig;

namespace ReportHub.ConformanceTests.Specimens;

/// <summary>Every specimen's PDF as qpdf, poppler and PdfPig read it.</summary>
public sealed class SpecimenPdfTests
{
    public static TheoryData<string> Names => [.. SpecimenCatalogue.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Qpdf_finds_nothing_wrong(string name)
    {
        Tool.Require("qpdf", "qpdf");
        Assert.Contains("No syntax or stream encoding errors found", Tool.Output("qpdf", "--check", SpecimenFiles.Of(name).PdfFile()), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void PdfPig_reads_every_character_in_the_order_of_the_page(string name)
    {
        var file = SpecimenFiles.Of(name);
        using var pdf = PdfDocument.Open(file.Pdf);
        foreach (var (page, ours) in pdf.GetPages().Zip(file.Pages.Pages))
        {
            Assert.Equal(Squeeze(TextOf(ours)), Squeeze(string.Concat(page.Letters.Select(letter => letter.Value))));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Poppler_reads_the_same_text(string name)
    {
        Tool.Require("pdftotext", "poppler-utils");
        var file = SpecimenFiles.Of(name);
        var read = Squeeze(Tool.Output("pdftotext", "-raw", file.PdfFile(), "-"));
        var meant = Squeeze(string.Concat(file.Pages.Pages.Select(TextOf)));
        Assert.Equal(meant.Order(), read.Order());
    }

    private static string TextOf(Page page) => string.Concat(page.Items.OfType<GlyphRun>().SelectMany(run => run.Glyphs.ToArray()).Select(glyph => new Rune(glyph.CodePoint).ToString()));

    private static string Squeeze(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
