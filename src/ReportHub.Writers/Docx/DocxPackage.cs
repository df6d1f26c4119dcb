using System.Globalization;
using ReportHub.Documents;
using ReportHub.Layout;

namespace ReportHub.Writers;

/// <summary>The parts that hold the package together: content types, relationships, properties. Ids are words, the same in every file.</summary>
internal static class DocxPackage
{
    public static MarkupBuffer ContentTypes(DocxParts parts, DocxMedia media)
    {
        var xml = new MarkupBuffer(DocxWriter.Format, 4096);
        xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"u8);
        xml.Raw("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"u8);
        xml.Raw(media.Has(ImageKind.Png) ? "<Default Extension=\"png\" ContentType=\"image/png\"/>"u8 : default);
        xml.Raw(media.Has(ImageKind.Jpeg) ? "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>"u8 : default);
        xml.Raw("<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"u8);
        xml.Raw("<Override PartName=\"/docProps/app.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/>"u8);
        xml.Raw("<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"u8);
        foreach (var part in parts.All)
        {
            xml.Raw("<Override"u8).Attribute("PartName"u8, "/word/" + part.File);
            xml.Attribute("ContentType"u8, "application/vnd.openxmlformats-officedocument.wordprocessingml." + part.Type + "+xml").Raw("/>"u8);
        }

        return xml.Raw("</Types>"u8);
    }

    public static MarkupBuffer Relationships()
    {
        var xml = new MarkupBuffer(DocxWriter.Format, 1024);
        xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"u8);
        xml.Raw("<Relationship Id=\"document\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"u8);
        xml.Raw("<Relationship Id=\"core\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"u8);
        xml.Raw("<Relationship Id=\"app\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties\" Target=\"docProps/app.xml\"/>"u8);
        return xml.Raw("</Relationships>"u8);
    }

    public static MarkupBuffer DocumentRelationships(DocxParts parts, DocxMedia media, DocxLinks links)
    {
        var xml = OpenRelationships();
        foreach (var part in parts.All)
        {
            xml.Raw("<Relationship"u8).Attribute("Id"u8, part.Id).Attribute("Type"u8, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + part.Type);
            xml.Attribute("Target"u8, part.File).Raw("/>"u8);
        }

        for (var i = 0; i < media.Images.Count; i++)
        {
            xml.Raw("<Relationship"u8).Attribute("Id"u8, DocxMedia.Id(i));
            xml.Raw(" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\""u8).Attribute("Target"u8, media.FileOf(i)).Raw("/>"u8);
        }

        return AddLinks(xml, links).Raw("</Relationships>"u8);
    }

    /// <summary>Relationships of a part that has none but its links.</summary>
    public static MarkupBuffer PartRelationships(DocxLinks links) => AddLinks(OpenRelationships(), links).Raw("</Relationships>"u8);

    private static MarkupBuffer OpenRelationships() => new MarkupBuffer(DocxWriter.Format, 4096)
        .Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"u8);

    private static MarkupBuffer AddLinks(MarkupBuffer xml, DocxLinks links)
    {
        for (var i = 0; i < links.Targets.Count; i++)
        {
            xml.Raw("<Relationship"u8).Attribute("Id"u8, DocxLinks.Id(i));
            xml.Raw(" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\""u8).Attribute("Target"u8, links.Targets[i]).Raw(" TargetMode=\"External\"/>"u8);
        }

        return xml;
    }

    /// <summary>Every date is 成文日期. It is written as midnight UTC, so that no reader shows the day before.</summary>
    public static MarkupBuffer CoreProperties(DocumentProperties properties)
    {
        var xml = new MarkupBuffer(DocxWriter.Format, 2048);
        var date = properties.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
        xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""u8);
        xml.Raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"u8).Text(properties.Title);
        xml.Raw("</dc:title><dc:subject>"u8).Text(properties.Subject).Raw("</dc:subject><dc:creator>"u8).Text(properties.Author).Raw("</dc:creator><dc:identifier>sha256:"u8);
        xml.Text(properties.Fingerprint.Hex).Raw("</dc:identifier><dc:language>zh-CN</dc:language><cp:lastModifiedBy>"u8).Text(properties.Author);
        xml.Raw("</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type=\"dcterms:W3CDTF\">"u8).Text(date);
        return xml.Raw("</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">"u8).Text(date).Raw("</dcterms:modified></cp:coreProperties>"u8);
    }

    public static MarkupBuffer ApplicationProperties(DocumentProperties properties, LayoutDecisions decisions)
    {
        var xml = new MarkupBuffer(DocxWriter.Format, 1024);
        xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Pages>"u8);
        xml.Number(decisions.PageCount).Raw("</Pages><Application>ReportHub</Application><Company>"u8).Text(properties.Author);
        return xml.Raw("</Company></Properties>"u8);
    }
}
