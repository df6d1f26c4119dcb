using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using ReportHub.Server.Edge;

namespace ReportHub.Server.Records;

/// <summary>Revisions as entity tags: <c>"7"</c> is the seventh revision of a record.</summary>
internal static class Preconditions
{
    public static string TagOf(long revision) => string.Create(CultureInfo.InvariantCulture, $"\"{revision}\"");

    /// <summary>The revision the caller has seen; a refusal when the header is missing (428) or no such tag (400).</summary>
    public static (long Revision, ProblemHttpResult? Refusal) Read(HttpContext context)
    {
        var header = context.Request.Headers.IfMatch;
        if (header.Count == 0)
        {
            return (0, Problems.Of(StatusCodes.Status428PreconditionRequired, "H501", "缺少请求头 If-Match。", "先取出记录，把它的 ETag（版次加引号，例如 \"3\"）写在 If-Match 里，以免覆盖别人的改动。"));
        }

        return header.Count == 1 && EntityTagHeaderValue.TryParse(header[0], out var tag) && !tag.IsWeak
            && long.TryParse(tag.Tag.AsSpan().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var revision)
            ? (revision, null)
            : (0, Problems.Of(StatusCodes.Status400BadRequest, "H502", $"请求头 If-Match 的“{header}”不是版次。", "写成加引号的版次，例如 \"3\"。"));
    }

    /// <summary>The caller has this revision already.</summary>
    public static bool IsKnown(HttpContext context, string tag) =>
        context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(EntityTagHeaderValue.Parse(tag), useStrongComparison: false));
}
