using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Reports;
using ReportHub.Server.Composition;

namespace ReportHub.Server.Edge;

/// <summary>Maps what the rooms throw to problems; the exact cause of an unforeseen one goes to the log only.</summary>
internal sealed class ProblemExceptionHandler(ILogger<ProblemExceptionHandler> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (context.RequestAborted.IsCancellationRequested)
        {
            return true;
        }

        await TypedResults.Problem(Explain(exception, context)).ExecuteAsync(context);
        return true;
    }

    private ProblemDetails Explain(Exception exception, HttpContext context) => exception switch
    {
        CommandRefusedException refused => Problems.Of(refused.Findings).ProblemDetails,
        RequestKeyMisusedException misused => Problems.Details(409,
            [Diagnostic.Error("H409", $"请求标识“{misused.RequestKey}”已经用于另一个请求。", hint: "新的请求请用新的 Idempotency-Key；要重复原请求，请求体必须与原来一致。")]),
        BadHttpRequestException bad => Problems.Details(bad.StatusCode, [BadRequest(bad, context)]),
        StoreUnavailableException unavailable => Logged(unavailable, Problems.Of(unavailable)),
        ArchiveDamagedException damaged => Logged(damaged, Problems.Details(503,
            [Diagnostic.Error("A503", $"归档文件 {damaged.Hash} 缺失或已损坏。", hint: "请从备份恢复归档文件夹；已印发的文件不会重新生成。")])),
        _ => Logged(exception, Problems.Details(500, [Diagnostic.Error("H500", "服务器没有能完成这个请求。", hint: "原因已写入服务器日志，请联系管理员。")])),
    };

    private static Diagnostic BadRequest(BadHttpRequestException bad, HttpContext context) => bad switch
    {
        { StatusCode: 413 } => Diagnostic.Error("H413", $"请求体超过 {MostMegabytes(context)} MB。", hint: "请减小请求体，或分几次办理。"),
        { StatusCode: 415 } => EdgeServices.WrongType(context),
        { InnerException: JsonException { Path: { Length: > 1 } path } } =>
            Diagnostic.Error("H400", $"请求体中 {path} 的类型不对、重复，或不是这里的字段。", hint: "字段和类型见 /openapi/v1.json。"),
        { InnerException: JsonException json } =>
            Diagnostic.Error("H400", $"请求体不是有效的 JSON（第 {json.LineNumber + 1} 行，第 {json.BytePositionInLine + 1} 字节）。", hint: "检查引号、逗号和括号是否成对。"),
        _ => Diagnostic.Error("H400", "请求的地址、请求头或请求体不符合约定。", hint: "参数和类型见 /openapi/v1.json。"),
    };

    private static long MostMegabytes(HttpContext context) => (context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize ?? HttpApplication.MaxBodyBytes) >> 20;

    private ProblemDetails Logged(Exception exception, ProblemDetails problem)
    {
        log.LogError(exception, "Request failed with {Status}", problem.Status);
        return problem;
    }
}
