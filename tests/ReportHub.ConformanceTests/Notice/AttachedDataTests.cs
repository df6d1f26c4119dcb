using ReportHub.ConformanceTests.Support;
using ReportHub.Reports;
using ReportHub.Tests;
using ReportHub.Tests.Notice;

namespace ReportHub.ConformanceTests.Notice;

/// <summary>附带数据: the notice's PDF with the snapshot it was made from inside, as qpdf and poppler find it.</summary>
public sealed class AttachedDataTests
{
    [Fact]
    public void The_snapshot_comes_out_of_the_PDF_as_it_went_in()
    {
        Tool.Require("qpdf", "qpdf");
        Tool.Require("pdfdetach", "poppler-utils");
        Assert.SkipUnless(Directory.Exists(Repository.Fonts), $"no fonts in {Repository.Fonts}: run ./reporthub setup");
        var templates = Repository.Output("templates-with-data");
        Copy(Repository.Templates, templates);
        var file = Path.Combine(templates, "assessment-notice", "1.0.0", "template.md");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\n用印:", "\n附带数据: 是\n用印:", StringComparison.Ordinal));
        var inputs = NoticeInputs.Make(templates, Repository.Seed, Repository.Fonts);
        var rendition = NoticeFixture.Render(inputs);

        var pdf = Repository.Output("notice-with-data.pdf");
        File.WriteAllBytes(pdf, rendition.Files[OutputFormat.Pdf]);
        Assert.Contains("No syntax or stream encoding errors found", Tool.Output("qpdf", "--check", pdf), StringComparison.Ordinal);
        Assert.Contains("data.json", Tool.Output("qpdf", "--list-attachments", pdf), StringComparison.Ordinal);
        var data = Repository.Output("notice-data.json");
        Tool.Output("pdfdetach", "-save", "1", "-o", data, pdf);
        Assert.Equal(inputs.Snapshot.Bytes.ToArray(), File.ReadAllBytes(data));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
