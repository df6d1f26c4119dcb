using Carter;
using Microsoft.AspNetCore.Http.HttpResults;
using ReportHub.Records;
using ReportHub.Server.Edge;

namespace ReportHub.Server.Years;

/// <summary>/years: what is done once a year, and what a year is behind with.</summary>
internal sealed class YearsModule : ICarterModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/years").WithTags("Years");
        group.MapPost("/{to:int}/roll-over", RollOverAsync).WithName("RollOver").WithSummary("结转到新年度：延续项目、目标草稿、工作年度、年度考核；再次结转不会重复")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        group.MapGet("/{year:int}/watch", Watch).WithName("WatchYear").WithSummary("到某一天（on，默认北京时间当天）为止的逾期整改及下一步措施、逾期公开，以及年度内监控项目不足的单位");
    }

    private static Ok<WatchView> Watch(int year, DateOnly? on, IRecordStore store, TimeProvider clock) =>
        TypedResults.Ok(WatchView.Of(store, year, on ?? CommandHeaders.Today(clock)));

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
