using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using ReportHub.Foundation;
using ReportHub.Reports;

namespace ReportHub.Server.Edge;

/// <summary>Whole files with length, hash and name; half a file is never sent with status 200.</summary>
internal static class FileAnswers
{
    private const string ExcludeActiveContent = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    public static bool TryFormat(string? text, out OutputFormat format)
    {
        (var known, format) = text switch
        {
            "pdf" => (true, OutputFormat.Pdf),
            "docx" => (true, OutputFormat.Docx),
            "html" => (true, OutputFormat.Html),
            _ => (false, default),
        };
        return known;
    }

    public static string NameOf(OutputFormat format) => format switch
    {
        OutputFormat.Pdf => "pdf",
        OutputFormat.Docx => "docx",
        OutputFormat.Html => "html",
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    public static string ContentTypeOf(OutputFormat format) => format switch
    {
        OutputFormat.Pdf => "application/pdf",
        OutputFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        OutputFormat.Html => "text/html; charset=utf-8",
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    /// <summary>For the OpenAPI document: what a file answer can be besides PDF.</summary>
    public static string[] OtherContentTypes => [ContentTypeOf(OutputFormat.Docx), "text/html"];

    public static ProblemHttpResult UnknownFormat(string format) =>
        Problems.Of(StatusCodes.Status404NotFound, "H410", $"没有“{format}”这种格式。", "可用的格式：pdf、docx、html。");

    /// <summary>Bytes with ETag (SHA-256), content type and a file name in UTF-8; <paramref name="inline"/> opens in the browser, otherwise it is saved.</summary>
    public static FileContentHttpResult Send(HttpContext context, byte[] bytes, OutputFormat format, string name, bool inline) =>
        Send(context, bytes, ContentTypeOf(format), $"{SafeName(name)}.{NameOf(format)}", inline);

    /// <summary>As above, for what is no paper; <paramref name="fileName"/> with its ending.</summary>
    public static FileContentHttpResult Send(HttpContext context, byte[] bytes, string contentType, string fileName, bool inline = false)
    {
        var disposition = new ContentDispositionHeaderValue(inline ? "inline" : "attachment");
        disposition.SetHttpFileName(fileName);
        var headers = context.Response.Headers;
        headers.ContentDisposition = disposition.ToString();
        headers.ContentSecurityPolicy = ExcludeActiveContent;
        headers.XContentTypeOptions = "nosniff";
        return TypedResults.File(bytes, contentType, entityTag: new EntityTagHeaderValue($"\"{ContentHash.Of(bytes)}\""));
    }

    /// <summary>A title as a file name: what file systems refuse becomes a blank.</summary>
    public static string SafeName(string name) =>
        string.Concat(name.Select(character => char.IsControl(character) || "\\/:*?\"<>|".Contains(character, StringComparison.Ordinal) ? ' ' : character)).Trim();
}
