using Microsoft.Net.Http.Headers;

namespace ReportHub.Server.Edge;

/// <summary>Which of two forms a client wants.</summary>
internal static class Negotiation
{
    private const string Html = "text/html";

    /// <summary>HTML is named, and JSON not named before it: a browser, not a program that takes whatever comes.</summary>
    public static bool WantsHtml(HttpContext context)
    {
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        var accepted = context.Request.GetTypedHeaders().Accept;
        return QualityOf(Html, accepted) is > 0 and var html && html >= QualityOf("application/json", accepted);
    }

    private static double QualityOf(string type, IList<MediaTypeHeaderValue> accepted) => accepted
        .Where(wanted => wanted.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase))
        .Select(wanted => wanted.Quality ?? 1)
        .DefaultIfEmpty(0)
        .Max();
}
