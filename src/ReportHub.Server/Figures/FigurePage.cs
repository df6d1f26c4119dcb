using System.Globalization;
using System.Text;
using ReportHub.Foundation;
using ReportHub.Server.StartPage;

namespace ReportHub.Server.Figures;

/// <summary>The figures as pages for people: no script, every value encoded, under the policy of the start page.</summary>
internal static class FigurePage
{
    public static string List(FigureSource source, IReadOnlyList<FigureValue> figures)
    {
        var page = Open("数字清单");
        page.Append(CultureInfo.InvariantCulture, $"<section id=\"content\" tabindex=\"0\" aria-labelledby=\"figures-title\">\n<h2 id=\"figures-title\">{Text(source.Heading)}</h2>\n");
        page.Append("<table>\n<caption>每个数字的定义、数值和来源记录数</caption>\n<thead><tr><th scope=\"col\">数字及其定义</th><th scope=\"col\">数值</th>"
            + "<th scope=\"col\">未修约的值</th><th scope=\"col\">来源记录</th></tr></thead>\n<tbody>\n");
        foreach (var figure in figures)
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\"><a href=\"{Text(source.UrlOf(figure.Definition.Id))}\">{Text(figure.Definition.Title)}</a><br>{Text(figure.Definition.Definition)}</th>");
            page.Append(CultureInfo.InvariantCulture, $"<td>{Text(figure.Printed)}</td><td class=\"count\">{Exact(figure)}</td><td class=\"count\">{figure.Records.Count}条</td></tr>\n");
        }

        page.Append("</tbody>\n</table>\n</section>\n");
        return PageFrame.Close(page, source.DocumentId is { } id ? ($"/documents/{Uri.EscapeDataString(id)}", "这件公文") : ("/", "公文清单"));
    }

    public static string One(FigureSource source, FigureValue figure)
    {
        var definition = figure.Definition;
        var page = Open(definition.Title);
        page.Append(CultureInfo.InvariantCulture, $"<section id=\"content\" tabindex=\"0\" aria-labelledby=\"figure-title\">\n<h2 id=\"figure-title\">{Text(definition.Title)}：{Text(figure.Printed)}</h2>\n<dl>\n");
        AppendTerm(page, "定义", definition.Definition);
        AppendTerm(page, "数据", source.Heading);
        AppendTerm(page, "未修约的值", Exact(figure) + definition.Unit);
        AppendTerm(page, "修约", string.Create(CultureInfo.InvariantCulture, $"印出时四舍五入到 {definition.Decimals} 位小数"));
        AppendTerm(page, "编号", definition.Id);
        page.Append("</dl>\n</section>\n");
        AppendRecords(page, figure.Records);
        return PageFrame.Close(page, (source.Url, "全部数字"));
    }

    private static void AppendTerm(StringBuilder page, string name, string value) =>
        page.Append(CultureInfo.InvariantCulture, $"<dt>{Text(name)}</dt><dd>{Text(value)}</dd>\n");

    private static void AppendRecords(StringBuilder page, IReadOnlyList<RecordRef> records)
    {
        page.Append(CultureInfo.InvariantCulture, $"<section aria-labelledby=\"records-title\">\n<h2 id=\"records-title\">来源记录（{records.Count}条）</h2>\n");
        page.Append("<table>\n<caption>计算这个数字所用的记录及其版次</caption>\n<thead><tr><th scope=\"col\">记录</th><th scope=\"col\">种类</th><th scope=\"col\">版次</th></tr></thead>\n<tbody>\n");
        foreach (var record in records)
        {
            page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\"><a href=\"{Text(FigureSource.UrlOf(record))}\">{Text(record.Id)}</a></th><td>{Text(record.Kind)}</td><td>第{record.Revision}版</td></tr>\n");
        }

        page.Append("</tbody>\n</table>\n</section>\n");
    }

    private static StringBuilder Open(string title) => PageFrame.Open(title, "数字的来历", "content", "跳到正文");

    private static string Exact(FigureValue figure) => figure.InUnit?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "—";

    private static string Text(string value) => PageFrame.Text(value);
}
