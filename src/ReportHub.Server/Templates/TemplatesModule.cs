using System.Globalization;
using Carter;
using Microsoft.AspNetCore.Http.HttpResults;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Reports;
using ReportHub.Server.Edge;
using ReportHub.Server.Figures;
using ReportHub.Templates;

namespace ReportHub.Server.Templates;

/// <summary>/templates: which there are, what they ask for, what is wrong with them, what they would print.</summary>
internal sealed class TemplatesModule : ICarterModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/templates").WithTags("Templates").ProducesProblem(StatusCodes.Status404NotFound);
        group.MapGet("", List).WithName("ListTemplates").WithSummary("模板清单");
        group.MapGet("/{name}/{version}", Show).WithName("ShowTemplate").WithSummary("一个模板版本及其全部文件的摘要");
        group.MapGet("/{name}/{version}/fields", Fields).WithName("ListTemplateFields").WithSummary("模板可用的字段");
        group.MapGet("/{name}/{version}/findings", Check).WithName("CheckTemplate").WithSummary("检查模板，列出全部问题");
        group.MapGet("/{name}/{version}/preview", Preview).WithName("PreviewTemplate").WithSummary("预览：data=sample 用样例，data=live 用库内数据，说某一条记录的写 subject；checks=true 核查前后是否一致；不编号")
            .Produces<Stream>(StatusCodes.Status200OK, "application/pdf", FileAnswers.OtherContentTypes)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static Ok<IReadOnlyList<TemplateLine>> List(ITemplateCatalogue templates) =>
        TypedResults.Ok<IReadOnlyList<TemplateLine>>([.. templates.List().Select(TemplateLine.Of)]);

    private static Results<Ok<TemplateView>, ProblemHttpResult> Show(string name, string version, ITemplateCatalogue templates)
    {
        var template = templates.Open(new(name, version));
        return template.Succeeded ? TypedResults.Ok(TemplateView.Of(template.Value)) : Refuse(template.Findings);
    }

    private static Results<Ok<IReadOnlyList<FieldView>>, ProblemHttpResult> Fields(string name, string version, ITemplateCatalogue templates)
    {
        var template = templates.Open(new(name, version));
        return template.Succeeded
            ? TypedResults.Ok<IReadOnlyList<FieldView>>([.. FieldView.Of(template.Value.Schema), .. FieldView.Of(FactsNode.Schema, FactsNode.RootKey, FactsNode.RootTitle)])
            : Refuse(template.Findings);
    }

    private static Results<Ok<CheckView>, ProblemHttpResult> Check(string name, string version, ITemplateCatalogue templates)
    {
        var id = new TemplateId(name, version);
        var template = templates.Open(id);
        return IsUnknown(template.Findings) || IsMisnamed(template.Findings) ? Refuse(template.Findings) : TypedResults.Ok(CheckView.Of(id, template));
    }

    private static Results<FileContentHttpResult, ProblemHttpResult> Preview(
        string name, string version, string? data, int? year, string? subject, string? date, string? format, bool? checks, DocumentService documents, TimeProvider clock, HttpContext context)
    {
        if (!FileAnswers.TryFormat(format ?? "pdf", out var wanted))
        {
            return FileAnswers.UnknownFormat(format!);
        }

        if (data is not (null or "sample" or "live"))
        {
            return Problems.Of(StatusCodes.Status422UnprocessableEntity, "H421", $"data 的值“{data}”不对。", "可用的值：sample（样例数据）、live（库内数据）。");
        }

        if (!TryDate(date, clock, out var issueDate))
        {
            return Problems.Of(StatusCodes.Status422UnprocessableEntity, "H422", $"date 的值“{date}”不是日期。", "写成 2019-12-20 的形式；不写则取北京时间的当天。");
        }

        var request = new CreateDocument(new(name, version), year ?? issueDate.Year, new DocumentFacts { IssueDate = issueDate }, subject is "" ? null : subject);
        var preview = documents.Preview(request, useSample: data is not "live", FigureSource.AddressOf, checks ?? false);
        if (!preview.Succeeded)
        {
            return IsUnknown(preview.Findings) ? Refuse(preview.Findings) : Problems.Of(preview.Findings);
        }

        context.Response.Headers["X-Findings"] = string.Join(',', preview.Findings.Select(finding => finding.Code).Distinct(StringComparer.Ordinal));
        return FileAnswers.Send(context, preview.Value.Files[wanted], wanted, $"预览-{preview.Value.Title}", inline: true);
    }

    private static bool TryDate(string? text, TimeProvider clock, out DateOnly date)
    {
        date = CommandHeaders.Today(clock);
        return text is null || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }

    private static ProblemHttpResult Refuse(IReadOnlyList<Diagnostic> findings) =>
        Problems.Of(IsUnknown(findings) ? StatusCodes.Status404NotFound : StatusCodes.Status422UnprocessableEntity, findings);

    private static bool IsMisnamed(IReadOnlyList<Diagnostic> findings) => findings.Any(finding => finding.Code is "T422");

    private static bool IsUnknown(IReadOnlyList<Diagnostic> findings) => findings.Any(finding => finding.Code is "T420");
}
