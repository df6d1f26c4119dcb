using Carter;
using Microsoft.AspNetCore.Http.HttpResults;
using ReportHub.Records;
using ReportHub.Server.Edge;

namespace ReportHub.Server.Records;

/// <summary>/records: every kind of record with the same routes, and changes of several records as one unit of work.</summary>
internal sealed class RecordsModule : ICarterModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/records").WithTags("Records");
        group.MapGet("", Kinds).WithName("ListKinds").WithSummary("记录的种类：名称、条数、地址");
        group.MapPost("/batch", Batch).WithName("ChangeRecords").WithSummary("一次改多条记录：全部成功或全部不改").Describe(RecordDocs.Batch());
        foreach (var kind in RecordKinds.All)
        {
            new RecordRoutes(kind).Map(app);
        }
    }

    private static Ok<IReadOnlyList<KindView>> Kinds(RecordBrowser browser) => TypedResults.Ok<IReadOnlyList<KindView>>(
    [
        .. RecordKinds.All.Select(kind => new KindView(
            kind.Name, kind.Title, browser.Count(kind), $"/records/{kind.Name}", $"/records/{kind.Name}/form.xlsx", $"/records/{kind.Name}/export.xlsx")),
    ]);

    private static async Task<IResult> Batch([AsParameters] CommandHeaders headers, HttpContext context, RecordOffice office, TimeProvider clock, CancellationToken cancellation)
    {
        var caller = headers.ToContext(clock);
        if (!caller.Succeeded)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, caller.Findings);
        }

        var changes = BatchBody.Read(await RequestBody.ReadAsync(context.Request, cancellation));
        return changes.Succeeded
            ? TypedResults.Ok(ChangesView.Of(await office.ApplyAsync("record.batch", changes.Value, caller.Value, cancellation)))
            : Problems.Of(changes.Findings);
    }
}
