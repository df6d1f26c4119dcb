using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using ReportHub.Documents;
using ReportHub.Layout;
using ReportHub.Writers;

namespace ReportHub.UnitTests.Docx;

/// <summary>A DOCX as its parts.</summary>
public sealed class WrittenDocx : IDisposable
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private readonly ZipArchive archive;

    public WrittenDocx(ReportDocument document, LayoutDecisions decisions)
    {
        var file = new MemoryStream();
        DocxWriter.Write(document, decisions, file);
        archive = new(file);
        Document = Part("word/document.xml");
    }

    public XElement Document { get; }

    public IEnumerable<string> Names => archive.Entries.Select(entry => entry.FullName);

    public static WrittenDocx Of(string form) => new(SampleForms.All[form].Document, SampleForms.All[form].Decisions);

    public XElement Part(string name)
    {
        using var content = archive.GetEntry(name)!.Open();
        return XDocument.Load(content, LoadOptions.PreserveWhitespace).Root!;
    }

    public List<XElement> Styled(string style) => Styled(Document, style);

    public static List<XElement> Styled(XElement within, string style) => [.. within.Descendants(W + "p").Where(paragraph => Value(paragraph, "pStyle", "val") == style)];

    public XElement Style(string id) => Part("word/styles.xml").Elements(W + "style").Single(style => (string?)style.Attribute(W + "styleId") == id);

    public List<XElement> Sections => [.. Document.Descendants(W + "sectPr")];

    /// <summary>The header or footer that a section shows on these pages.</summary>
    public XElement Margin(XElement section, string kind, string pages)
    {
        XNamespace r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var id = (string?)section.Elements(W + kind).Single(reference => (string?)reference.Attribute(W + "type") == pages).Attribute(r + "id");
        return Part("word/" + id + ".xml");
    }

    public static string? Value(XElement within, string element, string attribute) =>
        (string?)within.DescendantsAndSelf(W + element).FirstOrDefault(candidate => candidate.Attribute(W + attribute) is not null)?.Attribute(W + attribute);

    public static long Number(XElement within, string element, string attribute) => long.Parse(Value(within, element, attribute)!, CultureInfo.InvariantCulture);

    public static string Text(XElement within) => string.Concat(within.Descendants().Where(node => node.Name == W + "t" || node.Name == W + "tab" && node.Parent!.Name == W + "r")
        .Select(node => node.Name == W + "t" ? node.Value : "\t"));

    public void Dispose() => archive.Dispose();
}
