using Carter;
using Microsoft.AspNetCore.Http.HttpResults;
using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Reports;
using ReportHub.Server.Edge;
using ReportHub.Server.StartPage;
using Listing = Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.Ok<ReportHub.Server.Figures.FigureListView>,
    Microsoft.AspNetCore.Http.HttpResults.ContentHttpResult,
    Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult>;
using Showing = Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.Ok<ReportHub.Server.Figures.FigureView>,
    Microsoft.AspNetCore.Http.HttpResults.ContentHttpResult,
    Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult>;

namespace ReportHub.Server.Figures;

/// <summary>/figures and /documents/{id}/figures: what a printed figure says and which records it came from; JSON, or a page where a browser asks.</summary>
internal sealed class FiguresModule : ICarterModule
{
    private const string Json = "application/json";
    private const string Html = "text/html";

    /// <summary>No such dataset, and no records of such a year.</summary>
    private static readonly string[] NotThere = ["R101", "R105"];

    public void AddRoutes(IEndpointRouteBuilder app)
    {
        var live = Describe(app.MapGroup("/figures"));
        live.MapGet("/{dataset}/{year:int}", ListLive).Produces<FigureListView>(StatusCodes.Status200OK, Json, Html).WithName("ListFigures")
            .WithSummary("一个数据集的全部数字：定义、未修约的值、印出的值、来源记录数（按现有记录；说某一条记录的写 subject）");
        live.MapGet("/{dataset}/{year:int}/{figureId}", ShowLive).Produces<FigureView>(StatusCodes.Status200OK, Json, Html).WithName("ShowFigure")
            .WithSummary("一个数字及其来源记录（按现有记录）");
        var frozen = Describe(app.MapGroup("/documents/{id}/figures"));
        frozen.MapGet("", ListFrozen).Produces<FigureListView>(StatusCodes.Status200OK, Json, Html).WithName("ListDocumentFigures")
            .WithSummary("一件公文的全部数字（按成文时冻结的数据）");
        frozen.MapGet("/{figureId}", ShowFrozen).Produces<FigureView>(StatusCodes.Status200OK, Json, Html).WithName("ShowDocumentFigure")
            .WithSummary("一件公文的一个数字及其来源记录（按成文时冻结的数据）");
    }

    private static RouteGroupBuilder Describe(RouteGroupBuilder group) =>
        group.WithTags("Figures").ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static Listing ListLive(string dataset, int year, string? subject, DocumentService documents, HttpContext context)
    {
        var request = RequestOf(dataset, year, subject);
        return List(FigureSource.Of(request), documents.Figures(request), context);
    }

    private static Showing ShowLive(string dataset, int year, string figureId, string? subject, DocumentService documents, HttpContext context)
    {
        var request = RequestOf(dataset, year, subject);
        return Show(FigureSource.Of(request), documents.Figures(request), figureId, context);
    }

    private static Listing ListFrozen(string id, DocumentService documents, HttpContext context) => documents.Find(id) is { } document
        ? List(FigureSource.Of(document), documents.Figures(id), context)
        : UnknownDocument(id);

    private static Showing ShowFrozen(string id, string figureId, DocumentService documents, HttpContext context) => documents.Find(id) is { } document
        ? Show(FigureSource.Of(document), documents.Figures(id), figureId, context)
        : UnknownDocument(id);

    private static Listing List(FigureSource source, Outcome<IReadOnlyList<FigureValue>> figures, HttpContext context)
    {
        if (!figures.Succeeded)
        {
            return Refuse(figures.Findings);
        }

        return Negotiation.WantsHtml(context) ? Page(FigurePage.List(source, figures.Value), context) : TypedResults.Ok(FigureListView.Of(source, figures.Value));
    }

    private static Showing Show(FigureSource source, Outcome<IReadOnlyList<FigureValue>> figures, string id, HttpContext context)
    {
        if (!figures.Succeeded)
        {
            return Refuse(figures.Findings);
        }

        if (figures.Value.FirstOrDefault(figure => string.Equals(figure.Definition.Id, id, StringComparison.Ordinal)) is not { } figure)
        {
            return UnknownFigure(id, figures.Value);
        }

        return Negotiation.WantsHtml(context) ? Page(FigurePage.One(source, figure), context) : TypedResults.Ok(FigureView.Of(source, figure));
    }

    private static DatasetRequest RequestOf(string dataset, int year, string? subject) => new(dataset, year, string.IsNullOrEmpty(subject) ? null : subject);

    private static ContentHttpResult Page(string html, HttpContext context)
    {
        context.Response.Headers.ContentSecurityPolicy = PageFrame.Policy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return TypedResults.Content(html, Html + "; charset=utf-8");
    }

    private static ProblemHttpResult UnknownFigure(string id, IReadOnlyList<FigureValue> known) => Problems.Of(
        StatusCodes.Status404NotFound,
        "H441",
        $"没有编号为“{id}”的数字。",
        known.Count == 0 ? "这里没有带定义的数字（公文可能成文于系统记录定义之前）。" : "可用的编号：" + string.Join('、', known.Select(figure => figure.Definition.Id)));

    private static ProblemHttpResult UnknownDocument(string id) =>
        Problems.Of(StatusCodes.Status404NotFound, "D404", $"没有编号为“{id}”的公文。", "清单见 /documents。");

    private static ProblemHttpResult Refuse(IReadOnlyList<Diagnostic> findings) =>
        findings.Any(finding => NotThere.Contains(finding.Code, StringComparer.Ordinal)) ? Problems.Of(StatusCodes.Status404NotFound, findings) : Problems.Of(findings);
}
