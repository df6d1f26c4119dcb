namespace ReportHub.Foundation;

/// <summary>How much a finding weighs: an error stops the step, a warning and a notice travel beside its result.</summary>
public enum Severity
{
    Notice,
    Warning,
    Error,
}

/// <summary>A place in a file a person can open: line and column in Unicode characters from 1; <paramref name="Length"/> in characters.</summary>
public sealed record SourcePlace(string File, int Line, int Column, int Length)
{
    public override string ToString() => $"{File}:{Line}:{Column}";
}

/// <summary>A mechanical repair: replace <paramref name="Place"/> by <paramref name="Replacement"/>.</summary>
public sealed record Repair(SourcePlace Place, string Replacement);

/// <summary>
/// One finding about a template, its data or a document (convention 2): a value, not an exception.
/// <paramref name="Code"/> is English and stable; <paramref name="Message"/> and <paramref name="Hint"/> are Chinese, for staff.
/// </summary>
public sealed record Diagnostic(string Code, Severity Severity, string Message, SourcePlace? Place = null, string? Hint = null)
{
    /// <summary>A second place that explains the first (the opening tag of a pair).</summary>
    public SourcePlace? Other { get; init; }

    public Repair? Repair { get; init; }

    /// <summary>For what was sent by a program and stands in no file: the JSON pointer to the member it is about.</summary>
    public string? Pointer { get; init; }

    public override string ToString()
    {
        var place = Place is null ? "" : Place + " ";
        var hint = Hint is null ? "" : " 提示：" + Hint;
        return $"{place}{Code} {Message}{hint}";
    }

    public static Diagnostic Error(string code, string message, SourcePlace? place = null, string? hint = null) => new(code, Severity.Error, message, place, hint);

    public static Diagnostic Warning(string code, string message, SourcePlace? place = null, string? hint = null) => new(code, Severity.Warning, message, place, hint);

    public static Diagnostic Notice(string code, string message, SourcePlace? place = null, string? hint = null) => new(code, Severity.Notice, message, place, hint);
}
