namespace ReportHub.Foundation;

/// <summary>
/// Who asks for a change, and when: carried by every command (convention 11).
/// <paramref name="BusinessDate"/> is the office's date and decides years and numbers; <paramref name="Instant"/> is wall-clock time and lives in
/// the journal only. The same <paramref name="RequestKey"/> with the same body gives the same answer; with another body it is refused.
/// </summary>
public sealed record CommandContext(string Actor, DateOnly BusinessDate, DateTimeOffset Instant, string RequestKey);
