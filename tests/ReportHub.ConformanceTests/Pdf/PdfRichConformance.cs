using System.Globalization;
using System.Text.RegularExpressions;
using ReportHub.ConformanceTests.Support;
using ReportHub.Tests;
using ReportHub.Writers;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace ReportHub.ConformanceTests.Pdf;

/// <summary>Long-document pages as poppler, MuPDF, qpdf, PDFBox and PdfPig see them.</summary>
public sealed partial class PdfRichConformance : IDisposable
{
    private const decimal PointsPerMillimetre = 72m / 25.4m;

    private readonly string folder = Directory.CreateTempSubdirectory("rich").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Qpdf_and_MuPDF_find_nothing_to_complain_about()
    {
        Tool.Require("qpdf", "qpdf");
        Tool.Require("mutool", "mupdf-tools");
        Assert.Contains("No syntax or stream encoding errors found", Tool.Output("qpdf", "--check", Write()), StringComparison.Ordinal);
        var drawn = Tool.Output("mutool", "draw", "-o", Path.Combine(folder, "page-%d.png"), Write());

        // Debian builds MuPDF without colour management and says so every time.
        Assert.DoesNotMatch("(?i)warning|error", drawn.Replace("warning: ICC support is not available", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Poppler_reads_the_whole_structure_in_order()
    {
        Tool.Require("pdfinfo", "poppler-utils");
        var structure = Tool.Output("pdfinfo", "-struct-text", Write());
        string[] order = ["TOC", "TOCI", "Reference", "Link", "H1", "/ListNumbering /Decimal", "LI", "Lbl", "LBody", "Figure", "Caption", "Note", "H2", "Table", "TR", "/Scope /Column", "/Scope /Row"];
        var at = 0;
        foreach (var name in order)
        {
            at = structure.IndexOf(name, at, StringComparison.Ordinal);
            Assert.True(at >= 0, $"{name} is missing or out of order in\n{structure}");
        }

        Assert.Contains("\"脚注的内容\"", structure.Replace("1 脚", "脚", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)error|warning", structure);
    }

    [Fact]
    public void Preflight_asks_only_for_what_part_1_asks_beyond_part_3()
    {
        var complaints = Preflight.Complaints(Write(), folder);
        Assert.NotEmpty(complaints);

        // Part 1 knows neither transparency (soft masks) nor embedded files, and wants its own part number and a CIDSet.
        Assert.All(complaints, line => Assert.Matches("CIDSet|part must be 1|Soft Mask|SMask|EmbeddedFile|EF", line));
    }

    [Fact]
    public void On_a_landscape_page_PdfPig_finds_the_letters_where_they_are_read()
    {
        using var pdf = PdfDocument.Open(Write());
        var page = pdf.GetPage(2);
        Assert.Equal((842, 595), ((int)Math.Round(page.Width), (int)Math.Round(page.Height)));
        var letters = page.Letters.Where(letter => letter.Value != "").ToList();
        Near(letters[0], "横", RichPages.TitleX, 210 - RichPages.TitleY);
        Assert.True(letters[1].StartBaseLine.X > letters[0].StartBaseLine.X + 15);
        var folio = letters[^3..];
        Assert.Equal("—2—", string.Concat(folio.Select(letter => letter.Value)));
        Near(folio[0], "—", RichPages.FolioX, 210 - RichPages.FolioY);
        Assert.True(folio[2].StartBaseLine.Y < folio[0].StartBaseLine.Y - 15, "The folio runs down the page.");
    }

    [Fact]
    public void On_a_landscape_page_poppler_finds_the_title_where_it_is_read()
    {
        Tool.Require("pdftotext", "poppler-utils");
        var boxes = Tool.Output("pdftotext", "-f", "2", "-l", "2", "-bbox", Write(), "-");

        // Poppler states the sheet's size and the words' places on the page as read.
        var title = Word().Matches(boxes).Single(word => word.Groups["text"].Value == RichPages.LandscapeTitle);
        Assert.InRange(Number(title, "xMin"), (RichPages.TitleX * PointsPerMillimetre) - 1, (RichPages.TitleX * PointsPerMillimetre) + 1);
        Assert.InRange(RichPages.TitleY * PointsPerMillimetre, Number(title, "yMin"), Number(title, "yMax"));
    }

    [Fact]
    public void The_sheet_of_a_landscape_page_is_portrait_with_its_head_at_the_left()
    {
        Tool.Require("qpdf", "qpdf");
        Tool.Require("pdftoppm", "poppler-utils");
        var upright = Path.Combine(folder, "sheet.pdf");
        Tool.Output("qpdf", "--pages", Write(), "2", "--", "--rotate=0:1", Write(), upright);
        Tool.Output("pdftoppm", "-r", "72", "-gray", "-singlefile", upright, Path.Combine(folder, "sheet"));
        var sheet = GrayPicture.Read(Path.Combine(folder, "sheet.pgm"));
        Assert.Equal(842, sheet.Height);

        // The title, 30 mm from the head and 60 mm from the left as read, stands 30 mm from the sheet's left and runs up from 60 mm above its foot.
        Assert.True(sheet.HasInk(24 * 2.83, 842 - (60 * 2.83), 20));
        Assert.False(sheet.HasInk(160 * 2.83, 842 - (60 * 2.83), 60));
    }

    [Fact]
    public void Links_lead_where_the_contents_say()
    {
        using var pdf = PdfDocument.Open(Write());
        var links = pdf.GetPage(1).GetAnnotations().ToList();
        Assert.Equal(2, links.Count);
        Assert.All(links, link => Assert.StartsWith("转到第", link.Content, StringComparison.Ordinal));
        Assert.Equal(3, Assert.IsType<UglyToad.PdfPig.Actions.GoToAction>(links[1].Action).Destination.PageNumber);
    }

    [Fact]
    public void The_attached_data_come_out_as_they_went_in()
    {
        using var pdf = PdfDocument.Open(Write());
        Assert.True(pdf.Advanced.TryGetEmbeddedFiles(out var files));
        var file = Assert.Single(files);
        Assert.Equal(Data, file.Memory.ToArray());
        Assert.Contains("数据快照.json", file.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void Eight_threads_write_the_same_bytes()
    {
        var pages = RichPages.Set(RealFonts.Load());
        var expected = Bytes(pages);
        var results = new byte[32][];
        Parallel.For(0, results.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => results[i] = Bytes(pages));
        Assert.All(results, result => Assert.Equal(expected, result));
    }

    [Fact]
    public void The_pages_become_pictures_for_the_eye()
    {
        Tool.Require("pdftoppm", "poppler-utils");
        var prefix = Repository.Output("rich");
        Tool.Output("pdftoppm", "-r", "60", "-png", Write(), prefix);
        Assert.Equal(3, Directory.GetFiles(Path.GetDirectoryName(prefix)!, "rich-?.png").Length);
    }

    private static byte[] Data => "{\"kind\":\"snapshot\"}"u8.ToArray();

    private string Write()
    {
        var path = Path.Combine(folder, "rich.pdf");
        File.WriteAllBytes(path, Bytes(RichPages.Set(RealFonts.Load())));
        return path;
    }

    private static byte[] Bytes(ReportHub.Layout.PagedDocument pages)
    {
        var stream = new MemoryStream();
        pages.ReplayInto(new PdfWriter(stream, new() { Attachments = [new("数据快照.json", "application/json", Data, "生成本文的数据", PdfAttachmentRelationship.Data)] }));
        return stream.ToArray();
    }

    private static void Near(Letter letter, string value, decimal x, decimal y)
    {
        Assert.Equal(value, letter.Value);
        Assert.InRange((decimal)letter.StartBaseLine.X, (x * PointsPerMillimetre) - 0.02m, (x * PointsPerMillimetre) + 0.02m);
        Assert.InRange((decimal)letter.StartBaseLine.Y, (y * PointsPerMillimetre) - 0.02m, (y * PointsPerMillimetre) + 0.02m);
    }

    private static decimal Number(Match word, string name) => decimal.Parse(word.Groups[name].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("<word xMin=\"(?<xMin>[^\"]+)\" yMin=\"(?<yMin>[^\"]+)\" xMax=\"[^\"]+\" yMax=\"(?<yMax>[^\"]+)\">(?<text>[^<]*)</word>")]
    private static partial Regex Word();
}
