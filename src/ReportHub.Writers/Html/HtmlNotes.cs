namespace ReportHub.Writers;

/// <summary>Footnotes as one section at the end: a page on the screen has no foot. Each leads back to its mark.</summary>
internal static class HtmlNotes
{
    public static void Write(HtmlInlines inlines)
    {
        if (inlines.Notes.Count == 0)
        {
            return;
        }

        var html = inlines.Html.Raw("<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"脚注\">\n<ol>\n"u8);
        for (var i = 0; i < inlines.Notes.Count; i++)
        {
            html.Raw("<li id=\"note-"u8).Number(i + 1).Raw("\">"u8);
            inlines.Write(inlines.Notes[i].Content);
            html.Raw(" <a href=\"#mark-"u8).Number(i + 1).Raw("\" role=\"doc-backlink\" aria-label=\"回到正文\">↩</a></li>\n"u8);
        }

        html.Raw("</ol>\n</section>\n"u8);
    }
}
