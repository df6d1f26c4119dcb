using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.Server.Edge;

/// <summary>One error shape for the whole API: RFC 9457 with <c>code</c>, <c>hint</c> and <c>findings</c>; texts say what failed, why, and how to repair it.</summary>
internal static class Problems
{
    /// <summary>A problem without findings of its own.</summary>
    public static ProblemHttpResult Of(int status, string code, string detail, string hint) =>
        TypedResults.Problem(Details(status, [Diagnostic.Error(code, detail, hint: hint)]));

    public static ProblemHttpResult Of(int status, IReadOnlyList<Diagnostic> findings) => TypedResults.Problem(Details(status, findings));

    /// <summary>The status follows from the first error: D4xx and R401 name a thing that is not there, D1xx, D403 and steps of records a state that forbids the act, R403 a stale revision, the rest bad input.</summary>
    public static ProblemHttpResult Of(IReadOnlyList<Diagnostic> findings) => Of(StatusOf(First(findings).Code), findings);

    public static ProblemDetails Details(int status, IReadOnlyList<Diagnostic> findings)
    {
        var first = First(findings);
        var errors = findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Message);
        return new()
        {
            Status = status,
            Title = TitleOf(status),
            Detail = string.Concat(errors),
            Extensions = { ["code"] = first.Code, ["hint"] = first.Hint, ["findings"] = FindingView.Of(findings) },
        };
    }

    /// <summary>503 with the store's own words, which say whether a restart is needed.</summary>
    public static ProblemDetails Of(StoreUnavailableException error) => Details(
        StatusCodes.Status503ServiceUnavailable,
        [Diagnostic.Error(error.Code, error.Message, hint: "已确认的内容没有丢失；处理好原因后用同一 Idempotency-Key 重发，不会重复办理。")]);

    public static int StatusOf(string code) => code switch
    {
        "R403" => StatusCodes.Status412PreconditionFailed,
        "R401" => StatusCodes.Status404NotFound,
        "D403" or "R306" or "R402" or "R405" or "R407" => StatusCodes.Status409Conflict,
        ['D', '4', ..] => StatusCodes.Status404NotFound,
        ['D', '1', ..] => StatusCodes.Status409Conflict,
        _ => StatusCodes.Status422UnprocessableEntity,
    };

    public static string TitleOf(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "请求的格式不对",
        StatusCodes.Status404NotFound => "没有找到",
        StatusCodes.Status405MethodNotAllowed => "此地址不支持这种方法",
        StatusCodes.Status409Conflict => "与现有状态冲突",
        StatusCodes.Status412PreconditionFailed => "前提条件不成立",
        StatusCodes.Status413PayloadTooLarge => "请求体太大",
        StatusCodes.Status415UnsupportedMediaType => "请求体的类型不对",
        StatusCodes.Status422UnprocessableEntity => "请求不能照办",
        StatusCodes.Status428PreconditionRequired => "缺少前提条件",
        StatusCodes.Status503ServiceUnavailable => "存储暂时不能使用",
        _ => "服务器内部错误",
    };

    private static Diagnostic First(IReadOnlyList<Diagnostic> findings) =>
        findings.FirstOrDefault(finding => finding.Severity == Severity.Error) ?? findings[0];
}
