using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Reports;
using ReportHub.Server.Edge;

namespace ReportHub.Server.Records;

/// <summary>The bytes of a file that proves something: into the archive when they are those its record tells of, and out again.</summary>
internal static class EvidenceRoutes
{
    private const string AnyType = "application/octet-stream";

    public static void Map(IEndpointRouteBuilder app, RecordKind kind)
    {
        var group = app.MapGroup($"/records/{kind.Name}/{{id}}/content").WithTags(kind.Title);
        group.MapPut("", Put).WithName("PutContent-" + kind.Name).WithSummary($"上传{kind.Title}的文件；长度和 SHA-256 要与记录一致").WithMetadata(new RequestSizeLimitAttribute(RecordFileRoutes.MostBytes))
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .Describe(RecordDocs.Bytes);
        group.MapGet("", Get).WithName("GetContent-" + kind.Name).WithSummary($"下载{kind.Title}的文件").Produces<Stream>(StatusCodes.Status200OK, AnyType).Produces(StatusCodes.Status304NotModified)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<EvidenceContentView>, ProblemHttpResult>> Put(string id, HttpContext context, IRecordStore store, IArchive archive, CancellationToken cancellation)
    {
        if (Find(id, store) is not { } described)
        {
            return Unknown(id);
        }

        var bytes = await RequestBody.ReadBytesAsync(context.Request, cancellation);
        var hash = ContentHash.Of(bytes);
        if (bytes.LongLength != described.Length || hash.Hex != described.Sha256)
        {
            var told = string.Create(CultureInfo.InvariantCulture, $"收到 {bytes.Length} 字节，SHA-256 为 {hash}；记录写的是 {described.Length} 字节，{described.Sha256}");
            return Problems.Of(StatusCodes.Status422UnprocessableEntity, "H508", $"文件与佐证材料“{id}”的记录不符：{told}。", "核对是不是这个文件；确要换文件的，先改记录的长度和 SHA-256");
        }

        archive.Put(bytes);
        return TypedResults.Ok(new EvidenceContentView(id, bytes.LongLength, hash.Hex, $"{RecordView.UrlOf(Evidence.Kind, id)}/content"));
    }

    private static Results<FileContentHttpResult, ProblemHttpResult> Get(string id, HttpContext context, IRecordStore store, IArchive archive)
    {
        if (Find(id, store) is not { } described)
        {
            return Unknown(id);
        }

        // The kind has checked the hash; what lies in the archive under it is this file and no other.
        var hash = ContentHash.Parse(described.Sha256);
        return archive.Contains(hash)
            ? FileAnswers.Send(context, archive.Read(hash), MediaTypeHeaderValue.TryParse(described.MediaType, out _) ? described.MediaType : AnyType, described.FileName)
            : Problems.Of(StatusCodes.Status404NotFound, "H509", $"佐证材料“{id}”的文件还没有上传。", $"用 PUT {RecordView.UrlOf(Evidence.Kind, id)}/content 上传");
    }

    private static Described? Find(string id, IRecordStore store)
    {
        if (store.Find(Evidence.Kind, id) is not { } record)
        {
            return null;
        }

        var json = JsonElement.Parse(record.Json.Span);
        return new(Text("fileName"), Text("mediaType"), json.GetProperty("length").GetInt64(), Text("sha256"));

        string Text(string member) => json.GetProperty(member).GetString()!;
    }

    private static ProblemHttpResult Unknown(string id) => Problems.Of(StatusCodes.Status404NotFound, "R401", $"没有代号为“{id}”的佐证材料。", $"先新增记录（POST /records/{Evidence.Kind}）");

    /// <summary>What the record says of its file; length in bytes.</summary>
    private sealed record Described(string FileName, string MediaType, long Length, string Sha256);
}

/// <summary>A file in the archive; <paramref name="Length"/> in bytes.</summary>
internal sealed record EvidenceContentView(string Id, long Length, string Sha256, string Url);
