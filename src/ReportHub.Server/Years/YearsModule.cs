using Carter;
using Microsoft.AspNetCore.Http.HttpResults;
using ReportHub.Records;
using ReportHub.Server.Edge;

namespace ReportHub.Server.Years;

/// <summary>/years: what is done once a year.</summary>
internal sealed class YearsModule : ICarterModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGroup("/years").WithTags("Years")
        .MapPost("/{to:int}/roll-over", RollOverAsync).WithName("RollOver").WithSummary("结转到新年度：延续项目、目标草稿、工作年度、年度考核；再次结转不会重复")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Ok<RollOverView>, ProblemHttpResult>> RollOverAsync(
        int to, RollOverBody body, [AsParameters] CommandHeaders headers, IRecordStore store, TimeProvider clock, CancellationToken cancellation)
    {
        var context = headers.ToContext(clock);
        if (!context.Succeeded)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, context.Findings);
        }

        return body.From is { } from
            ? TypedResults.Ok(RollOverView.Of(await new RollOver(store).RunAsync(from, to, context.Value, cancellation)))
            : Problems.Of(body.Findings);
    }
}
