using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Net.Http.Headers;
using ReportHub.Foundation;

namespace ReportHub.Server.Records;

/// <summary>The body of a request as JSON text; its shape is the business of the kind of record.</summary>
internal static class RequestBody
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <exception cref="BadHttpRequestException">415: not JSON by its content type; 413: too large.</exception>
    public static async Task<byte[]> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !IsJson(type))
        {
            throw new BadHttpRequestException("The body is not JSON.", StatusCodes.Status415UnsupportedMediaType);
        }

        return await ReadBytesAsync(request, cancellation);
    }

    public static async Task<byte[]> ReadBytesAsync(HttpRequest request, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellation);
        return body.ToArray();
    }

    /// <summary>An object; findings H503 for anything else.</summary>
    public static Outcome<JsonObject> ReadObject(byte[] json)
    {
        try
        {
            if (JsonNode.Parse(json, documentOptions: Strict) is JsonObject body)
            {
                return Outcome.Of(body);
            }
        }
        catch (JsonException)
        {
            // Told below.
        }

        return Outcome.Failed<JsonObject>(Diagnostic.Error("H503", "请求体不是 JSON 对象。", hint: "字段和样例见 /openapi/v1.json。"));
    }

    private static bool IsJson(MediaTypeHeaderValue type) =>
        type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.MediaType.Equals("application/merge-patch+json", StringComparison.OrdinalIgnoreCase);
}
