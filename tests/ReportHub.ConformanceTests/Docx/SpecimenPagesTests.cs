using ReportHub.Documents;
using ReportHub.Layout;
using ReportHub.Tests;
using ReportHub.Tests.Notice;
using ReportHub.Tests.Specimens;

namespace ReportHub.ConformanceTests.Docx;

/// <summary>Every template and specimen as DOCX, from the layout's own decisions.</summary>
public sealed class SpecimenPagesTests
{
    /// <summary>Short papers with one page that LibreOffice begins otherwise: it lets a table go from the note below it, and fits a row less under a head off the grid.</summary>
    private static readonly string[] OnePageOff = ["joint-notice", "assessment-minutes", "monitoring-summary"];

    [Fact]
    public async Task LibreOffice_sets_every_template_and_specimen_on_as_many_pages_and_begins_nine_of_ten_alike()
    {
        var compared = await SamePages.CompareAll([.. Papers()]);
        var report = string.Join('\n', compared);
        await File.WriteAllTextAsync(Repository.Output("pages-by-libreoffice.txt"), report, TestContext.Current.CancellationToken);
        var word = compared.Where(one => one.Mode == BreakingMode.Word).ToList();
        Assert.Empty(word.Where(one => one.OurPages != one.TheirPages).Select(one => one.ToString()));
        Assert.Empty(word.Where(one => !one.IsAlike && !OnePageOff.Contains(one.Name)).Select(one => one.ToString()));
        var share = (double)word.Sum(one => one.EqualFirstLines) / word.Sum(one => one.OurPages);
        Assert.True(share >= PageComparison.WantedShare, $"{share:P1}\n{report}");
        TestContext.Current.TestOutputHelper?.WriteLine($"{share:P1} of {word.Sum(one => one.OurPages)} pages begin alike.");
    }

    [Fact]
    public void The_validator_finds_nothing_in_any_template_or_specimen()
    {
        var fonts = FontLibrary.Load(LibreOffice.FontsFolderOrSkip(), FontMap.Standard).Value!.Fonts;
        var errors = new List<string>();
        foreach (var (name, document) in Papers())
        {
            var docx = SamePages.Set(document, fonts).Docx;
            File.WriteAllBytes(Repository.Output($"{name}.docx"), docx);
            errors.AddRange(DocxValidity.Errors(docx).Select(error => $"{name} {error}"));
        }

        Assert.Empty(errors);
    }

    private static IEnumerable<(string Name, ReportDocument Document)> Papers() =>
        [.. BundledTemplates.All(Repository.Templates), .. SpecimenCatalogue.Names.Select(name => (name, SpecimenCatalogue.Get(name)))];
}
