using ReportHub.Documents;

namespace ReportHub.Writers.Pdf;

/// <summary>The information dictionary and XMP: the same statements twice, as PDF/A demands (ISO 19005-2, 6.6.2).</summary>
internal static class DocumentInformation
{
    private const string Producer = "ReportHub";

    public static void WriteDictionary(PdfBytes bytes, DocumentProperties properties)
    {
        bytes.Add("<</Title"u8).Text(properties.Title);
        Entry(bytes, "/Author"u8, properties.Author);
        Entry(bytes, "/Subject"u8, properties.Subject);
        bytes.Add("/Creator"u8).Text(Producer).Add("/Producer"u8).Text(Producer);
        bytes.Add("/CreationDate("u8);
        Date(bytes, properties.Date, 'D');
        bytes.Add(")/ModDate("u8);
        Date(bytes, properties.Date, 'D');
        bytes.Add(")>>"u8);
    }

    /// <param name="part">Part of ISO 19005: 2, or 3 for a document with attachments.</param>
    public static void WriteXmp(PdfBytes bytes, DocumentProperties properties, int part)
    {
        bytes.Add("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"u8);
        bytes.Add("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n<rdf:Description rdf:about=\"\""u8);
        bytes.Add(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""u8);
        bytes.Add(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""u8);
        bytes.Add(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"u8);
        bytes.Add("<pdfaid:part>"u8).Int(part).Add("</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>\n<pdfuaid:part>1</pdfuaid:part>\n"u8);
        bytes.Add("<dc:format>application/pdf</dc:format>\n"u8);
        bytes.Add("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"u8);
        Escaped(bytes, properties.Title).Add("</rdf:li></rdf:Alt></dc:title>\n"u8);
        if (properties.Author.Length > 0)
        {
            Escaped(bytes.Add("<dc:creator><rdf:Seq><rdf:li>"u8), properties.Author).Add("</rdf:li></rdf:Seq></dc:creator>\n"u8);
        }

        if (properties.Subject.Length > 0)
        {
            Escaped(bytes.Add("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">"u8), properties.Subject)
                .Add("</rdf:li></rdf:Alt></dc:description>\n"u8);
        }

        bytes.Add("<dc:language><rdf:Bag><rdf:li>"u8).Utf8(DocumentProperties.Language).Add("</rdf:li></rdf:Bag></dc:language>\n"u8);
        bytes.Add("<xmp:CreateDate>"u8);
        Date(bytes, properties.Date, 'T');
        bytes.Add("</xmp:CreateDate><xmp:ModifyDate>"u8);
        Date(bytes, properties.Date, 'T');
        bytes.Add("</xmp:ModifyDate><xmp:CreatorTool>"u8).Utf8(Producer).Add("</xmp:CreatorTool><pdf:Producer>"u8).Utf8(Producer);
        bytes.Add("</pdf:Producer>\n</rdf:Description>\n"u8).Add(XmpExtension.UniversalAccessibility).Add("</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>"u8);
    }

    private static void Entry(PdfBytes bytes, ReadOnlySpan<byte> key, string value)
    {
        if (value.Length > 0)
        {
            bytes.Add(key).Text(value);
        }
    }

    /// <summary>Midnight in China: a paper bears a day, never a clock time (pdf-notes.md).</summary>
    public static void Date(PdfBytes bytes, DateOnly date, char form)
    {
        var separator = form == 'T' ? "-"u8 : ""u8;
        bytes.Add(form == 'D' ? "D:"u8 : ""u8);
        Digits(bytes, date.Year, 4).Add(separator);
        Digits(bytes, date.Month, 2).Add(separator);
        Digits(bytes, date.Day, 2).Add(form == 'T' ? "T00:00:00+08:00"u8 : "000000+08'00'"u8);
    }

    private static PdfBytes Digits(PdfBytes bytes, int value, int count)
    {
        var digits = bytes.Take(count);
        for (var i = count - 1; i >= 0; i--, value /= 10)
        {
            digits[i] = (byte)('0' + (value % 10));
        }

        return bytes;
    }

    /// <summary>XML text; a character XML 1.0 forbids becomes U+FFFD.</summary>
    private static PdfBytes Escaped(PdfBytes bytes, string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '<':
                    bytes.Add("&lt;"u8);
                    break;
                case '>':
                    bytes.Add("&gt;"u8);
                    break;
                case '&':
                    bytes.Add("&amp;"u8);
                    break;
                case (< ' ' and not '\t' and not '\n' and not '\r') or 0xFFFE or 0xFFFF:
                    bytes.Add("\uFFFD"u8);
                    break;
                default:
                    rune.EncodeToUtf8(bytes.Take(rune.Utf8SequenceLength));
                    break;
            }
        }

        return bytes;
    }
}
