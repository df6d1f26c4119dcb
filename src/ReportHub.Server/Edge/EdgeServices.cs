using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ReportHub.Foundation;

namespace ReportHub.Server.Edge;

/// <summary>JSON form and error form of the API, the same for every route.</summary>
internal static class EdgeServices
{
    public static IServiceCollection AddEdge(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json => Configure(json.SerializerOptions));
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddProblemDetails(options => options.CustomizeProblemDetails = Complete);
        services.AddExceptionHandler<ProblemExceptionHandler>();
        return services;
    }

    public static void Configure(JsonSerializerOptions json)
    {
        json.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        // Two values under one name: nobody can say which the caller meant.
        json.AllowDuplicateProperties = false;
        json.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        json.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        // Chinese stays legible; the answers are application/json and never part of a page.
        json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
    }

    /// <summary>Answers the framework makes itself (no such route, wrong method) get code and Chinese text too.</summary>
    private static void Complete(ProblemDetailsContext context)
    {
        if (context.ProblemDetails.Extensions.ContainsKey("code"))
        {
            return;
        }

        var status = context.HttpContext.Response.StatusCode;
        var finding = status == StatusCodes.Status415UnsupportedMediaType
            ? WrongType(context.HttpContext)
            : Diagnostic.Error($"H{status}", $"{NameOf(context.HttpContext)} 不能处理。", hint: "可用的地址和方法见 /openapi/v1.json。");
        context.ProblemDetails = Problems.Details(status, [finding]);
    }

    public static Diagnostic WrongType(HttpContext context) => Diagnostic.Error(
        "H415", $"{NameOf(context)} 的请求体不是 UTF-8 的 application/json。", hint: "请用 UTF-8 编码请求体，并把 Content-Type 设为 application/json（PATCH 也可以是 application/merge-patch+json）。");

    private static string NameOf(HttpContext context) => $"{context.Request.Method} {context.Request.Path}";
}
