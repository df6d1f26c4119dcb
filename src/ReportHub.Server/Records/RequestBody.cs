using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Net.Http.Headers;
using ReportHub.Foundation;

namespace ReportHub.Server.Records;

/// <summary>The body of a request as JSON text; its shape is the business of the kind of record.</summary>
internal static class RequestBody
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>The bytes of a JSON object; findings H503 for anything else.</summary>
    /// <exception cref="BadHttpRequestException">415: not JSON by its content type; 413: too large.</exception>
    public static async Task<Outcome<JsonBody>> ReadObjectAsync(HttpRequest request, CancellationToken cancellation)
    {
        var bytes = await ReadAsync(request, cancellation);
        try
        {
            if (JsonNode.Parse(bytes, documentOptions: Strict) is JsonObject json && JsonSource.IsText(bytes))
            {
                return Outcome.Of(new JsonBody(bytes, json));
            }
        }
        catch (JsonException)
        {
            // Told below.
        }

        return Outcome.Failed<JsonBody>(Diagnostic.Error("H503", "请求体不是 JSON 对象，或同一个成员写了两次。", hint: "字段和样例见 /openapi/v1.json。"));
    }

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

    private static bool IsJson(MediaTypeHeaderValue type) =>
        type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.MediaType.Equals("application/merge-patch+json", StringComparison.OrdinalIgnoreCase);
}

/// <summary>A JSON object as it was sent and as it was read.</summary>
internal sealed record JsonBody(byte[] Bytes, JsonObject Json);
