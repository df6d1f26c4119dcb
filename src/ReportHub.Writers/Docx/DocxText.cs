using System.Buffers;
using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>Writes paragraphs and runs of one part. Order of the property elements is that of the schema (ECMA-376 17.3).</summary>
internal sealed class DocxText(MarkupBuffer xml, DocxLinks links, DocxNotes? notes = null)
{
    /// <summary>Word takes these from the Latin face unless told otherwise.</summary>
    private static readonly SearchValues<char> SharedMarks = SearchValues.Create("“”‘’—…·");

    private bool insideLink;
    private long pendingSpace;

    public MarkupBuffer Xml => xml;

    /// <summary>Where the properties of the paragraph last begun end: a section can still be closed there.</summary>
    public int PropertiesEnd { get; private set; }

    /// <summary>Blank room in twips before what comes next, whatever that is.</summary>
    public void SpaceNext(long twips) => pendingSpace = twips;

    /// <summary>Room before a table, which has no "before" of its own, is a paragraph of that height.</summary>
    public void Spacer(long twips = 0)
    {
        var height = pendingSpace + twips;
        pendingSpace = 0;
        if (height > 0)
        {
            Begin(new(DocxStyle.Anchor) { Line = height, KeepNext = true });
            End();
        }
    }

    public void Begin(in ParagraphProperties properties)
    {
        xml.Raw("<w:p><w:pPr><w:pStyle"u8).Attribute("w:val"u8, DocxStyleEntry.Of(properties.Style).Id).Raw("/>"u8);
        if (properties.KeepNext)
        {
            xml.Raw("<w:keepNext/>"u8);
        }

        if (properties.StartsPage is { } startsPage)
        {
            xml.Raw(startsPage ? "<w:pageBreakBefore/>"u8 : "<w:pageBreakBefore w:val=\"0\"/>"u8);
        }

        if (properties.List > 0)
        {
            xml.Raw("<w:numPr><w:ilvl"u8).Attribute("w:val"u8, properties.ListLevel).Raw("/><w:numId"u8).Attribute("w:val"u8, properties.List).Raw("/></w:numPr>"u8);
        }

        WriteTabs(properties.Tabs);
        WriteSpacing(xml, pendingSpace > 0 ? Math.Max(pendingSpace, properties.Before ?? 0) : properties.Before, properties.Line);
        pendingSpace = 0;
        if (properties.Indent is { } indent)
        {
            WriteIndent(xml, indent);
        }

        if (properties.Alignment is { } alignment)
        {
            WriteAlignment(xml, alignment);
        }
        else if (properties.Distributes)
        {
            xml.Raw("<w:jc w:val=\"distribute\"/>"u8);
        }

        PropertiesEnd = xml.Length;
        xml.Raw("</w:pPr>"u8);
    }

    public void End() => xml.Raw("</w:p>"u8);

    /// <summary>A whole paragraph of fixed text.</summary>
    public void Paragraph(in ParagraphProperties properties, string text)
    {
        Begin(properties);
        Run(text, default);
        End();
    }

    public void Paragraph(in ParagraphProperties properties, IReadOnlyList<Inline> content, RunFormat format = default)
    {
        Begin(properties);
        Inlines(content, format);
        End();
    }

    /// <summary>One paragraph, broken as the layout broke it; <paramref name="content"/> gives the notes its words had.</summary>
    public void Lines(DocxStyle style, IReadOnlyList<string> lines, IReadOnlyList<Inline> content, long? before = null)
    {
        if (lines.Count == 0)
        {
            return;
        }

        Begin(new(style) { Before = before });
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
            {
                Break();
            }

            Run(lines[i], default);
        }

        Notes(content);
        End();
    }

    public void Inlines(IReadOnlyList<Inline> content, RunFormat format)
    {
        for (var i = 0; i < content.Count; i++)
        {
            switch (content[i])
            {
                case Text text:
                    Run(text.Value, format);
                    break;
                case Strong strong:
                    Inlines(strong.Children, format with { CharacterStyle = RunFormat.Strong });
                    break;
                case LineBreak:
                    Break();
                    break;
                case Link link:
                    Hyperlink(link, format);
                    break;
                case Footnote note:
                    Note(note, format);
                    break;
                default:
                    throw new InvalidOperationException($"No DOCX form for {content[i].GetType().Name}.");
            }
        }
    }

    public void Run(string text, RunFormat format)
    {
        if (text.Length == 0)
        {
            return;
        }

        xml.Raw("<w:r>"u8);
        RunProperties(text, format);
        xml.Raw(NeedsPreserve(text) ? "<w:t xml:space=\"preserve\">"u8 : "<w:t>"u8).Text(text).Raw("</w:t></w:r>"u8);
    }

    public void Break() => xml.Raw("<w:r><w:br/></w:r>"u8);

    public void Tab() => xml.Raw("<w:r><w:tab/></w:r>"u8);

    /// <summary>A complex field with its result, so that a reader that computes nothing shows the right thing.</summary>
    public void Field(string instruction, string result)
    {
        xml.Raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">"u8).Text(instruction);
        xml.Raw("</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>"u8).Text(result);
        xml.Raw("</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"u8);
    }

    /// <summary>The marks of notes alone: for a title, whose words come from the layout.</summary>
    public void Notes(IReadOnlyList<Inline> content)
    {
        for (var i = 0; i < content.Count; i++)
        {
            if (content[i] is Footnote note)
            {
                Note(note, default);
            }
        }
    }

    public static void WriteSpacing(MarkupBuffer xml, long? before, long? line, long? after = null)
    {
        if (before is null && line is null && after is null)
        {
            return;
        }

        xml.Raw("<w:spacing"u8);
        if (before is { } blank)
        {
            xml.Attribute("w:before"u8, blank);
        }

        if (after is { } below)
        {
            xml.Attribute("w:after"u8, below);
        }

        if (line is { } height)
        {
            xml.Attribute("w:line"u8, height).Raw(" w:lineRule=\"exact\""u8);
        }

        xml.Raw("/>"u8);
    }

    public static void WriteIndent(MarkupBuffer xml, ParagraphIndent indent)
    {
        xml.Raw("<w:ind"u8).Attribute("w:left"u8, indent.Left).Attribute("w:right"u8, indent.Right);
        if (indent.Hanging > 0)
        {
            xml.Attribute("w:hanging"u8, indent.Hanging).Raw("/>"u8);
        }
        else
        {
            xml.Raw(" w:firstLineChars=\"0\" w:firstLine=\"0\"/>"u8);
        }
    }

    public static void WriteAlignment(MarkupBuffer xml, Alignment alignment) => xml.Raw(alignment switch
    {
        Alignment.Left => "<w:jc w:val=\"left\"/>"u8,
        Alignment.Centre => "<w:jc w:val=\"center\"/>"u8,
        Alignment.Right => "<w:jc w:val=\"right\"/>"u8,
        Alignment.Justify => "<w:jc w:val=\"both\"/>"u8,
        _ => throw new InvalidOperationException($"No DOCX form for {alignment}."),
    });

    private void WriteTabs(TabStop[]? tabs)
    {
        if (tabs is null)
        {
            return;
        }

        xml.Raw("<w:tabs>"u8);
        foreach (var tab in tabs)
        {
            xml.Raw(tab.Right ? "<w:tab w:val=\"right\""u8 : "<w:tab w:val=\"left\""u8).Attribute("w:pos"u8, tab.Position).Raw("/>"u8);
        }

        xml.Raw("</w:tabs>"u8);
    }

    /// <summary>Word allows no note in a header or in another note: there its words stand in parentheses.</summary>
    private void Note(Footnote note, RunFormat format)
    {
        if (notes is not null)
        {
            xml.Raw("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference"u8).Attribute("w:id"u8, notes.Add(note)).Raw("/></w:r>"u8);
            return;
        }

        Run("（", format);
        Inlines(note.Content, format);
        Run("）", format);
    }

    private void RunProperties(string text, RunFormat format)
    {
        var shared = text.AsSpan().IndexOfAny(SharedMarks) >= 0;
        if (!shared && format.CharacterStyle is null && format.HalfPoints == 0)
        {
            return;
        }

        xml.Raw("<w:rPr>"u8);
        if (format.CharacterStyle is { } style)
        {
            xml.Raw("<w:rStyle"u8).Attribute("w:val"u8, style).Raw("/>"u8);
        }

        if (shared)
        {
            xml.Raw("<w:rFonts w:hint=\"eastAsia\"/>"u8);
        }

        if (format.HalfPoints > 0)
        {
            xml.Raw("<w:sz"u8).Attribute("w:val"u8, format.HalfPoints).Raw("/><w:szCs"u8).Attribute("w:val"u8, format.HalfPoints).Raw("/>"u8);
        }

        xml.Raw("</w:rPr>"u8);
    }

    private void Hyperlink(Link link, RunFormat format)
    {
        // A link inside a link cannot be written; its words stay.
        if (insideLink || LinkTarget.Safe(link.Target) is not { } target)
        {
            Inlines(link.Children, format);
            return;
        }

        insideLink = true;
        xml.Raw("<w:hyperlink"u8).Attribute("r:id"u8, links.IdOf(target)).Raw(" w:history=\"1\">"u8);
        Inlines(link.Children, format.CharacterStyle is not null ? format : format with { CharacterStyle = RunFormat.Hyperlink });
        xml.Raw("</w:hyperlink>"u8);
        insideLink = false;
    }

    /// <summary>Readers drop white space at the edges of a text otherwise.</summary>
    private static bool NeedsPreserve(string text) => char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Contains("  ", StringComparison.Ordinal);
}
