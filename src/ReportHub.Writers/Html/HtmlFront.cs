using System.Globalization;
using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>封面 and 目录 of a report.</summary>
internal static class HtmlFront
{
    public static void Write(HtmlInlines inlines, ReportDocument document, HtmlHeadings headings)
    {
        if (document.Cover is { } cover)
        {
            WriteCover(inlines, document, cover);
        }

        if (document.Contents is not null)
        {
            WriteContents(inlines, document, headings);
        }
    }

    private static void WriteCover(HtmlInlines inlines, ReportDocument document, Cover cover)
    {
        var html = inlines.Html.Raw("<section class=\"cover\" aria-label=\"封面\">\n<p class=\"name\">"u8);
        inlines.Write(document.Title?.Title ?? []);
        html.Raw("</p>\n"u8);
        if (document.Title is { Subtitle.Count: > 0 } title)
        {
            html.Raw("<p class=\"subtitle\">"u8);
            inlines.Write(title.Subtitle);
            html.Raw("</p>\n"u8);
        }

        if (cover.Entries.Count > 0)
        {
            html.Raw("<dl>\n"u8);
            foreach (var entry in cover.Entries)
            {
                html.Raw("<dt>"u8).Text(entry.Label).Raw("：</dt><dd>"u8);
                inlines.Write(entry.Value);
                html.Raw("</dd>\n"u8);
            }

            html.Raw("</dl>\n"u8);
        }

        WriteLine(inlines, cover.Organ, isDate: false);
        WriteLine(inlines, cover.Date, isDate: true);
        html.Raw("</section>\n"u8);
    }

    private static void WriteLine(HtmlInlines inlines, IReadOnlyList<Inline> content, bool isDate)
    {
        if (content.Count == 0)
        {
            return;
        }

        inlines.Html.Raw("<p>"u8);
        if (isDate)
        {
            inlines.WriteDate(content);
        }
        else
        {
            inlines.Write(content);
        }

        inlines.Html.Raw("</p>\n"u8);
    }

    private static void WriteContents(HtmlInlines inlines, ReportDocument document, HtmlHeadings headings)
    {
        var html = inlines.Html.Raw("<nav class=\"contents\" aria-labelledby=\"contents\">\n<h2 id=\"contents\">"u8).Text(Contents.Title).Raw("</h2>\n<ol>\n"u8);
        foreach (var heading in headings.Listed)
        {
            html.Raw("<li class=\"t"u8).Number(heading.Level).Raw("\"><a href=\"#h-"u8).Number(headings.NumberOf(heading)).Raw("\">"u8);
            html.Text(HeadingNumbering.Mark(heading.Level, heading.Ordinal)).Text(heading.Content.PlainText().Replace('\n', ' ').TrimEnd('。')).Raw("</a></li>\n"u8);
        }

        for (var i = 0; i < document.Annexes.Count; i++)
        {
            var annex = document.Annexes[i];
            html.Raw("<li class=\"t1\"><a href=\"#annex-"u8).Number(i + 1).Raw("\">附件"u8).Text(annex.Number?.ToString(CultureInfo.InvariantCulture) ?? "");
            html.Text("　").Text(annex.Title.PlainText().Replace('\n', ' ')).Raw("</a></li>\n"u8);
        }

        html.Raw("</ol>\n</nav>\n"u8);
    }
}
