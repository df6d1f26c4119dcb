using System.Globalization;
using System.Text;
using ReportHub.Documents;
using ReportHub.Reports;
using ReportHub.Server.Edge;
using ReportHub.Server.Templates;
using ReportHub.Templates;

namespace ReportHub.Server.StartPage;

/// <summary>The start page as one HTML text without script; every value is encoded.</summary>
internal static class StartPageHtml
{
    public static string Of(IReadOnlyList<IssuedDocument> documents, IReadOnlyList<TemplateId> templates, IReadOnlyList<FontPin> fonts)
    {
        var page = PageFrame.Open("公文清单", "绩效评价公文", "documents", "跳到公文清单");
        AppendDocuments(page, documents);
        AppendTemplates(page, templates);
        AppendFonts(page, fonts);
        return PageFrame.Close(page, ("/openapi/v1.json", "接口说明（OpenAPI）"), ("/health", "运行状态"));
    }

    private static void AppendDocuments(StringBuilder page, IReadOnlyList<IssuedDocument> documents)
    {
        page.Append("<section id=\"documents\" tabindex=\"0\" aria-labelledby=\"documents-title\">\n<h2 id=\"documents-title\">公文</h2>\n");
        if (documents.Count == 0)
        {
            page.Append("<p>还没有公文。运行 <code>./reporthub demo</code> 可以生成 2019 年考核结果通报。</p>\n</section>\n");
            return;
        }

        page.Append("<table>\n<caption>最近的在前</caption>\n<thead><tr><th scope=\"col\">发文字号</th><th scope=\"col\">标题</th><th scope=\"col\">成文日期</th>"
            + "<th scope=\"col\">状态</th><th scope=\"col\">页数</th><th scope=\"col\">文件</th></tr></thead>\n<tbody>\n");
        foreach (var document in documents.OrderByDescending(document => document.Facts.IssueDate).ThenByDescending(document => document.Facts.Number?.Sequence ?? int.MaxValue))
        {
            AppendDocument(page, document);
        }

        page.Append("</tbody>\n</table>\n</section>\n");
    }

    private static void AppendDocument(StringBuilder page, IssuedDocument document)
    {
        page.Append(CultureInfo.InvariantCulture, $"<tr><td>{Text(document.Facts.Number?.ToString() ?? "未编号")}</td><th scope=\"row\">{Text(document.Title)}</th>");
        page.Append(CultureInfo.InvariantCulture, $"<td><time datetime=\"{document.Facts.IssueDate:yyyy-MM-dd}\">{document.Facts.IssueDate:yyyy年M月d日}</time></td>");
        page.Append(CultureInfo.InvariantCulture, $"<td>{NameOf(document.State)}</td><td class=\"count\">{(document.PageCount == 0 ? "" : document.PageCount)}</td><td>");
        foreach (var output in document.Outputs)
        {
            var format = FileAnswers.NameOf(output.Format);
            page.Append(CultureInfo.InvariantCulture,
                $"<a href=\"/documents/{Text(Uri.EscapeDataString(document.Id))}/files/{format}\" aria-label=\"{format.ToUpperInvariant()}：{Text(document.Title)}\">{format.ToUpperInvariant()}</a> ");
        }

        if (document.State == DocumentState.Registered)
        {
            page.Append(CultureInfo.InvariantCulture, $"<a href=\"/documents/{Text(Uri.EscapeDataString(document.Id))}/verification\" aria-label=\"核验：{Text(document.Title)}\">核验</a>");
        }

        page.Append("</td></tr>\n");
    }

    private static void AppendTemplates(StringBuilder page, IReadOnlyList<TemplateId> templates)
    {
        page.Append("<section aria-labelledby=\"templates-title\">\n<h2 id=\"templates-title\">模板</h2>\n<ul>\n");
        foreach (var template in templates)
        {
            var url = Text(TemplateUrls.Of(template));
            page.Append(CultureInfo.InvariantCulture,
                $"<li>{Text(template.ToString())}：<a href=\"{url}/preview?data=sample\">样例预览</a> · <a href=\"{url}/fields\">字段</a> · <a href=\"{url}/findings\">检查</a></li>\n");
        }

        page.Append("</ul>\n</section>\n");
    }

    private static void AppendFonts(StringBuilder page, IReadOnlyList<FontPin> fonts)
    {
        var substituted = fonts.Where(font => font.Substituted).ToList();
        if (substituted.Count == 0)
        {
            return;
        }

        page.Append("<section aria-labelledby=\"fonts-title\">\n<h2 id=\"fonts-title\">替代字体</h2>\n<p>以下字体用免费字体代替，纸面上不作标记：</p>\n<ul>\n");
        foreach (var font in substituted)
        {
            page.Append(CultureInfo.InvariantCulture, $"<li>{font.Role.ChineseName()}：{Text(font.PostScriptName)}</li>\n");
        }

        page.Append("</ul>\n</section>\n");
    }

    private static string NameOf(DocumentState state) => state switch
    {
        DocumentState.Draft => "草稿",
        DocumentState.Numbered => "编号中",
        DocumentState.Registered => "已登记",
        DocumentState.Withdrawn => "已作废",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    private static string Text(string value) => PageFrame.Text(value);
}
