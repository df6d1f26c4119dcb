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
        foreach (var (name, content) in parts.Texts)
        {
            zip.Add(name, content.Written);
        }

        for (var i = 0; i < parts.Media.Images.Count; i++)
        {
            // Pictures are packed already.
            zip.AddStored("word/" + parts.Media.FileOf(i), parts.Media.Images[i].Bytes.Span);
        }

        zip.Finish();
    }

    /// <summary>Parts in their order in the file; [Content_Types].xml stands first, as readers that stream expect.</summary>
    private static (List<(string Name, MarkupBuffer Content)> Texts, DocxMedia Media) Parts(ReportDocument document, LayoutDecisions decisions)
    {
        var parts = new DocxParts();
        var context = new DocxContext(document, decisions, parts);
        var body = new DocxBody(context).Write();
        parts.Add("styles", "styles", new DocxStyles(document, decisions, context.Geometry).Write());
        parts.Add("settings", "settings", DocxSettings.Settings(document.Style, context.Notes.Count > 0));
        parts.Add("fontTable", "fontTable", DocxSettings.Fonts());
        if (context.Lists.Count > 0)
        {
            parts.Add("numbering", "numbering", context.Lists.Write(document.Style[StyleName.Body].Cell.Twips));
        }

        if (context.Notes.Count > 0)
        {
            parts.Add("footnotes", "footnotes", context.Notes.Write(), context.Notes.Links);
        }

        List<(string Name, MarkupBuffer Content)> texts =
        [
            ("[Content_Types].xml", DocxPackage.ContentTypes(parts, context.Media)),
            ("_rels/.rels", DocxPackage.Relationships()),
            ("docProps/core.xml", DocxPackage.CoreProperties(document.Properties)),
            ("docProps/app.xml", DocxPackage.ApplicationProperties(document.Properties, decisions)),
            ("word/document.xml", body),
            ("word/_rels/document.xml.rels", DocxPackage.DocumentRelationships(parts, context.Media, context.Links)),
        ];
        foreach (var part in parts.All)
        {
            texts.Add(("word/" + part.File, part.Content));
            if (part.Links is { Targets.Count: > 0 } links)
            {
                texts.Add(("word/_rels/" + part.File + ".rels", DocxPackage.PartRelationships(links)));
            }
        }

        return (texts, context.Media);
    }
}
