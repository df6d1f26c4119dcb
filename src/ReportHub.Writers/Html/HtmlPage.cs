using System.Globalization;
using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>The page around the blocks, in the order in which it is read: head, cover and contents, 版头, text, annexes, notes, 版记.</summary>
internal sealed class HtmlPage(ReportDocument document, HtmlOptions options)
{
    private readonly MarkupBuffer html = new(HtmlWriter.Format, 64 * 1024);

    public MarkupBuffer Write()
    {
        var inlines = new HtmlInlines(html, options);
        var headings = HtmlHeadings.Of(document);
        WriteHead();
        html.Raw("<body>\n<main>\n"u8);
        if (document.Properties.IsPreview)
        {
            html.Raw("<p class=\"preview\" role=\"note\">预览　未编号　不作为公文使用</p>\n"u8);
        }

        HtmlFront.Write(inlines, document, headings);
        HtmlVersionHead.Write(inlines, document.Official);
        html.Raw("<article>\n"u8);
        WriteTitle(inlines);
        WriteMainTo(inlines);
        html.Raw("<div class=\"body\">\n"u8);
        new HtmlBlocks(inlines, 1, null, headings).Write(document.Body);
        html.Raw("</div>\n"u8);
        WriteAnnexNote();
        HtmlEnd.WriteAttendance(inlines, document.Official);
        HtmlEnd.WriteSignature(inlines, document.Official);
        WriteAnnexes(inlines);
        HtmlNotes.Write(inlines);
        html.Raw("</article>\n"u8);
        HtmlEnd.WriteImprint(inlines, document.Official);
        return html.Raw("</main>\n</body>\n</html>\n"u8);
    }

    private void WriteHead()
    {
        var properties = document.Properties;
        html.Raw("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\""u8).Attribute("content"u8, HtmlStyle.Policy);
        html.Raw(">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"author\""u8);
        html.Attribute("content"u8, properties.Author).Raw(">\n<meta name=\"description\""u8).Attribute("content"u8, properties.Subject).Raw(">\n<meta name=\"date\""u8);
        html.Attribute("content"u8, properties.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Raw(">\n<title>"u8);
        html.Raw(properties.IsPreview ? "【预览】"u8 : default).Text(properties.Title);
        html.Raw("</title>\n<style>"u8).Raw(CssBytes).Raw("</style>\n</head>\n"u8);
    }

    /// <summary>Not through the escaper: a style element holds raw text, and this text is ours.</summary>
    private static byte[] CssBytes => System.Text.Encoding.UTF8.GetBytes(HtmlStyle.Css);

    // An order has no title (10.2), but a page has a first heading: its mark is that, in the version head.
    private void WriteTitle(HtmlInlines inlines)
    {
        if (document.Official is { Title.Count: 0 })
        {
            return;
        }

        html.Raw("<h1>"u8);
        if (document.Official?.Title is { } title)
        {
            inlines.Write(title);
        }
        else if (document.Title is { } own)
        {
            inlines.Write(own.Title);
        }
        else
        {
            html.Text(document.Properties.Title);
        }

        html.Raw("</h1>\n"u8);
        if (document.Title is { Subtitle.Count: > 0 } report)
        {
            html.Raw("<p class=\"subtitle\">"u8);
            inlines.Write(report.Subtitle);
            html.Raw("</p>\n"u8);
        }
    }

    private void WriteMainTo(HtmlInlines inlines)
    {
        if (document.Official is { MainTo.Count: > 0, MainToInImprint: false } official)
        {
            html.Raw("<p class=\"main-to\">"u8);
            inlines.Write(official.MainTo);
            html.Raw("：</p>\n"u8);
        }
    }

    private void WriteAnnexNote()
    {
        if (document.Annexes.Count == 0)
        {
            return;
        }

        html.Raw("<nav class=\"annex-note\" aria-label=\"附件说明\">附件：<ol>\n"u8);
        for (var i = 0; i < document.Annexes.Count; i++)
        {
            var annex = document.Annexes[i];
            html.Raw("<li><a href=\"#annex-"u8).Number(i + 1).Raw("\">"u8);
            if (annex.Number is { } number)
            {
                html.Number(number).Raw("."u8);
            }

            html.Text(annex.Title.PlainText().Replace('\n', ' ')).Raw("</a></li>\n"u8);
        }

        html.Raw("</ol></nav>\n"u8);
    }

    private void WriteAnnexes(HtmlInlines inlines)
    {
        for (var i = 0; i < document.Annexes.Count; i++)
        {
            var annex = document.Annexes[i];
            html.Raw("<section class=\"annex\" id=\"annex-"u8).Number(i + 1).Raw("\" aria-labelledby=\"annex-"u8).Number(i + 1).Raw("-title\">\n<p class=\"label\">"u8);
            if (annex.BoundSeparately && document.Official is { } official)
            {
                // 7.3.7: an annex that is not bound with its document names it.
                inlines.Write(official.Number);
            }

            html.Raw("附件"u8);
            if (annex.Number is { } number)
            {
                html.Number(number);
            }

            html.Raw("</p>\n<h2 id=\"annex-"u8).Number(i + 1).Raw("-title\">"u8);
            inlines.Write(annex.Title);
            html.Raw("</h2>\n<div class=\"body\">\n"u8);
            new HtmlBlocks(inlines, 2, annex.Title, HtmlHeadings.None).Write(annex.Content);
            html.Raw("</div>\n</section>\n"u8);
        }
    }
}
