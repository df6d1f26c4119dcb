using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ReportHub.Server.StartPage;

/// <summary>What every page of the server has around its content: no script, one style sheet, every value encoded.</summary>
internal static class PageFrame
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Nothing may load but the page's own style sheet, named by its hash.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(StartPageStyle.Sheet)))}'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Up to the beginning of the content; <paramref name="skipTo"/> is the id the first link leads to.</summary>
    public static StringBuilder Open(string title, string heading, string skipTo, string skipText) => new StringBuilder().Append($"""
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Text(title)} - ReportHub</title>
        <style>{StartPageStyle.Sheet}</style>
        </head>
        <body>
        <a class="skip" href="#{skipTo}">{skipText}</a>
        <header><h1>ReportHub <span>{heading}</span></h1></header>
        <main>

        """);

    /// <summary>The whole page; the links of its foot in their order.</summary>
    public static string Close(StringBuilder page, params IEnumerable<(string Url, string Name)> links) => page.Append($"""
        </main>
        <footer>{string.Join(" · ", links.Select(link => $"<a href=\"{Text(link.Url)}\">{Text(link.Name)}</a>"))}</footer>
        </body>
        </html>

        """).ToString();

    public static string Text(string value) => Encoder.Encode(value);
}
