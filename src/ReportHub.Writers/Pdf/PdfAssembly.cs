using ReportHub.Documents;
using ReportHub.Layout;

namespace ReportHub.Writers.Pdf;

/// <summary>One PDF file in the making: page contents go out at once, what they share follows at the end.</summary>
internal sealed class PdfAssembly : IDisposable
{
    private const int IdentifierDigits = 32;

    private readonly DocumentProperties properties;
    private readonly PdfOptions options;
    private readonly PdfFile file;
    private readonly PdfFonts fonts;
    private readonly PdfImages images;
    private readonly PageTree pages;
    private readonly PageLabels labels = new();
    private readonly ContentMarks marks = new();
    private readonly Annotations annotations;
    private readonly PdfBytes content = new(16 * 1024);
    private readonly int resources;

    public PdfAssembly(Stream output, DocumentProperties properties, PdfOptions options)
    {
        (this.properties, this.options) = (properties, options);
        file = new(output);
        fonts = new(file);
        images = new(file);
        pages = new(file);
        annotations = new(file, marks, pages);
        resources = file.Reserve();
    }

    public void Add(Page page)
    {
        var sheet = Sheet.Of(page);
        var (number, parent) = pages.Add(sheet);
        var key = marks.BeginPage(number);
        labels.Add(page.Label);
        content.Clear();
        Draw(page, sheet);
        var contents = file.Reserve();
        file.Stream(contents, [], content.Span);
        AddLinks(page, sheet);
        var bytes = file.Object(number).Add("<</Type/Page/Parent "u8).Reference(parent);
        sheet.WriteSize(bytes);
        bytes.Add("/Resources "u8).Reference(resources).Add("/Contents "u8).Reference(contents).Add("/StructParents "u8).Int(key).Add("/Tabs/S"u8);
        annotations.WriteReferences(bytes);
        bytes.Add(">>"u8);
    }

    public void End(StructureElement root, IReadOnlyList<OutlineEntry> outline)
    {
        fonts.Write();
        WriteResources();
        pages.Write();
        annotations.WritePending(labels);
        var structure = new StructureTree(file, marks, root).Write(root);
        var bookmarks = new Outline(file, pages).Write(outline);
        var information = file.Reserve();
        DocumentInformation.WriteDictionary(file.Object(information), properties);
        var catalog = WriteCatalog(structure, bookmarks);
        file.Finish(catalog, information, properties.Fingerprint.Hex.AsSpan(0, IdentifierDigits));
    }

    public void Dispose()
    {
        content.Dispose();
        file.Dispose();
    }

    private void Draw(Page page, Sheet sheet)
    {
        var drawing = new PageContent(content, fonts, images, marks, sheet);
        foreach (var item in page.Items)
        {
            switch (item)
            {
                case GlyphRun run:
                    drawing.Add(run);
                    break;
                case Rule rule:
                    drawing.Add(rule);
                    break;
                case Picture picture:
                    drawing.Add(picture);
                    break;
                case LinkArea or PageLink:
                    // Annotations follow the content.
                    break;
                case SealArea:
                    // Room for the seal stays empty, ever.
                    break;
                default:
                    throw new InvalidOperationException($"PDF cannot draw {item.GetType().Name}.");
            }
        }

        drawing.End();
    }

    private void AddLinks(Page page, Sheet sheet)
    {
        annotations.BeginPage();
        foreach (var item in page.Items)
        {
            switch (item)
            {
                case LinkArea link:
                    annotations.Add(link, sheet);
                    break;
                case PageLink link:
                    annotations.Add(link, sheet);
                    break;
                default:
                    break;
            }
        }
    }

    private void WriteResources()
    {
        var bytes = file.Object(resources).Add("<</Font<<"u8);
        fonts.WriteResources(bytes);
        images.WriteResources(bytes.Add(">>"u8));

        // A spot colour, so that a press can run the head in its own red; on screen pure red (GB/T 9704 asks Y80 M80).
        bytes.Add("/ColorSpace<</Red[/Separation/Red/DeviceRGB<</FunctionType 2/Domain[0 1]/C0[1 1 1]/C1[1 0 0]/N 1>>]>>>>"u8);
    }

    private int WriteCatalog(int structure, int bookmarks)
    {
        var (metadata, profile, catalog) = (file.Reserve(), file.Reserve(), file.Reserve());
        using var xmp = new PdfBytes(4096);
        DocumentInformation.WriteXmp(xmp, properties, options.Attachments.Count == 0 ? 2 : 3);
        file.PlainStream(metadata, "/Type/Metadata/Subtype/XML"u8, xmp.Span);
        file.PlainStream(profile, "/N 3/Filter/FlateDecode"u8, SrgbProfile.Packed.Span);
        var attachments = new EmbeddedFiles(file, properties);
        attachments.Write(options.Attachments);
        var bytes = file.Object(catalog).Add("<</Type/Catalog/Pages "u8).Reference(pages.Root).Add("/Metadata "u8).Reference(metadata)
            .Add("/MarkInfo<</Marked true>>/StructTreeRoot "u8).Reference(structure).Add("/Lang("u8).Utf8(DocumentProperties.Language)
            .Add(")/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None>>/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1"u8)
            .Add("/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)/DestOutputProfile "u8).Reference(profile)
            .Add(">>]/PageLabels"u8);
        labels.Write(bytes);
        attachments.WriteEntries(bytes);
        if (bookmarks != 0)
        {
            bytes.Add("/Outlines "u8).Reference(bookmarks);
        }

        bytes.Add(">>"u8);
        return catalog;
    }
}
