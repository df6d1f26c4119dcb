using System.Globalization;
using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>The page around the blocks: head, 版头, title, 主送, 附件说明, signature, annexes, 版记, in the order they are read.</summary>
internal sealed class HtmlPage(ReportDocument document)
{
    private readonly MarkupBuffer html = new(HtmlWriter.Format, 64 * 1024);

    public MarkupBuffer Write()
    {
        var inlines = new HtmlInlines(html);
        WriteHead();
        html.Raw("<body>\n<main>\n"u8);
        if (document.Properties.IsPreview)
        {
            html.Raw("<p class=\"preview\" role=\"note\">预览　未编号　不作为公文使用</p>\n"u8);
        }

        WriteVersionHead(inlines);
        html.Raw("<article>\n"u8);
        WriteTitle(inlines);
        WriteMainTo(inlines);
        html.Raw("<div class=\"body\">\n"u8);
        new HtmlBlocks(inlines, 1, null).Write(document.Body);
        html.Raw("</div>\n"u8);
        WriteAnnexNote();
        WriteSignature(inlines);
        WriteAnnexes(inlines);
        html.Raw("</article>\n"u8);
        WriteImprint(inlines);
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

    private void WriteVersionHead(HtmlInlines inlines)
    {
        if (document.Official is not { } official)
        {
            return;
        }

        html.Raw("<header>\n<p class=\"mark\">"u8);
        inlines.Write(official.IssuerMark.Content);
        html.Raw("</p>\n<p class=\"number\">"u8);
        inlines.Write(official.Number);
        html.Raw("</p>\n</header>\n"u8);
    }

    private void WriteTitle(HtmlInlines inlines)
    {
        html.Raw("<h1>"u8);
        if (document.Official is { } official)
        {
            inlines.Write(official.Title);
        }
        else
        {
            html.Text(document.Properties.Title);
        }

        html.Raw("</h1>\n"u8);
    }

    private void WriteMainTo(HtmlInlines inlines)
    {
        if (document.Official is { MainTo.Count: > 0 } official)
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

    private void WriteSignature(HtmlInlines inlines)
    {
        if (document.Official?.Signature is { } signature)
        {
            html.Raw("<div class=\"signature\"><p>"u8);
            inlines.Write(signature.Organs[0]);
            html.Raw("</p>\n<p>"u8);
            inlines.WriteDate(signature.Date);
            html.Raw("</p></div>\n"u8);
        }

        if (document.Official is { Note.Count: > 0 } official)
        {
            html.Raw("<p class=\"note\">"u8);
            inlines.Write(official.Note);
            html.Raw("</p>\n"u8);
        }
    }

    private void WriteAnnexes(HtmlInlines inlines)
    {
        for (var i = 0; i < document.Annexes.Count; i++)
        {
            var annex = document.Annexes[i];
            html.Raw("<section class=\"annex\" id=\"annex-"u8).Number(i + 1).Raw("\" aria-labelledby=\"annex-"u8).Number(i + 1).Raw("-title\">\n<p class=\"label\">附件"u8);
            if (annex.Number is { } number)
            {
                html.Number(number);
            }

            html.Raw("</p>\n<h2 id=\"annex-"u8).Number(i + 1).Raw("-title\">"u8);
            inlines.Write(annex.Title);
            html.Raw("</h2>\n<div class=\"body\">\n"u8);
            new HtmlBlocks(inlines, 2, annex.Title).Write(annex.Content);
            html.Raw("</div>\n</section>\n"u8);
        }
    }

    private void WriteImprint(HtmlInlines inlines)
    {
        if (document.Official?.Imprint is not { } imprint)
        {
            return;
        }

        html.Raw("<footer class=\"imprint\">\n"u8);
        if (imprint.CopyTo.Count > 0)
        {
            html.Raw("<p>抄送："u8);
            inlines.Write(imprint.CopyTo);
            html.Raw(imprint.CopyTo.PlainText().EndsWith('。') ? "</p>\n"u8 : "。</p>\n"u8);
        }

        html.Raw("<p class=\"printed\"><span>"u8);
        inlines.Write(imprint.PrintOrgan);
        html.Raw("</span> <span>"u8);
        inlines.WriteDate(imprint.PrintDate);
        html.Raw("</span></p>\n</footer>\n"u8);
    }
}
