using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Server.Edge;

namespace ReportHub.Server.Records;

/// <summary>The files of one kind of record: the form to be filled in, exports, and what comes back filled in.</summary>
internal sealed class RecordFileRoutes(RecordKind kind)
{
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string Csv = "text/csv";
    public const long MostBytes = 64L << 20;
    private const string Dry = "dry";
    private const string SheetParameter = "sheet";

    /// <summary>A file is not shown by pages.</summary>
    private static readonly string[] NoFilters = [SheetParameter, "page", "size"];

    public void Map(RouteGroupBuilder group)
    {
        var name = kind.Name;
        group.MapGet("/form.xlsx", Form).WithName("Form-" + name).WithSummary($"{kind.Title}的表样：填表说明、表头、下拉选项")
            .Produces<Stream>(StatusCodes.Status200OK, Xlsx).Produces(StatusCodes.Status304NotModified);
        group.MapGet("/export.xlsx", ExportXlsx).WithName("Export-" + name).WithSummary($"导出{kind.Title}（工作簿，带明细表）")
            .Produces<Stream>(StatusCodes.Status200OK, Xlsx).Produces(StatusCodes.Status304NotModified).Describe(RecordDocs.Filters(kind));
        group.MapGet("/export.csv", ExportCsv).WithName("ExportCsv-" + name).WithSummary($"导出{kind.Title}（CSV，一张表）")
            .Produces<Stream>(StatusCodes.Status200OK, Csv).Produces(StatusCodes.Status304NotModified).Describe(RecordDocs.Filters(kind)).Describe(RecordDocs.Sheet(kind));
        group.MapPost("/import", ImportFile).WithName("Import-" + name).WithSummary($"导入{kind.Title}：先试导入，再整份导入或只导入正确的行")
            .WithMetadata(new RequestSizeLimitAttribute(MostBytes)).Produces<ImportView>(StatusCodes.Status200OK, "application/json", Xlsx).Describe(RecordDocs.Import);
    }

    private FileContentHttpResult Form(HttpContext context) => FileAnswers.Send(context, ReportHub.Records.Form.Write(kind), Xlsx, kind.Title + "表样.xlsx");

    private Results<FileContentHttpResult, ProblemHttpResult> ExportXlsx(HttpContext context, RecordBrowser browser)
    {
        var query = Filters(context);
        return query.Succeeded
            ? FileAnswers.Send(context, Export.Xlsx(kind, browser.List(kind, query.Value).Records), Xlsx, kind.Title + ".xlsx")
            : Problems.Of(query.Findings);
    }

    private Results<FileContentHttpResult, ProblemHttpResult> ExportCsv(string? sheet, HttpContext context, RecordBrowser browser)
    {
        var query = Filters(context);
        if (!query.Succeeded)
        {
            return Problems.Of(query.Findings);
        }

        if (Find(sheet) is not { } wanted)
        {
            return Problems.Of(StatusCodes.Status422UnprocessableEntity, "H506", $"{kind.Title}没有“{sheet}”这张表。", "可用的表：" + string.Join("、", kind.Sheets.Select(known => known.Title)));
        }

        return FileAnswers.Send(context, Export.Csv(kind, wanted, browser.List(kind, query.Value).Records), Csv + "; charset=utf-8", wanted.Title + ".csv");
    }

    private async Task<IResult> ImportFile(
        string? mode, string? file, bool? amountsConfirmed, [AsParameters] CommandHeaders headers, HttpContext context, ImportDesk desk, TimeProvider clock, CancellationToken cancellation)
    {
        mode ??= Dry;
        if (!TryMode(mode, out var wanted))
        {
            return Problems.Of(StatusCodes.Status422UnprocessableEntity, "H507", $"mode 的值“{mode}”不对。", "可以写 dry（试导入）、whole（整份导入）、good（只导入正确的行）");
        }

        var caller = wanted is null ? null : headers.ToContext(clock);
        if (caller is { Succeeded: false })
        {
            return Problems.Of(StatusCodes.Status400BadRequest, caller.Findings);
        }

        var bytes = await RequestBody.ReadBytesAsync(context.Request, cancellation);
        var (plan, answer) = await desk.TakeAsync(new(kind, NameOf(file, context), bytes, amountsConfirmed ?? false), wanted, caller?.Value, cancellation);
        return WantsXlsx(context) && plan.BadRows() is { } rest
            ? FileAnswers.Send(context, rest, Xlsx, kind.Title + "问题行.xlsx")
            : TypedResults.Ok(ImportView.Of(plan, mode, answer));
    }

    private static bool TryMode(string text, out ImportMode? mode)
    {
        (var known, mode) = text switch
        {
            Dry => (true, (ImportMode?)null),
            "whole" => (true, ImportMode.Whole),
            "good" => (true, ImportMode.GoodRows),
            _ => (false, null),
        };
        return known;
    }

    private Outcome<RecordQuery> Filters(HttpContext context)
    {
        var read = QueryReader.Read(kind, QueryOf(context).Where(parameter => !NoFilters.Contains(parameter.Key, StringComparer.Ordinal)));
        return read.Succeeded ? Outcome.Of(read.Value with { Page = 1, Size = int.MaxValue }) : read;
    }

    public static IEnumerable<KeyValuePair<string, string>> QueryOf(HttpContext context) =>
        context.Request.Query.SelectMany(parameter => parameter.Value.Select(value => KeyValuePair.Create(parameter.Key, value ?? "")));

    private FormSheet? Find(string? sheet) => sheet is null
        ? kind.Main
        : kind.Sheets.FirstOrDefault(known => string.Equals(known.Title, sheet, StringComparison.Ordinal) || string.Equals(known.Member, sheet, StringComparison.Ordinal));

    /// <summary>The name people know the file by; it stands in every finding.</summary>
    private string NameOf(string? file, HttpContext context)
    {
        var name = file;
        if (name is null && ContentDispositionHeaderValue.TryParse(context.Request.Headers.ContentDisposition.ToString(), out var disposition))
        {
            name = disposition.FileNameStar.HasValue ? disposition.FileNameStar.Value : HeaderUtilities.RemoveQuotes(disposition.FileName).Value;
        }

        return string.IsNullOrWhiteSpace(name) ? kind.Title : FileAnswers.SafeName(Path.GetFileName(name));
    }

    private static bool WantsXlsx(HttpContext context)
    {
        context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        return context.Request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals(Xlsx, StringComparison.OrdinalIgnoreCase) && type.Quality is null or > 0);
    }
}
