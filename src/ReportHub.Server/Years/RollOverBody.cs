using ReportHub.Foundation;

namespace ReportHub.Server.Years;

/// <summary>Body of POST /years/{to}/roll-over: the year to begin from.</summary>
internal sealed record RollOverBody(int? From)
{
    /// <summary>H221 when the year is missing.</summary>
    public IReadOnlyList<Diagnostic> Findings => From is null
        ? [Diagnostic.Error("H221", "缺少 from。", hint: "写结转前的年度，例如 {\"from\": 2019}。")]
        : [];
}
