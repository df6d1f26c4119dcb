using Carter;
using Microsoft.AspNetCore.Http.HttpResults;
using ReportHub.Server.Composition;

namespace ReportHub.Server.Health;

/// <summary>GET /health: the server holds its folder and can answer; says which faces are stand-ins.</summary>
internal sealed class HealthModule : ICarterModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGroup("/health").WithTags("Health").MapGet("", Show).WithName(nameof(HealthModule)).WithSummary("运行状态");
    }

    private static Ok<HealthView> Show(ApplicationParts parts) => TypedResults.Ok(new HealthView(
        "ok",
        ProductVersion.Text,
        parts.Documents.List().Count,
        [.. parts.Templates.List().Select(id => id.ToString())],
        parts.SubstitutedFonts));
}

/// <summary>State of the server; <paramref name="SubstitutedFonts"/> as <c>role: face</c>.</summary>
internal sealed record HealthView(string Status, string Version, int Documents, IReadOnlyList<string> Templates, IReadOnlyList<string> SubstitutedFonts);
