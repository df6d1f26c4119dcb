using System.Globalization;
using ReportHub.Documents;
using ReportHub.Layout;

namespace ReportHub.Writers;

/// <summary>
/// 目录 as a TOC field that holds the layout's entries and page numbers as its result; headings that have an entry bear the bookmark it leads to. The field
/// is not marked as dirty, so that Word asks no one to update it.
/// </summary>
internal sealed class DocxContents(DocxText text, LayoutDecisions decisions)
{
    // A title of two characters is set apart by two blanks, as always.
    private const string SpacedTitle = "目　　录";

    private readonly MarkupBuffer xml = text.Xml;
    private int next;

    public void Write(Contents contents, long rowBelowTitle)
    {
        xml.Raw("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>"u8);
        text.Paragraph(new(DocxStyle.ContentsTitle), SpacedTitle);
        text.SpaceNext(rowBelowTitle);
        var entries = decisions.Contents;
        for (var i = 0; i < entries.Count; i++)
        {
            WriteEntry(contents, entries[i], i, isFirst: i == 0, isLast: i + 1 == entries.Count);
        }

        xml.Raw("</w:sdtContent></w:sdt>"u8);
    }

    private void WriteEntry(Contents contents, ContentsEntry entry, int index, bool isFirst, bool isLast)
    {
        text.Begin(new(DocxStyle.Contents1 + (entry.Level - 1)));
        if (isFirst)
        {
            xml.Raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o &quot;1-"u8).Number(contents.Levels);
            xml.Raw("&quot; \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"u8);
        }

        var bookmark = Bookmark(index);
        xml.Raw("<w:hyperlink"u8).Attribute("w:anchor"u8, bookmark).Raw(" w:history=\"1\">"u8);
        text.Run(entry.Title, default);
        text.Tab();
        text.Field(" PAGEREF " + bookmark + " \\h ", entry.PageLabel);
        xml.Raw("</w:hyperlink>"u8);
        if (isLast)
        {
            xml.Raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"u8);
        }

        text.End();
    }

    /// <summary>Opens the bookmark of the next entry if that is a heading of <paramref name="level"/> with these words; answers its id from 1, or 0.</summary>
    public int Open(int level, string title)
    {
        for (var i = next; i < decisions.Contents.Count; i++)
        {
            if (decisions.Contents[i].Level == level && IsNamed(decisions.Contents[i].Title, title.TrimEnd('。')))
            {
                next = i + 1;
                xml.Raw("<w:bookmarkStart"u8).Attribute("w:id"u8, next).Attribute("w:name"u8, Bookmark(i)).Raw("/>"u8);
                return next;
            }
        }

        return 0;
    }

    /// <inheritdoc cref="Open(int, string)"/>
    public int Open(int level, string mark, IReadOnlyList<Inline> title) => decisions.Contents.Count == 0 ? 0 : Open(level, mark + title.PlainText());

    public void Close(int id)
    {
        if (id > 0)
        {
            xml.Raw("<w:bookmarkEnd"u8).Attribute("w:id"u8, id).Raw("/>"u8);
        }
    }

    /// <summary>Blanks between an entry's parts are the layout's own.</summary>
    private static bool IsNamed(ReadOnlySpan<char> entry, ReadOnlySpan<char> title)
    {
        var at = 0;
        foreach (var character in title)
        {
            while (at < entry.Length && char.IsWhiteSpace(entry[at]))
            {
                at++;
            }

            if (char.IsWhiteSpace(character))
            {
                continue;
            }

            if (at == entry.Length || entry[at++] != character)
            {
                return false;
            }
        }

        return entry[at..].IsWhiteSpace();
    }

    private static string Bookmark(int index) => "_Toc" + (index + 1).ToString("D8", CultureInfo.InvariantCulture);
}
