using Carter;
using Microsoft.AspNetCore.Http.HttpResults;
using ReportHub.Server.Composition;
using ReportHub.Server.Edge;

namespace ReportHub.Server.Health;

/// <summary>GET /health: 200 while the server can read and write, 503 with the store's reason when it cannot; says which faces are stand-ins.</summary>
internal sealed class HealthModule : ICarterModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGroup("/health").WithTags("Health").MapGet("", Show).WithName(nameof(HealthModule)).WithSummary("运行状态")
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    private static Results<Ok<HealthView>, ProblemHttpResult> Show(ApplicationParts parts) => parts.Inspection.Failure is { } failure
        ? TypedResults.Problem(Problems.Of(failure))
        : TypedResults.Ok(new HealthView(
            "ok",
            ProductVersion.Text,
            parts.Documents.List().Count,
            [.. parts.Templates.List().Select(id => id.ToString())],
            parts.SubstitutedFonts));
}

/// <summary>State of the server; <paramref name="SubstitutedFonts"/> as <c>role: face</c>.</summary>
internal sealed record HealthView(string Status, string Version, int Documents, IReadOnlyList<string> Templates, IReadOnlyList<string> SubstitutedFonts);
