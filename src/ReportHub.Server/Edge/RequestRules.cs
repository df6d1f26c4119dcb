using Microsoft.Net.Http.Headers;

namespace ReportHub.Server.Edge;

/// <summary>What holds for every request before a route is chosen.</summary>
internal static class RequestRules
{
    /// <summary>HEAD is answered wherever GET is (RFC 9110, 9.3.2); the web server leaves the body out.</summary>
    public static Task AnswerHeadAsGetAsync(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Request.Method = HttpMethods.Get;
        }

        return next(context);
    }

    /// <summary>JSON is UTF-8 (RFC 8259, 8.1): a body that says otherwise is refused with 415 before the framework fails on it.</summary>
    public static Task RefuseForeignCharsetAsync(HttpContext context, RequestDelegate next)
    {
        if (MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type) && type.Charset is { HasValue: true } charset
            && !HeaderUtilities.RemoveQuotes(charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return Task.CompletedTask;
        }

        return next(context);
    }
}
