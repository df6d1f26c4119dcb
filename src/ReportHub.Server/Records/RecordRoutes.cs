using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using ReportHub.Records;
using ReportHub.Server.Edge;

namespace ReportHub.Server.Records;

/// <summary>The routes of one kind of record: /records/{kind}.</summary>
internal sealed class RecordRoutes(RecordKind kind)
{
    private readonly RecordHistoryReader history = new(kind);

    public void Map(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/records/" + kind.Name).WithTags(kind.Title);
        var name = kind.Name;
        group.MapGet("", List).WithName("List-" + name).WithSummary($"{kind.Title}清单：分页、筛选、排序").Describe(RecordDocs.List(kind));
        group.MapPost("", Create).WithName("Create-" + name).WithSummary($"新增{kind.Title}").Describe(RecordDocs.Write(kind));
        group.MapGet("/{id}", Show).WithName("Show-" + name).WithSummary($"一条{kind.Title}").Describe(RecordDocs.Read(kind));
        group.MapPut("/{id}", Replace).WithName("Replace-" + name).WithSummary($"修改{kind.Title}（整条）").Describe(RecordDocs.Write(kind));
        group.MapPatch("/{id}", Patch).WithName("Patch-" + name).WithSummary($"修改{kind.Title}（只写要改的成员）").Describe(RecordDocs.Patch(kind));
        group.MapDelete("/{id}", Remove).WithName("Remove-" + name).WithSummary($"删除{kind.Title}；历史保留").Describe(RecordDocs.Change());
        group.MapGet("/{id}/history", History).WithName("History-" + name).WithSummary($"{kind.Title}的历史：谁、何时、改了什么").Describe(RecordDocs.Read(kind));
        if (kind.Machine is not null)
        {
            group.MapGet("/{id}/steps", Steps).WithName("Steps-" + name).WithSummary($"{kind.Title}现在的状态和可以办理的事").Describe(RecordDocs.Read(kind));
            group.MapPost("/{id}/steps", Step).WithName("Step-" + name).WithSummary($"办理{kind.Title}的下一步").Describe(RecordDocs.Step(kind));
        }
    }

    private Results<Ok<RecordPageView>, StatusCodeHttpResult, ProblemHttpResult> List(HttpContext context, RecordBrowser browser)
    {
        var query = QueryReader.Read(kind, context.Request.Query.SelectMany(parameter => parameter.Value.Select(value => KeyValuePair.Create(parameter.Key, value ?? ""))));
        if (!query.Succeeded)
        {
            return Problems.Of(query.Findings);
        }

        var page = browser.List(kind, query.Value);
        var tag = string.Create(CultureInfo.InvariantCulture, $"W/\"{page.Sequence}\"");
        context.Response.Headers.ETag = tag;
        if (Preconditions.IsKnown(context, tag))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        var pages = (page.Total + query.Value.Size - 1) / query.Value.Size;
        PageLinks.Add(context, query.Value.Page, pages);
        return TypedResults.Ok(new RecordPageView([.. page.Records.Select(RecordView.Of)], page.Total, query.Value.Page, query.Value.Size, pages));
    }

    private Results<Ok<RecordView>, StatusCodeHttpResult, ProblemHttpResult> Show(string id, HttpContext context, IRecordStore store)
    {
        if (store.Find(kind.Name, id) is not { } record)
        {
            return Unknown(id);
        }

        var tag = Preconditions.TagOf(record.Revision);
        context.Response.Headers.ETag = tag;
        return Preconditions.IsKnown(context, tag) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : TypedResults.Ok(RecordView.Of(record));
    }

    private async Task<IResult> Create([AsParameters] CommandHeaders headers, HttpContext context, RecordOffice office, TimeProvider clock, CancellationToken cancellation)
    {
        var body = await RequestBody.ReadAsync(context.Request, cancellation);
        return await ApplyAsync("record.create", new RecordChange.Create(kind, body), headers, context, office, clock, cancellation, created: true);
    }

    private async Task<IResult> Replace(string id, [AsParameters] CommandHeaders headers, HttpContext context, RecordOffice office, TimeProvider clock, CancellationToken cancellation)
    {
        var (revision, refusal) = Preconditions.Read(context);
        var body = await RequestBody.ReadAsync(context.Request, cancellation);
        return refusal ?? await ApplyAsync("record.replace", new RecordChange.Replace(kind, id, body, revision), headers, context, office, clock, cancellation);
    }

    private async Task<IResult> Patch(
        string id, [AsParameters] CommandHeaders headers, HttpContext context, RecordOffice office, IRecordStore store, TimeProvider clock, CancellationToken cancellation)
    {
        var (revision, refusal) = Preconditions.Read(context);
        if (refusal is not null)
        {
            return refusal;
        }

        var patch = RequestBody.ReadObject(await RequestBody.ReadAsync(context.Request, cancellation));
        if (!patch.Succeeded)
        {
            return Problems.Of(patch.Findings);
        }

        if (store.Find(kind.Name, id) is not { } record)
        {
            return Unknown(id);
        }

        // The revision asked for decides inside the unit whether this was the state the patch was meant for.
        var whole = JsonNode.Parse(record.Json.Span)!.AsObject();
        MergePatch.Apply(whole, patch.Value);
        return await ApplyAsync(
            "record.patch", new RecordChange.Replace(kind, id, JsonSerializer.SerializeToUtf8Bytes(whole), revision), headers, context, office, clock, cancellation);
    }

    private async Task<IResult> Remove(string id, [AsParameters] CommandHeaders headers, HttpContext context, RecordOffice office, TimeProvider clock, CancellationToken cancellation)
    {
        var (revision, refusal) = Preconditions.Read(context);
        return refusal ?? await ApplyAsync("record.remove", new RecordChange.Remove(kind, id, revision), headers, context, office, clock, cancellation);
    }

    private async Task<IResult> Step(string id, [AsParameters] CommandHeaders headers, HttpContext context, RecordOffice office, TimeProvider clock, CancellationToken cancellation)
    {
        var (revision, refusal) = Preconditions.Read(context);
        if (refusal is not null)
        {
            return refusal;
        }

        var body = RequestBody.ReadObject(await RequestBody.ReadAsync(context.Request, cancellation));
        if (!body.Succeeded)
        {
            return Problems.Of(body.Findings);
        }

        var step = StepBody.Read(kind, id, body.Value, revision);
        return step.Succeeded ? await ApplyAsync("record.step", step.Value, headers, context, office, clock, cancellation) : Problems.Of(step.Findings);
    }

    private Results<Ok<StepsView>, ProblemHttpResult> Steps(string id, HttpContext context, IRecordStore store)
    {
        if (store.Find(kind.Name, id) is not { } record)
        {
            return Unknown(id);
        }

        var machine = kind.Machine!;
        var state = JsonElement.Parse(record.Json.Span).GetProperty(machine.Member).GetString()!;
        context.Response.Headers.ETag = Preconditions.TagOf(record.Revision);
        return TypedResults.Ok(new StepsView(
            state, machine.WordOf(state), [.. machine.StepsFrom(state).Select(step => new StepView(step.Action, step.Word, machine.WordOf(step.To), step.Needs))]));
    }

    private Results<Ok<HistoryView>, ProblemHttpResult> History(string id, IRecordJournal journal)
    {
        var revisions = journal.History(kind.Name, id);
        return revisions.Count == 0 ? Unknown(id) : TypedResults.Ok(history.Read(id, revisions));
    }

    private static async Task<IResult> ApplyAsync(
        string command, RecordChange change, CommandHeaders headers, HttpContext context, RecordOffice office, TimeProvider clock, CancellationToken cancellation, bool created = false)
    {
        var caller = headers.ToContext(clock);
        if (!caller.Succeeded)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, caller.Findings);
        }

        var answer = ChangesView.Of(await office.ApplyAsync(command, [change], caller.Value, cancellation));
        var record = answer.Records[0];
        context.Response.Headers.ETag = Preconditions.TagOf(record.Revision);
        return created && !answer.Repeated ? TypedResults.Created(record.Url, answer) : TypedResults.Ok(answer);
    }

    private ProblemHttpResult Unknown(string id) => Problems.Of(StatusCodes.Status404NotFound, "R401", $"没有代号为“{id}”的{kind.Title}。", $"核对代号，清单见 /records/{kind.Name}");
}
