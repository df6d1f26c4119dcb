using ReportHub.Server.Edge;

namespace ReportHub.Server.CommandLine;

/// <summary>A problem as a client reads it (RFC 9457 with code, hint and findings).</summary>
internal sealed record ProblemView(string? Title, string? Detail, string? Code, string? Hint, IReadOnlyList<FindingView>? Findings)
{
    public static ProblemView Unreadable { get; } = new("服务器的回答无法识别", null, null, null, null);
}

/// <summary>The server answered with a problem.</summary>
internal sealed class ApiRefusedException(int status, ProblemView problem) : Exception($"{status} {problem.Code} {problem.Title}")
{
    public int Status { get; } = status;

    public ProblemView Problem { get; } = problem;
}
