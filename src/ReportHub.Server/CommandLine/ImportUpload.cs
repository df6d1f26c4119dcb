using System.Net.Http.Headers;
using Microsoft.AspNetCore.WebUtilities;
using ReportHub.Server.Edge;

namespace ReportHub.Server.CommandLine;

/// <summary>A file of records on its way to the server; <paramref name="Mode"/> as the API names it: dry, whole, good.</summary>
internal sealed record ImportUpload(string Kind, string FileName, byte[] Bytes, string Mode, bool AmountsConfirmed)
{
    public HttpRequestMessage ToRequest(string kindUrl, CommandHeaders headers)
    {
        var url = QueryHelpers.AddQueryString(kindUrl + "/import", new Dictionary<string, string?>
        {
            ["mode"] = Mode,
            ["file"] = FileName,
            ["amountsConfirmed"] = AmountsConfirmed ? "true" : "false",
        });
        var content = new ByteArrayContent(Bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
        return ApiClient.Signed(new(HttpMethod.Post, url) { Content = content }, headers);
    }
}
