using ReportHub.ConformanceTests.Support;
using ReportHub.Writers;
using UglyToad.PdfPig;

namespace ReportHub.ConformanceTests.Pdf;

/// <summary>What programs we did not write say about a file of ours.</summary>
public sealed class PdfConformance : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("pdf").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Qpdf_finds_nothing_to_complain_about()
    {
        Tool.Require("qpdf", "qpdf");
        var (exit, output) = Tool.Run("qpdf", "--check", Write());
        Assert.True(exit == 0, output);
    }

    [Fact]
    public void Every_font_is_an_embedded_subset_with_unicode()
    {
        Tool.Require("pdffonts", "poppler-utils");
        var lines = Tool.Run("pdffonts", Write()).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.Equal(6, lines.Length);
        Assert.All(lines, line => Assert.Matches(@"^[A-Z]{6}\+.* yes +yes +yes ", line));
    }

    [Fact]
    public void The_text_reads_back_in_reading_order()
    {
        Tool.Require("pdfinfo", "poppler-utils");
        var text = Tool.Run("pdfinfo", "-struct-text", Write()).Output;
        Assert.Contains("\"" + SamplePages.Body[..30] + "\"", text, StringComparison.Ordinal);
        Assert.Contains("\"" + SamplePages.Body[30..] + "\"", text, StringComparison.Ordinal);
        Assert.Equal(4, text.Split("/Scope /Column").Length - 1);
        Assert.True(text.IndexOf("H1", StringComparison.Ordinal) < text.IndexOf("Table", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_character_stands_within_two_hundredths_of_a_point_of_its_place()
    {
        var sample = SamplePages.Set(RealFonts.Load());
        using var pdf = PdfDocument.Open(Write(sample));
        var letters = pdf.GetPage(1).Letters;
        Assert.Equal(sample.Places.Count, letters.Count);
        for (var i = 0; i < letters.Count; i++)
        {
            var (codePoint, x, y) = sample.Places[i];
            Assert.Equal(char.ConvertFromUtf32(codePoint), letters[i].Value);
            Assert.InRange(letters[i].StartBaseLine.X, x - 0.02, x + 0.02);
            Assert.InRange(letters[i].StartBaseLine.Y, y - 0.02, y + 0.02);
        }
    }

    /// <summary>Text can read back while nothing is drawn: ink is counted where each character must be.</summary>
    [Fact]
    public void Every_character_leaves_ink_where_it_stands()
    {
        Tool.Require("pdftoppm", "poppler-utils");
        var sample = SamplePages.Set(RealFonts.Load());
        var picture = Path.Combine(folder, "page");
        var (exit, output) = Tool.Run("pdftoppm", "-r", "144", "-f", "1", "-l", "1", "-gray", "-singlefile", Write(sample), picture);
        Assert.True(exit == 0, output);
        var page = GrayPicture.Read(picture + ".pgm");
        Assert.All(sample.Places, place =>
            Assert.True(page.HasInk(2 * place.X, page.Height - (2 * place.Y), 2 * 16), $"{char.ConvertFromUtf32(place.CodePoint)} at {place.X:0.0} {place.Y:0.0}"));
        Assert.False(page.HasInk(2 * 290, page.Height - (2 * 180), 2 * 100), "The seal area is not empty.");
    }

    [Fact]
    public void Preflight_asks_only_for_what_part_1_asks_beyond_part_2()
    {
        var complaints = Preflight.Complaints(Write(), folder);
        Assert.NotEmpty(complaints);
        Assert.All(complaints, line => Assert.True(
            line.Contains("CIDSet", StringComparison.Ordinal) || line.Contains("part must be 1", StringComparison.Ordinal), line));
    }

    private string Write() => Write(SamplePages.Set(RealFonts.Load()));

    private string Write(SamplePages sample)
    {
        var path = Path.Combine(folder, "sample.pdf");
        using var file = File.Create(path);
        sample.Document.ReplayInto(new PdfWriter(file));
        return path;
    }
}
