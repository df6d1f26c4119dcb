using ReportHub.ConformanceTests.Support;
using ReportHub.Reports;
using ReportHub.Tests;
using UglyToad.PdfPig;

namespace ReportHub.ConformanceTests.Notice;

/// <summary>The issued PDF as poppler, qpdf, PDFBox and PdfPig see it.</summary>
public sealed class NoticePdfTests(NoticeFixture notice) : IClassFixture<NoticeFixture>
{
    private const string Java = "/usr/share/java";

    [Fact]
    public void Pdftotext_finds_every_unit_the_number_the_title_and_the_date()
    {
        Tool.Require("pdftotext", "poppler-utils");
        var text = Squeeze(Tool.Output("pdftotext", "-layout", notice.PdfFile(), "-"));
        string[] units = [.. File.ReadLines(Path.Combine(Repository.Seed, "units.csv")).Skip(1).Select(line => line.Split(',')[1])];
        Assert.Equal(63, units.Length);
        Assert.All(units, unit => Assert.Contains(unit, text, StringComparison.Ordinal));
        Assert.Contains(NoticeFixture.Number.ToString(), text, StringComparison.Ordinal);
        Assert.Contains("洛阳市洛龙区财政局关于2019年度预算绩效管理工作考核结果的通报", text, StringComparison.Ordinal);
        Assert.Contains("2019年12月23日", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_body_is_the_sample_text_of_the_specification_word_for_word()
    {
        Tool.Require("pdftotext", "poppler-utils");
        var text = Squeeze(Tool.Output("pdftotext", "-l", "2", notice.PdfFile(), "-"));
        string[] sentences =
        [
            "为落实预算绩效管理主体责任，我局于12月组织了2019年度考核。全区63个一级预算单位完成自评并报送材料，我局逐项审核，对其中9个单位作了实地核查。现将结果通报如下。",
            "63个单位平均得分84.37分，比自评平均低3.12分。其中优秀12个，良好38个，合格11个，不合格2个（得分见附件）。",
            "（一）目标不够细。17个单位的部分指标没有数值，事后难以衡量。",
            "（二）监控流于填表。8个单位报送的偏差原因与支出进度不符。",
            "（三）整改不够实。5个单位未在期限内报送整改报告。",
            "得分低于60分的单位，请于收到本通报之日起30日内向我局书面报告整改情况，我局将约谈其分管负责人。考核结果作为安排下一年度资金的参考。",
            "附件：2019年度预算绩效管理工作考核得分表",
        ];
        Assert.All(sentences, sentence => Assert.Contains(sentence, text.Replace("—1—", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public void Extraction_holds_no_radicals_and_no_control_characters()
    {
        using var pdf = PdfDocument.Open(notice.Pdf);
        var text = string.Concat(pdf.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value));
        Assert.DoesNotContain(text, character => character is < ' ' or (>= '\u2E80' and <= '\u2FDF') or '\uFFFD');
    }

    [Fact]
    public void Pdffonts_shows_only_embedded_subsets_with_unicode_maps()
    {
        Tool.Require("pdffonts", "poppler-utils");
        var rows = Tool.Output("pdffonts", notice.PdfFile()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();
        Assert.InRange(rows.Count, 4, 7);
        Assert.All(rows, row => Assert.Matches(@"^[A-Z]{6}\+\S+ .* yes +yes +yes ", row));
    }

    [Fact]
    public void Qpdf_finds_nothing_wrong()
    {
        Tool.Require("qpdf", "qpdf");
        Assert.Contains("No syntax or stream encoding errors found", Tool.Output("qpdf", "--check", notice.PdfFile()), StringComparison.Ordinal);
    }

    [Fact]
    public void Pdfinfo_knows_the_title_the_tags_and_the_standard()
    {
        Tool.Require("pdfinfo", "poppler-utils");
        var info = Tool.Output("pdfinfo", notice.PdfFile());
        Assert.Contains("通报", info, StringComparison.Ordinal);
        Assert.Matches(@"Tagged:\s+yes", info);
        Assert.Matches(@"JavaScript:\s+no", info);
        Assert.Contains("2019", info, StringComparison.Ordinal);
        var structure = Tool.Output("pdfinfo", "-struct", notice.PdfFile());
        Assert.Equal(64, structure.Split('\n').Count(line => line.Trim() == "TR" || line.Trim().StartsWith("TR ", StringComparison.Ordinal)));
        Assert.Contains("H1", structure, StringComparison.Ordinal);
        Assert.Contains("TH", structure, StringComparison.Ordinal);
    }

    [Fact]
    public void Preflight_has_no_complaint_that_PDF_A_2_shares()
    {
        Tool.Require("java", "default-jre-headless");
        Tool.Require("qpdf", "qpdf");
        Assert.SkipUnless(File.Exists($"{Java}/preflight.jar"), "PDFBox Preflight is missing: apt-get install libpdfbox2-java libactivation-java libjaxb-api-java");
        var variant = Repository.Output("notice-a1.pdf");
        Tool.Output("qpdf", "--object-streams=disable", "--newline-before-endstream", "--force-version=1.4", notice.PdfFile(), variant);
        string[] jars = ["preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "commons-io", "javax.activation", "jaxb-api"];
        var path = string.Join(':', jars.Select(jar => $"{Java}/{jar}.jar"));
        var (_, output) = Tool.Run("java", "-cp", path, "org.apache.pdfbox.preflight.Validator_A1b", variant);
        var complaints = output.Split('\n').Where(line => line.Contains(" : ", StringComparison.Ordinal) && char.IsAsciiDigit(line.TrimStart()[0])).ToList();

        // Preflight knows PDF/A-1b only: part 1 wants a CIDSet and its own part number in the metadata; part 2 does not.
        Assert.All(complaints, complaint => Assert.True(
            complaint.Contains("CIDSet", StringComparison.OrdinalIgnoreCase) || complaint.TrimStart().StartsWith("7.", StringComparison.Ordinal), output));
    }

    [Fact]
    public void A_one_page_document_stays_small()
    {
        Assert.InRange(notice.Pdf.Length, 20_000, 250_000);
    }

    [Fact]
    public void Pages_become_pictures_with_red_and_black_ink()
    {
        Tool.Require("pdftoppm", "poppler-utils");
        var prefix = Repository.Output("notice");
        Tool.Output("pdftoppm", "-r", "100", "-png", notice.PdfFile(), prefix);
        Tool.Output("pdftoppm", "-r", "20", "-f", "1", "-l", "1", notice.PdfFile(), prefix + "-small");
        var picture = File.ReadAllBytes(Directory.GetFiles(Path.GetDirectoryName(prefix)!, "notice-small*.ppm").Single());
        var (red, black) = (0, 0);
        for (var i = 15; i + 2 < picture.Length; i += 3)
        {
            red += picture[i] > 200 && picture[i + 1] < 120 ? 1 : 0;
            black += picture[i] < 90 ? 1 : 0;
        }

        Assert.True(red > 100 && black > 100, $"{red} red and {black} black pixels");
        Assert.Equal(notice.Rendition.PageCount, Directory.GetFiles(Path.GetDirectoryName(prefix)!, "notice-?.png").Length);
    }

    [Fact]
    public async Task Eight_parallel_renders_give_identical_bytes()
    {
        var (pdf, docx, html) = (notice.Pdf, notice.Docx, notice.Html);
        var renditions = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => NoticeFixture.Render(notice.Inputs))));
        Assert.All(renditions, rendition =>
        {
            Assert.True(pdf.AsSpan().SequenceEqual(rendition.Files[OutputFormat.Pdf]));
            Assert.True(docx.AsSpan().SequenceEqual(rendition.Files[OutputFormat.Docx]));
            Assert.True(html.AsSpan().SequenceEqual(rendition.Files[OutputFormat.Html]));
        });
    }

    private static string Squeeze(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
