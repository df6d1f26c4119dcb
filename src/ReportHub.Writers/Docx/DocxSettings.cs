using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>settings.xml and fontTable.xml.</summary>
internal static class DocxSettings
{
    // Word's own set allows marks at line starts that GB/T 15834-2011 forbids there; ours is the one our pages are broken by.
    private const string NeverAtStart = "!%),.:;?]}。，、；：？！）］｝〉》」』】〕〗”’～–·％‰℃℉";
    private const string NeverAtEnd = "$([{（［｛〈《「『【〔〖“‘￥＄";

    public static MarkupBuffer Settings(StyleSheet style, bool hasNotes)
    {
        var xml = new MarkupBuffer(DocxWriter.Format, 4096);
        xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:zoom w:percent=\"100\"/>"u8);
        xml.Raw(style.Page.MirrorMargins ? "<w:mirrorMargins/>"u8 : default);
        xml.Raw("<w:defaultTabStop w:val=\"420\"/><w:evenAndOddHeaders/><w:drawingGridVerticalSpacing"u8).Attribute("w:val"u8, style.Grid.Pitch.Twips / 2).Raw("/>"u8);
        xml.Raw("<w:characterSpacingControl w:val=\"doNotCompress\"/><w:noLineBreaksAfter w:lang=\"zh-CN\""u8).Attribute("w:val"u8, NeverAtEnd);
        xml.Raw("/><w:noLineBreaksBefore w:lang=\"zh-CN\""u8).Attribute("w:val"u8, NeverAtStart).Raw("/>"u8);
        if (hasNotes)
        {
            xml.Raw("<w:footnotePr><w:footnote"u8).Attribute("w:id"u8, DocxNotes.Separator).Raw("/><w:footnote"u8).Attribute("w:id"u8, DocxNotes.ContinuationSeparator).Raw("/></w:footnotePr>"u8);
        }

        xml.Raw("<w:compat>"u8);
        // A line before a forced break is not stretched on our pages either.
        xml.Raw("<w:doNotExpandShiftReturn/><w:useFELayout/>"u8);
        xml.Raw("<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"u8);
        return xml.Raw("<w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/><w:decimalSymbol w:val=\".\"/><w:listSeparator w:val=\",\"/></w:settings>"u8);
    }

    public static MarkupBuffer Fonts()
    {
        var xml = new MarkupBuffer(DocxWriter.Format, 2048);
        xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"u8);
        for (var role = FontRole.Fangsong; role <= FontRole.Latin; role++)
        {
            xml.Raw("<w:font"u8).Attribute("w:name"u8, FontNames.Of(role)).Raw(">"u8);
            if (FontNames.Alternative(role) is { } alternative)
            {
                xml.Raw("<w:altName"u8).Attribute("w:val"u8, alternative).Raw("/>"u8);
            }

            xml.Raw(role == FontRole.Latin
                ? "<w:charset w:val=\"00\"/><w:family w:val=\"roman\"/><w:pitch w:val=\"variable\"/></w:font>"u8
                : "<w:charset w:val=\"86\"/><w:family w:val=\"auto\"/><w:pitch w:val=\"variable\"/></w:font>"u8);
        }

        return xml.Raw("</w:fonts>"u8);
    }
}
