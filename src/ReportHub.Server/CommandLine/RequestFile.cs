using System.Text.Json;
using ReportHub.Records;
using ReportHub.Server.Documents;

namespace ReportHub.Server.CommandLine;

/// <summary>What is fixed at registration, as a request file gives it.</summary>
internal sealed record RegistrationPart(string? OrganCode, int? Copies, string? PrintDate, string? BusinessDate)
{
    public RegisterDocumentBody ToBody() => new(OrganCode, Copies, PrintDate);
}

/// <summary>A request for a document as a file a person can open (data-seed/notice-2019.json).</summary>
internal sealed record RequestFile(string? Template, int? FiscalYear, JsonElement? Facts, RegistrationPart? Registration, string? Subject = null)
{
    public CreateDocumentBody ToBody() => new(Template, FiscalYear, Facts, Subject);

    /// <exception cref="CommandRefusedException">C101: the file is missing or is not such a request.</exception>
    public static async Task<RequestFile> ReadAsync(string path, CancellationToken cancellation)
    {
        try
        {
            await using var stream = File.OpenRead(path);
            return await JsonSerializer.DeserializeAsync<RequestFile>(stream, JsonSerializerOptions.Web, cancellation) ?? throw new JsonException();
        }
        catch (Exception error) when (error is JsonException or FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            throw new CommandRefusedException("C101", $"请求文件 {path} 不存在、不能读取，或不是有效的请求。", "写法见 data-seed/notice-2019.json。");
        }
    }
}
