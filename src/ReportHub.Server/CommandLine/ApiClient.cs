using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using ReportHub.Server.Documents;
using ReportHub.Server.Edge;
using ReportHub.Server.Records;
using ReportHub.Server.Register;
using ReportHub.Server.Store;
using ReportHub.Server.Years;

namespace ReportHub.Server.CommandLine;

/// <summary>The command line's way to the server: the public HTTP interface over a Unix socket, nothing else.</summary>
/// <remarks>Every call throws <see cref="ApiRefusedException"/> where the server answers with a problem.</remarks>
internal sealed class ApiClient(HttpClient http) : IDisposable
{
    private static readonly JsonSerializerOptions Json = MakeOptions();

    public Task<DocumentView> CreateAsync(CreateDocumentBody body, CommandHeaders headers, CancellationToken cancellation) =>
        SendAsync<DocumentView>(Post("/documents", body, headers), cancellation);

    public Task<DocumentView> RegisterAsync(string id, RegisterDocumentBody body, CommandHeaders headers, CancellationToken cancellation) =>
        SendAsync<DocumentView>(Post($"{Document(id)}/registration", body, headers), cancellation);

    public Task<IReadOnlyList<DocumentView>> ListAsync(CancellationToken cancellation) => GetAsync<IReadOnlyList<DocumentView>>("/documents", cancellation);

    public Task<DocumentView> ShowAsync(string id, CancellationToken cancellation) => GetAsync<DocumentView>(Document(id), cancellation);

    public Task<VerificationView> VerifyAsync(string id, CancellationToken cancellation) => GetAsync<VerificationView>($"{Document(id)}/verification", cancellation);

    public Task<RegisterView> RegisterOfAsync(string organ, int year, CancellationToken cancellation) =>
        GetAsync<RegisterView>($"/register/{Uri.EscapeDataString(organ)}/{year.ToString(CultureInfo.InvariantCulture)}", cancellation);

    public Task<RollOverView> RollOverAsync(int to, RollOverBody body, CommandHeaders headers, CancellationToken cancellation) =>
        SendAsync<RollOverView>(Post(string.Create(CultureInfo.InvariantCulture, $"/years/{to}/roll-over"), body, headers), cancellation);

    public Task<StoreVerificationView> VerifyStoreAsync(CancellationToken cancellation) => GetAsync<StoreVerificationView>("/store/verification", cancellation);

    /// <summary>The archived bytes.</summary>
    public Task<byte[]> OriginalAsync(string id, string format, CancellationToken cancellation) => BytesAsync($"{Document(id)}/original/{Uri.EscapeDataString(format)}", cancellation);

    /// <summary>The file for the print shop.</summary>
    public Task<byte[]> PrintAsync(string id, int copies, int? first, bool preprinted, CancellationToken cancellation) => BytesAsync(
        string.Create(CultureInfo.InvariantCulture, $"{Document(id)}/print?copies={copies}{(first is { } number ? $"&first={number}" : "")}&preprinted={(preprinted ? "true" : "false")}"), cancellation);

    /// <param name="query">Parameters of the list: page, size, sort, q, and filters by column.</param>
    public Task<RecordPageView> ListRecordsAsync(string kind, IEnumerable<KeyValuePair<string, string?>> query, CancellationToken cancellation) =>
        GetAsync<RecordPageView>(QueryHelpers.AddQueryString(Records(kind), query), cancellation);

    public Task<HistoryView> RecordHistoryAsync(string kind, string id, CancellationToken cancellation) =>
        GetAsync<HistoryView>($"{Records(kind)}/{Uri.EscapeDataString(id)}/history", cancellation);

    /// <summary>form.xlsx, export.xlsx or export.csv of a kind.</summary>
    public Task<byte[]> RecordFileAsync(string kind, string file, IEnumerable<KeyValuePair<string, string?>> query, CancellationToken cancellation) =>
        BytesAsync(QueryHelpers.AddQueryString($"{Records(kind)}/{file}", query), cancellation);

    public Task<ImportView> ImportAsync(ImportUpload upload, CommandHeaders headers, CancellationToken cancellation) => SendAsync<ImportView>(upload.ToRequest(Records(upload.Kind), headers), cancellation);

    /// <summary>The same request, answered with the workbook of the rows that were not taken.</summary>
    public async Task<byte[]> BadRowsAsync(ImportUpload upload, CommandHeaders headers, CancellationToken cancellation)
    {
        using var request = upload.ToRequest(Records(upload.Kind), headers);
        request.Headers.Accept.Add(new(RecordFileRoutes.Xlsx));
        using var response = await http.SendAsync(request, cancellation);
        await RefuseAsync(response, cancellation);
        return await response.Content.ReadAsByteArrayAsync(cancellation);
    }

    private async Task<byte[]> BytesAsync(string path, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        using var response = await http.SendAsync(request, cancellation);
        await RefuseAsync(response, cancellation);
        return await response.Content.ReadAsByteArrayAsync(cancellation);
    }

    public void Dispose() => http.Dispose();

    private static string Records(string kind) => $"/records/{Uri.EscapeDataString(kind)}";

    private static string Document(string id) => $"/documents/{Uri.EscapeDataString(id)}";

    private static HttpRequestMessage Post<T>(string path, T body, CommandHeaders headers)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, Json)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        return Signed(new HttpRequestMessage(HttpMethod.Post, path) { Content = content }, headers);
    }

    /// <summary>The request with who asks, under which key, on which date.</summary>
    public static HttpRequestMessage Signed(HttpRequestMessage request, CommandHeaders headers)
    {
        Add(request, CommandHeaders.KeyHeader, headers.RequestKey);
        Add(request, CommandHeaders.ActorHeader, headers.Actor is { } actor ? Uri.EscapeDataString(actor) : null);
        Add(request, CommandHeaders.DateHeader, headers.BusinessDate);
        return request;
    }

    private static void Add(HttpRequestMessage request, string name, string? value)
    {
        if (value is not null)
        {
            request.Headers.Add(name, value);
        }
    }

    private Task<T> GetAsync<T>(string path, CancellationToken cancellation) => SendAsync<T>(new HttpRequestMessage(HttpMethod.Get, path), cancellation);

    private async Task<T> SendAsync<T>(HttpRequestMessage request, CancellationToken cancellation)
    {
        using (request)
        using (var response = await http.SendAsync(request, cancellation))
        {
            await RefuseAsync(response, cancellation);
            var bytes = await response.Content.ReadAsByteArrayAsync(cancellation);
            return JsonSerializer.Deserialize<T>(bytes, Json) ?? throw new InvalidOperationException($"{request.RequestUri} answered null.");
        }
    }

    private static async Task RefuseAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        if (response.IsSuccessStatusCode)
        {
            return;
        }

        var bytes = await response.Content.ReadAsByteArrayAsync(cancellation);
        throw new ApiRefusedException((int)response.StatusCode, JsonSerializer.Deserialize<ProblemView>(bytes, Json) ?? ProblemView.Unreadable);
    }

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions();
        EdgeServices.Configure(options);
        // A newer server may say more than this program knows.
        options.UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Skip;
        return options;
    }
}
