using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ReportHub.Documents;
using ReportHub.Layout;
using ReportHub.Tests;
using ReportHub.UnitTests.Docx;
using ReportHub.Writers;

namespace ReportHub.ConformanceTests.Docx;

/// <summary>The file as the makers of the format check it.</summary>
public sealed class OpenXmlTests
{
    public static TheoryData<string, FileFormatVersions> Cases
    {
        get
        {
            var cases = new TheoryData<string, FileFormatVersions>();
            foreach (var name in (string[])["notice", "everything", "letter of one page", "plain report", "mirrored", .. SampleForms.All.Keys])
            {
                cases.Add(name, FileFormatVersions.Office2019);
                cases.Add(name, FileFormatVersions.Microsoft365);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_validator_finds_nothing(string name, FileFormatVersions version)
    {
        var (document, decisions) = Sample(name);
        using var file = new MemoryStream();
        DocxWriter.Write(document, decisions, file);
        if (version == FileFormatVersions.Microsoft365)
        {
            // For eyes: Word and WPS cannot be run here.
            File.WriteAllBytes(Repository.Output($"form-{name.Replace(", ", " ", StringComparison.Ordinal).Replace(' ', '-')}.docx"), file.ToArray());
        }

        Assert.Empty(DocxValidity.Errors(file.ToArray(), version));
    }

    [Fact]
    public void The_validator_would_find_a_misplaced_element()
    {
        using var file = new MemoryStream();
        DocxWriter.Write(SampleDocuments.Notice, SampleDocuments.NoticeDecisions, file);
        using var package = WordprocessingDocument.Open(file, isEditable: true);
        package.MainDocumentPart!.Document!.Body!.PrependChild(new DocumentFormat.OpenXml.Wordprocessing.TableCell());
        Assert.NotEmpty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package));
    }

    private static (ReportDocument Document, LayoutDecisions Decisions) Sample(string name) => name switch
    {
        "notice" => (SampleDocuments.Notice, SampleDocuments.NoticeDecisions),
        "everything" => (SampleDocuments.Everything, SampleDocuments.EverythingDecisions),
        "letter of one page" => (SampleDocuments.Notice with { Annexes = [] }, SampleDocuments.NoticeDecisions with { ImprintOnOwnPage = true }),
        "plain report" => (SampleDocuments.Notice with { Official = null }, SampleDocuments.NoticeDecisions with { TitleLines = [] }),
        "mirrored" => (
            SampleDocuments.Notice with { Style = SampleStyle.Gbt9704 with { Page = SampleStyle.Gbt9704.Page with { MirrorMargins = true }, Duplex = false } },
            SampleDocuments.NoticeDecisions with { ImprintOnOwnPage = true }),
        _ => SampleForms.All[name],
    };
}
