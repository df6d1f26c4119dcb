using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace ReportHub.ConformanceTests.Docx;

/// <summary>What the makers of the format find wrong in a file.</summary>
internal static class DocxValidity
{
    public static IReadOnlyList<string> Errors(byte[] docx, FileFormatVersions version = FileFormatVersions.Microsoft365)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return [.. new OpenXmlValidator(version).Validate(package).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }
}
