using Carter;
using Microsoft.AspNetCore.Http.HttpResults;
using ReportHub.Reports;
using ReportHub.Server.Edge;

namespace ReportHub.Server.Documents;

/// <summary>/documents: draft, register, read back, verify.</summary>
internal sealed class DocumentsModule : ICarterModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/documents").WithTags("Documents");
        group.MapPost("", Create).WithName("CreateDocument").WithSummary("拟稿：取数、套版、保存草稿")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        group.MapGet("", List).WithName("ListDocuments").WithSummary("公文清单");
        group.MapGet("/{id}", Show).WithName("ShowDocument").WithSummary("一件公文").ProducesProblem(StatusCodes.Status404NotFound);
        group.MapPost("/{id}/registration", Register).WithName("RegisterDocument").WithSummary("登记：编号、定稿、归档")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        group.MapGet("/{id}/files/{format}", Open).WithName("OpenDocumentFile").WithSummary("在浏览器中打开归档文件")
            .Produces<Stream>(StatusCodes.Status200OK, "application/pdf", FileAnswers.OtherContentTypes).Produces(StatusCodes.Status304NotModified)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        group.MapGet("/{id}/original/{format}", Save).WithName("SaveDocumentOriginal").WithSummary("下载归档原件，与印发时逐字节相同")
            .Produces<Stream>(StatusCodes.Status200OK, "application/pdf", FileAnswers.OtherContentTypes).Produces(StatusCodes.Status304NotModified)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        group.MapGet("/{id}/print", Print).WithName("PrintDocument").WithSummary("付印文件：copies 份数、first 起始份号、preprinted 套红纸")
            .Produces<Stream>(StatusCodes.Status200OK, "application/pdf").ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        group.MapGet("/{id}/verification", Verify).WithName("VerifyDocument").WithSummary("按冻结的数据重新排版并比对").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Created<DocumentView>, Ok<DocumentView>, ProblemHttpResult>> Create(
        CreateDocumentBody body, [AsParameters] CommandHeaders headers, DocumentService documents, TimeProvider clock, CancellationToken cancellation)
    {
        var context = headers.ToContext(clock);
        if (!context.Succeeded)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, context.Findings);
        }

        var request = body.ToRequest();
        if (!request.Succeeded)
        {
            return Problems.Of(request.Findings);
        }

        var answer = await documents.CreateAsync(request.Value, context.Value, cancellation);
        var view = DocumentView.Of(answer.Document, answer.Repeated);
        return answer.Repeated ? TypedResults.Ok(view) : TypedResults.Created($"/documents/{Uri.EscapeDataString(view.Id)}", view);
    }

    private static Ok<IReadOnlyList<DocumentView>> List(DocumentService documents) =>
        TypedResults.Ok<IReadOnlyList<DocumentView>>([.. documents.List().Select(document => DocumentView.Of(document))]);

    private static Results<Ok<DocumentView>, ProblemHttpResult> Show(string id, DocumentService documents) =>
        documents.Find(id) is { } document ? TypedResults.Ok(DocumentView.Of(document)) : Unknown(id);

    private static async Task<Results<Ok<DocumentView>, ProblemHttpResult>> Register(
        string id, RegisterDocumentBody body, [AsParameters] CommandHeaders headers, DocumentService documents, TimeProvider clock, CancellationToken cancellation)
    {
        var context = headers.ToContext(clock);
        if (!context.Succeeded)
        {
            return Problems.Of(StatusCodes.Status400BadRequest, context.Findings);
        }

        var request = body.ToRequest(id);
        if (!request.Succeeded)
        {
            return Problems.Of(request.Findings);
        }

        var answer = await documents.RegisterAsync(request.Value, context.Value, cancellation);
        return TypedResults.Ok(DocumentView.Of(answer.Document, answer.Repeated));
    }

    private static Results<FileContentHttpResult, ProblemHttpResult> Open(string id, string format, DocumentService documents, HttpContext context) =>
        Send(id, format, documents, context, inline: true);

    private static Results<FileContentHttpResult, ProblemHttpResult> Save(string id, string format, DocumentService documents, HttpContext context) =>
        Send(id, format, documents, context, inline: false);

    private static Results<FileContentHttpResult, ProblemHttpResult> Send(string id, string format, DocumentService documents, HttpContext context, bool inline)
    {
        if (!FileAnswers.TryFormat(format, out var wanted))
        {
            return FileAnswers.UnknownFormat(format);
        }

        var (document, refusal) = Registered(id, documents);
        return document is null ? refusal! : FileAnswers.Send(context, documents.Original(id, wanted), wanted, document.Facts.Number?.ToString() ?? document.Title, inline);
    }

    private static Results<FileContentHttpResult, ProblemHttpResult> Print(
        string id, int? copies, int? first, bool? preprinted, DocumentService documents, HttpContext context)
    {
        var (document, refusal) = Registered(id, documents);
        if (document is null)
        {
            return refusal!;
        }

        var printed = documents.Print(new(id, copies ?? 1, first, preprinted ?? false));
        return printed.Succeeded
            ? FileAnswers.Send(context, printed.Value, OutputFormat.Pdf, $"付印-{document.Facts.Number}", inline: false)
            : Problems.Of(printed.Findings);
    }

    private static (IssuedDocument? Document, ProblemHttpResult? Refusal) Registered(string id, DocumentService documents) => documents.Find(id) switch
    {
        null => (null, Unknown(id)),
        { State: DocumentState.Registered } document => (document, null),
        var document => (null, Problems.Of(StatusCodes.Status409Conflict, "H431", $"公文“{document.Title}”尚未登记，没有归档文件。",
            $"先登记（POST /documents/{id}/registration）；看样请用 /templates/{document.Template.Name}/{document.Template.Version}/preview。")),
    };

    private static Results<Ok<VerificationView>, ProblemHttpResult> Verify(string id, DocumentService documents) =>
        documents.Find(id) is null ? Unknown(id) : TypedResults.Ok(VerificationView.Of(documents.Verify(id)));

    private static ProblemHttpResult Unknown(string id) =>
        Problems.Of(StatusCodes.Status404NotFound, "D404", $"没有编号为“{id}”的公文。", "清单见 /documents。");
}
