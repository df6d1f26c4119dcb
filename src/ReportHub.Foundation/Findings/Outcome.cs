using System.Diagnostics.CodeAnalysis;

namespace ReportHub.Foundation;

/// <summary>What a step made, or nothing, and every finding on the way; a value is present exactly when no finding is an error.</summary>
public sealed class Outcome<T>
    where T : class
{
    public Outcome(T? value, IReadOnlyList<Diagnostic> findings)
    {
        Value = findings.HasErrors() ? null : value;
        Findings = findings;
        if (Value is null && !findings.HasErrors())
        {
            throw new ArgumentException("A step without a value must say why in an error finding.", nameof(findings));
        }
    }

    public T? Value { get; }

    public IReadOnlyList<Diagnostic> Findings { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    public bool Succeeded => Value is not null;
}

public static class Outcome
{
    public static Outcome<T> Of<T>(T value, params IReadOnlyList<Diagnostic> findings)
        where T : class => new(value, findings);

    public static Outcome<T> Failed<T>(params IReadOnlyList<Diagnostic> findings)
        where T : class => new(null, findings);

    public static bool HasErrors(this IReadOnlyList<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            if (finding.Severity == Severity.Error)
            {
                return true;
            }
        }

        return false;
    }
}
