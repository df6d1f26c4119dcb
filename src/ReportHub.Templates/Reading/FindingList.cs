using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>A mechanical repair, still in offsets.</summary>
internal readonly record struct Fix(TextSpan Span, string Text);

/// <summary>Findings of reading and checking, kept as offsets until they are sorted, so that ten thousand of them on one long line stay cheap.</summary>
internal sealed class FindingList(SourceText source)
{
    /// <summary>Findings handed on; what goes beyond is counted (templates.md, limits).</summary>
    public const int Limit = 200;

    private const int Kept = 5_000;
    private readonly List<Entry> entries = [];
    private int dropped;

    public bool HasErrors { get; private set; }

    public void Error(string code, TextSpan span, string message, string? hint = null, TextSpan? other = null, Fix? fix = null) =>
        Add(new(Severity.Error, code, span, message, hint, other, fix));

    public void Warning(string code, TextSpan span, string message, string? hint = null, TextSpan? other = null, Fix? fix = null) =>
        Add(new(Severity.Warning, code, span, message, hint, other, fix));

    public void Notice(string code, TextSpan span, string message, string? hint = null) =>
        Add(new(Severity.Notice, code, span, message, hint, null, null));

    /// <summary>By place, then code; errors are kept before others when there are too many.</summary>
    public IReadOnlyList<Diagnostic> ToSorted()
    {
        var distinct = entries.Distinct().ToList();
        var kept = distinct.OrderByDescending(entry => entry.Severity == Severity.Error).Take(Limit).OrderBy(entry => entry.Span.Start)
            .ThenBy(entry => entry.Code, StringComparer.Ordinal).Select(ToDiagnostic).ToList();
        var left = dropped + distinct.Count - kept.Count;
        if (left > 0)
        {
            kept.Add(Diagnostic.Warning("T605", $"还有 {left} 条没有列出。", hint: "先改好上面的，再检查一遍"));
        }

        return kept;
    }

    private void Add(Entry entry)
    {
        HasErrors |= entry.Severity == Severity.Error;
        if (entries.Count < Kept)
        {
            entries.Add(entry);
        }
        else
        {
            dropped++;
            KeepOneError(entry);
        }
    }

    // A template with an error must never look valid because its first five thousand findings were warnings.
    private void KeepOneError(Entry entry)
    {
        if (entry.Severity == Severity.Error && entries[^1].Severity != Severity.Error)
        {
            entries[^1] = entry;
        }
    }

    private Diagnostic ToDiagnostic(Entry entry) => new(entry.Code, entry.Severity, entry.Message, source.Place(entry.Span), entry.Hint)
    {
        Other = entry.Other is { } other ? source.Place(other) : null,
        Repair = entry.Fix is { } fix ? new(source.Place(fix.Span), fix.Text) : null,
    };

    private sealed record Entry(Severity Severity, string Code, TextSpan Span, string Message, string? Hint, TextSpan? Other, Fix? Fix);
}
