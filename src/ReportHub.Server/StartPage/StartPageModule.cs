using Carter;
using Microsoft.AspNetCore.Http.HttpResults;
using ReportHub.Server.Composition;

namespace ReportHub.Server.StartPage;

/// <summary>GET /: what a clerk sees who opens the server in a browser.</summary>
internal sealed class StartPageModule : ICarterModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGroup("/").ExcludeFromDescription().MapGet("", Show);
    }

    private static ContentHttpResult Show(ApplicationParts parts, HttpContext context)
    {
        context.Response.Headers.ContentSecurityPolicy = PageFrame.Policy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return TypedResults.Content(StartPageHtml.Of(parts.Documents.List(), parts.Templates.List(), parts.Fonts.Pins), "text/html; charset=utf-8");
    }
}
