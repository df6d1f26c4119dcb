using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace ReportHub.Server.Records;

/// <summary>Link headers of a page (RFC 8288): first, prev, next, last, with the other parameters kept.</summary>
internal static class PageLinks
{
    public static void Add(HttpContext context, int page, int pages)
    {
        var links = new List<string>();
        Add("first", 1, pages > 0);
        Add("prev", page - 1, page > 1 && page - 1 <= pages);
        Add("next", page + 1, page < pages);
        Add("last", pages, pages > 0);
        if (links.Count > 0)
        {
            context.Response.Headers.Link = string.Join(", ", links);
        }

        void Add(string relation, int number, bool there)
        {
            if (there)
            {
                links.Add($"<{UrlOf(context, number)}>; rel=\"{relation}\"");
            }
        }
    }

    private static string UrlOf(HttpContext context, int page) => QueryHelpers.AddQueryString(
        context.Request.Path,
        context.Request.Query.Where(parameter => parameter.Key != "page").SelectMany(parameter => parameter.Value.Select(value => KeyValuePair.Create(parameter.Key, value)))
            .Append(KeyValuePair.Create("page", (string?)page.ToString(CultureInfo.InvariantCulture))));
}
