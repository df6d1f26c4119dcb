using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>
/// A field that a template names: <paramref name="Path"/> by keys (<c>units[].score</c>), <paramref name="ChinesePath"/> by titles, the JSON Schema type (or
/// <c>date</c>), and each place that names it.
/// </summary>
public sealed record TemplateField(string Path, string ChinesePath, string Type, string? Unit, bool Required, IReadOnlyList<SourcePlace> Places);
