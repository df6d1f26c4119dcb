using ReportHub.Foundation;

namespace ReportHub.Records;

/// <summary>A command that may not be carried out as things stand; the findings say what, why and how to repair it (Chinese).</summary>
public sealed class CommandRefusedException(IReadOnlyList<Diagnostic> findings)
    : Exception(string.Join("; ", findings.Select(finding => finding.ToString())))
{
    public CommandRefusedException(string code, string message, string? hint = null)
        : this([Diagnostic.Error(code, message, hint: hint)])
    {
    }

    public IReadOnlyList<Diagnostic> Findings { get; } = findings;
}

/// <summary>A request key came back with another command or another body (HTTP 409).</summary>
public sealed class RequestKeyMisusedException(string requestKey)
    : Exception($"The request key '{requestKey}' was already used for another command or another body. Use a new key for a new request.")
{
    public string RequestKey { get; } = requestKey;
}

/// <summary>The store cannot write (disk full, broken journal, folder in use): the message says why and how to repair it.</summary>
public sealed class StoreUnavailableException(string code, string message, Exception? cause = null)
    : Exception(message, cause)
{
    public string Code { get; } = code;
}
