namespace ReportHub.Server.CommandLine;

/// <summary>What the process answers to its caller.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>The command was understood and refused, or found errors.</summary>
    public const int Refused = 1;
    public const int Usage = 2;
    public const int Unavailable = 3;
}
