using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;

namespace ReportHub.Writers;

/// <summary>Writes a document as Office Open XML that Word and WPS break into the lines and pages of the PDF (docx-notes.md).</summary>
public static class DocxWriter
{
    internal const string Format = "DOCX";

    /// <summary>Writes the whole file, or nothing: every part is complete before the first byte. The stream is left open.</summary>
    /// <exception cref="ForbiddenCharacterException">The document holds a character XML forbids.</exception>
    /// <exception cref="ArgumentException"><paramref name="decisions"/> belong to another document.</exception>
    public static void Write(ReportDocument document, LayoutDecisions decisions, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(decisions);
        ArgumentNullException.ThrowIfNull(output);
        var parts = Parts(document, decisions);
        using var zip = new DeterministicZip(output);
        foreach (var (name, content) in parts)
        {
            zip.Add(name, content.Written);
        }

        zip.Finish();
    }

    /// <summary>Parts in their order in the file; [Content_Types].xml stands first, as readers that stream expect.</summary>
    private static List<(string Name, MarkupBuffer Content)> Parts(ReportDocument document, LayoutDecisions decisions)
    {
        var (geometry, links, lists) = (new DocxGeometry(document.Style), new DocxLinks(), new DocxLists());
        var body = new DocxBody(document, decisions, geometry, links, lists).Write();
        var neighbours = new List<(string Id, MarkupBuffer Content)>
        {
            ("styles", new DocxStyles(document, decisions, geometry).Write()),
            ("settings", DocxSettings.Settings(document.Style)),
            ("fontTable", DocxSettings.Fonts()),
            ("footerOdd", DocxFolio.Footer(geometry, odd: true)),
            ("footerEven", DocxFolio.Footer(geometry, odd: false)),
        };
        if (lists.Count > 0)
        {
            neighbours.Add(("numbering", lists.Write(document.Style[StyleName.Body].Cell.Twips)));
        }

        if (decisions.BlankPageBeforeImprint)
        {
            neighbours.Add(("footerEmpty", DocxFolio.EmptyFooter()));
        }

        if (document.Properties.IsPreview)
        {
            neighbours.Add(("headerPreview", DocxFolio.PreviewHeader()));
        }

        var present = neighbours.ConvertAll(part => part.Id);
        return
        [
            ("[Content_Types].xml", DocxPackage.ContentTypes(present)),
            ("_rels/.rels", DocxPackage.Relationships()),
            ("docProps/core.xml", DocxPackage.CoreProperties(document.Properties)),
            ("docProps/app.xml", DocxPackage.ApplicationProperties(document.Properties, decisions)),
            ("word/document.xml", body),
            .. neighbours.ConvertAll(part => (DocxPackage.PathOf(part.Id), part.Content)),
            ("word/_rels/document.xml.rels", DocxPackage.DocumentRelationships(present, links)),
        ];
    }
}
