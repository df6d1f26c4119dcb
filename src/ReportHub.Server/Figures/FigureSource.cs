using System.Globalization;
using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Reports;

namespace ReportHub.Server.Figures;

/// <summary>Where figures are read from, as addresses and headings tell it: a dataset as the records stand, or the snapshot of a document.</summary>
internal sealed record FigureSource(string Path, string Query, string Heading, string? DocumentId)
{
    /// <summary>The page of a figure of live records.</summary>
    public static FigureAddress AddressOf { get; } = static (request, figure) => Of(request).UrlOf(figure.Id);

    public string Url => Path + Query;

    public static FigureSource Of(DatasetRequest request) => new(
        string.Create(CultureInfo.InvariantCulture, $"/figures/{Uri.EscapeDataString(request.Dataset)}/{request.FiscalYear}"),
        request.Subject is { } subject ? "?subject=" + Uri.EscapeDataString(subject) : "",
        string.Create(CultureInfo.InvariantCulture, $"{request.FiscalYear}年度 {request.Dataset}{(request.Subject is { } record ? $" {record}" : "")}：按现有记录计算"),
        null);

    public static FigureSource Of(IssuedDocument document) => new(
        $"/documents/{Uri.EscapeDataString(document.Id)}/figures", "", $"{document.Facts.Number?.ToString() ?? "草稿"}《{document.Title}》：成文时冻结的数据", document.Id);

    public string UrlOf(string figureId) => $"{Path}/{Uri.EscapeDataString(figureId)}{Query}";

    public static string UrlOf(RecordRef record) => $"/records/{Uri.EscapeDataString(record.Kind)}/{Uri.EscapeDataString(record.Id)}";
}
