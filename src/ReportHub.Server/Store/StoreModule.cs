using Carter;
using Microsoft.AspNetCore.Http.HttpResults;
using ReportHub.Foundation;
using ReportHub.Server.Composition;
using ReportHub.Server.Edge;

namespace ReportHub.Server.Store;

/// <summary>GET /store/verification: journal, projection and archive compared.</summary>
internal sealed class StoreModule : ICarterModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGroup("/store").WithTags("Store").MapGet("/verification", Verify).WithName(nameof(StoreModule)).WithSummary("核对日志、数据库和归档");
    }

    private static async Task<Ok<StoreVerificationView>> Verify(ApplicationParts parts, CancellationToken cancellation)
    {
        var findings = await parts.Inspection.VerifyAsync(cancellation);
        return TypedResults.Ok(new StoreVerificationView(!findings.HasErrors(), FindingView.Of(findings)));
    }
}

/// <summary>Result of the comparison; sound exactly when no finding is an error.</summary>
internal sealed record StoreVerificationView(bool Sound, IReadOnlyList<FindingView> Findings);
