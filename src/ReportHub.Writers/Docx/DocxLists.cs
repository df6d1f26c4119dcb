namespace ReportHub.Writers;

/// <summary>The lists of the document in order; each is a numbering of its own, so that it starts at 1.</summary>
internal sealed class DocxLists
{
    public const int Levels = 9;

    private readonly List<bool> ordered = [];

    public int Count => ordered.Count;

    /// <summary>Id of a new list, from 1.</summary>
    public int Add(bool isOrdered)
    {
        ordered.Add(isOrdered);
        return ordered.Count;
    }

    /// <summary>numbering.xml: at every depth the mark stands like the first word of a paragraph (2 em in, wraps flush), as our pages have it.</summary>
    public MarkupBuffer Write(long em)
    {
        var xml = new MarkupBuffer(DocxWriter.Format);
        xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"u8);
        Abstract(xml, 0, false, em);
        Abstract(xml, 1, true, em);
        for (var i = 0; i < ordered.Count; i++)
        {
            xml.Raw("<w:num"u8).Attribute("w:numId"u8, i + 1).Raw("><w:abstractNumId"u8).Attribute("w:val"u8, ordered[i] ? 1 : 0).Raw("/>"u8);
            for (var level = 0; level < Levels; level++)
            {
                xml.Raw("<w:lvlOverride"u8).Attribute("w:ilvl"u8, level).Raw("><w:startOverride w:val=\"1\"/></w:lvlOverride>"u8);
            }

            xml.Raw("</w:num>"u8);
        }

        return xml.Raw("</w:numbering>"u8);
    }

    private static void Abstract(MarkupBuffer xml, int id, bool isOrdered, long em)
    {
        xml.Raw("<w:abstractNum"u8).Attribute("w:abstractNumId"u8, id).Raw("><w:multiLevelType w:val=\"multilevel\"/>"u8);
        for (var level = 0; level < Levels; level++)
        {
            xml.Raw("<w:lvl"u8).Attribute("w:ilvl"u8, level).Raw("><w:start w:val=\"1\"/>"u8);
            xml.Raw(isOrdered ? "<w:numFmt w:val=\"decimal\"/>"u8 : "<w:numFmt w:val=\"bullet\"/>"u8).Raw("<w:suff w:val=\"nothing\"/><w:lvlText w:val=\""u8);
            if (isOrdered)
            {
                xml.Raw("%"u8).Number(level + 1).Raw(".\"/>"u8);
            }
            else
            {
                xml.Raw("·\"/>"u8);
            }

            xml.Raw("<w:lvlJc w:val=\"left\"/><w:pPr><w:ind"u8).Attribute("w:left"u8, 0).Attribute("w:firstLineChars"u8, 200).Attribute("w:firstLine"u8, 2 * em);
            xml.Raw("/></w:pPr><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr></w:lvl>"u8);
        }

        xml.Raw("</w:abstractNum>"u8);
    }
}
