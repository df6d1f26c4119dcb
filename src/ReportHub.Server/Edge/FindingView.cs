using ReportHub.Foundation;

namespace ReportHub.Server.Edge;

/// <summary>A finding as the API shows it; <c>place</c> is <c>file:line:column</c>, <c>pointer</c> the JSON pointer to the member of the request it is about.</summary>
internal sealed record FindingView(string Code, string Severity, string Message, string? Place, string? Hint, string? Pointer = null)
{
    public static FindingView Of(Diagnostic finding) => new(finding.Code, NameOf(finding.Severity), finding.Message, finding.Place?.ToString(), finding.Hint, finding.Pointer);

    public static IReadOnlyList<FindingView> Of(IEnumerable<Diagnostic> findings) => [.. findings.Select(Of)];

    private static string NameOf(Severity severity) => severity switch
    {
        Foundation.Severity.Error => "error",
        Foundation.Severity.Warning => "warning",
        _ => "notice",
    };
}
