namespace ReportHub.Records;

/// <summary>Something about a score, at a member of the form (JSON pointer). <paramref name="IsMistake"/>: the form contradicts its scheme; else it is worth a look.</summary>
internal sealed record ScoreFinding(string Code, string Pointer, string Message, string Hint, bool IsMistake);
