using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace ReportHub.ServerTests.Http.Records;

/// <summary>Requests about records, as a program makes them.</summary>
internal static class RecordApi
{
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static object Project(string code, string name = "机关信息系统运行维护", string unit = "101", int? startYear = null, int? endYear = null, string? leader = null, int fiscalYear = 2019) => new
    {
        code, fiscalYear, name, unit, attribute = (startYear ?? fiscalYear) == fiscalYear ? "New" : "Continued", startYear = startYear ?? fiscalYear, endYear, continues = (string?)null, leader, phone = (string?)null, note = "虚构示例",
    };

    public static Task<HttpResponseMessage> CreateAsync(this HttpClient http, string kind, object record, string? key = null) => http.SendAsync(HttpMethod.Post, $"/records/{kind}", record, key ?? NewKey());

    /// <summary>A project that is there.</summary>
    public static async Task PutProjectAsync(this HttpClient http, string code, string name = "机关信息系统运行维护", string unit = "101", int? startYear = null, int? endYear = null, string? leader = null, int fiscalYear = 2019)
    {
        using var answer = await http.CreateAsync("project", Project(code, name, unit, startYear, endYear, leader, fiscalYear));
        Assert.Equal(System.Net.HttpStatusCode.Created, answer.StatusCode);
    }

    public static Task<HttpResponseMessage> PatchAsync(this HttpClient http, string path, object members, string? tag, string? key = null) =>
        http.SendAsync(HttpMethod.Patch, path, JsonContent.Create(members, new MediaTypeHeaderValue("application/merge-patch+json")), key ?? NewKey(), tag);

    public static async Task<HttpResponseMessage> SendAsync(this HttpClient http, HttpMethod method, string path, object? body = null, string? key = null, string? tag = null, string actor = "王五", string? accept = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body switch { null => null, HttpContent content => content, _ => JsonContent.Create(body) } };
        Add(request, "Idempotency-Key", key);
        Add(request, "If-Match", tag);
        Add(request, "X-Actor", Uri.EscapeDataString(actor));
        Add(request, "X-Business-Date", "2019-12-24");
        Add(request, "Accept", accept);
        return await http.SendAsync(request, Stop);
    }

    public static async Task<JsonElement> GetJsonAsync(this HttpClient http, string path)
    {
        using var answer = await http.GetAsync(path, Stop);
        Assert.True(answer.IsSuccessStatusCode, $"{path} answered {answer.StatusCode}");
        return await Answers.JsonOf(answer);
    }

    public static async Task<byte[]> GetBytesAsync(this HttpClient http, string path)
    {
        using var answer = await http.GetAsync(path, Stop);
        Assert.True(answer.IsSuccessStatusCode, $"{path} answered {answer.StatusCode}");
        return await answer.Content.ReadAsByteArrayAsync(Stop);
    }

    public static async Task<string> IdsAsync(this HttpClient http, string path) =>
        string.Join(' ', (await http.GetJsonAsync(path)).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()));

    public static ByteArrayContent File(byte[] bytes, string type = Xlsx) => new(bytes) { Headers = { ContentType = new(type) } };

    public static string NewKey() => Guid.NewGuid().ToString("N");

    private static void Add(HttpRequestMessage request, string name, string? value)
    {
        if (value is not null)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }
}
