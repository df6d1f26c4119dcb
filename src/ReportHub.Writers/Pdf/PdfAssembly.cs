using ReportHub.Documents;
using ReportHub.Layout;

namespace ReportHub.Writers.Pdf;

/// <summary>One PDF file in the making: page contents go out at once, what they share follows at the end.</summary>
internal sealed class PdfAssembly : IDisposable
{
    private const int IdentifierDigits = 32;

    private readonly DocumentProperties properties;
    private readonly PdfFile file;
    private readonly PdfFonts fonts;
    private readonly PageTree pages;
    private readonly PageLabels labels = new();
    private readonly ContentMarks marks = new();
    private readonly PdfBytes content = new(16 * 1024);
    private readonly int resources;

    public PdfAssembly(Stream output, DocumentProperties properties)
    {
        this.properties = properties;
        file = new(output);
        fonts = new(file);
        pages = new(file);
        resources = file.Reserve();
    }

    public void Add(Page page)
    {
        var (number, parent) = pages.Add(page.Height);
        var key = marks.BeginPage(number);
        labels.Add(page.Label);
        content.Clear();
        var links = Draw(page);
        var contents = file.Reserve();
        file.Stream(contents, [], content.Span);
        var annotations = WriteLinks(page, links);
        var bytes = file.Object(number).Add("<</Type/Page/Parent "u8).Reference(parent).Add("/MediaBox[0 0 "u8)
            .Length3(PdfUnits.From(page.Width)).Add((byte)' ').Length3(PdfUnits.From(page.Height)).Add("]/Resources "u8).Reference(resources)
            .Add("/Contents "u8).Reference(contents).Add("/StructParents "u8).Int(key).Add("/Tabs/S"u8);
        AddReferences(bytes, annotations);
        bytes.Add(">>"u8);
    }

    public void End(StructureElement root, IReadOnlyList<OutlineEntry> outline)
    {
        fonts.Write();
        WriteResources();
        pages.Write();
        var structure = new StructureTree(file, marks, root).Write(root, marks);
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

    /// <summary>Returns how many links the page has.</summary>
    private int Draw(Page page)
    {
        var links = 0;
        var drawing = new PageContent(content, fonts, marks, page.Height);
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
                case LinkArea:
                    links++;
                    break;
                case SealArea:
                    // Room for the seal stays empty, ever.
                    break;
                default:
                    throw new InvalidOperationException($"PDF cannot draw {item.GetType().Name}.");
            }
        }

        drawing.End();
        return links;
    }

    private int[] WriteLinks(Page page, int count)
    {
        var numbers = count == 0 ? [] : new int[count];
        var next = 0;
        foreach (var item in page.Items)
        {
            if (item is LinkArea link)
            {
                numbers[next] = file.Reserve();
                var key = marks.AddAnnotation(link.Structure, numbers[next]);
                LinkAnnotation.Write(file.Object(numbers[next++]), link, page.Height, key);
            }
        }

        return numbers;
    }

    private static void AddReferences(PdfBytes bytes, int[] annotations)
    {
        if (annotations.Length == 0)
        {
            return;
        }

        bytes.Add("/Annots["u8);
        foreach (var annotation in annotations)
        {
            bytes.Reference(annotation).Add((byte)' ');
        }

        bytes.Add((byte)']');
    }

    private void WriteResources()
    {
        var bytes = file.Object(resources).Add("<</Font<<"u8);
        fonts.WriteResources(bytes);

        // A spot colour, so that a press can run the head in its own red; on screen pure red (GB/T 9704 asks Y80 M80).
        bytes.Add(">>/ColorSpace<</Red[/Separation/Red/DeviceRGB<</FunctionType 2/Domain[0 1]/C0[1 1 1]/C1[1 0 0]/N 1>>]>>>>"u8);
    }

    private int WriteCatalog(int structure, int bookmarks)
    {
        var (metadata, profile, catalog) = (file.Reserve(), file.Reserve(), file.Reserve());
        using var xmp = new PdfBytes(2048);
        DocumentInformation.WriteXmp(xmp, properties);
        file.PlainStream(metadata, "/Type/Metadata/Subtype/XML"u8, xmp.Span);
        file.Stream(profile, "/N 3"u8, SrgbProfile.Build());
        var bytes = file.Object(catalog).Add("<</Type/Catalog/Pages "u8).Reference(pages.Root).Add("/Metadata "u8).Reference(metadata)
            .Add("/MarkInfo<</Marked true>>/StructTreeRoot "u8).Reference(structure).Add("/Lang("u8).Utf8(DocumentProperties.Language)
            .Add(")/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None>>/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1"u8)
            .Add("/OutputConditionIdentifier(sRGB IEC61966-2.1)/Info(sRGB IEC61966-2.1)/DestOutputProfile "u8).Reference(profile)
            .Add(">>]/PageLabels"u8);
        labels.Write(bytes);
        if (bookmarks != 0)
        {
            bytes.Add("/Outlines "u8).Reference(bookmarks);
        }

        bytes.Add(">>"u8);
        return catalog;
    }
}
