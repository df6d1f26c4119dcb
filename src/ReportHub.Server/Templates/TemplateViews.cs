using ReportHub.Foundation;
using ReportHub.Server.Edge;
using ReportHub.Templates;

namespace ReportHub.Server.Templates;

/// <summary>One line of the list of templates.</summary>
internal sealed record TemplateLine(string Name, string Version, string Url)
{
    public static TemplateLine Of(TemplateId id) => new(id.Name, id.Version, TemplateUrls.Of(id));
}

/// <summary>A template version that can be used; <paramref name="Hash"/> is the SHA-256 of its closure, <paramref name="Files"/> path to SHA-256.</summary>
internal sealed record TemplateView(string Name, string Version, string DocumentKind, string? Dataset, string Hash, bool HasSample, IReadOnlyDictionary<string, string> Files)
{
    public static TemplateView Of(TemplateVersion template) => new(
        template.Id.Name,
        template.Id.Version,
        template.DocumentKind,
        template.Dataset,
        template.Closure.Hash.Hex,
        !template.Sample.IsEmpty,
        template.Closure.Files.ToDictionary(file => file.Key, file => ContentHash.Of(file.Value.Span).Hex, StringComparer.Ordinal));
}

/// <summary>Result of a check: <paramref name="Usable"/> exactly when no finding is an error.</summary>
internal sealed record CheckView(string Template, bool Usable, IReadOnlyList<FindingView> Findings)
{
    public static CheckView Of(TemplateId id, Outcome<TemplateVersion> template) =>
        new(id.ToString(), template.Succeeded, FindingView.Of(template.Value?.Findings ?? template.Findings));
}

internal static class TemplateUrls
{
    public static string Of(TemplateId id) => $"/templates/{Uri.EscapeDataString(id.Name)}/{Uri.EscapeDataString(id.Version)}";
}
