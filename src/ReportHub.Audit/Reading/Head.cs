namespace ReportHub.Audit;

/// <summary>版头 as it was found on page 1; null or empty where an element is not there.</summary>
internal sealed record Head(PaperFormat Format)
{
    public IReadOnlyList<TextRun> Mark { get; init; } = [];

    public TextRun? Number { get; init; }

    public TextRun? CopyNumber { get; init; }

    public TextRun? Secrecy { get; init; }

    public TextRun? Urgency { get; init; }

    /// <summary>签发人 rows, from top to bottom, left to right.</summary>
    public IReadOnlyList<TextRun> Signers { get; init; } = [];

    /// <summary>The line under the number.</summary>
    public MeasuredRule? Rule { get; init; }

    /// <summary>Lines of the two double lines of a letter: those near the head, and those near the foot of page 1.</summary>
    public IReadOnlyList<MeasuredRule> HeadLines { get; init; } = [];

    public IReadOnlyList<MeasuredRule> FootLines { get; init; } = [];

    /// <summary>Below this the body part begins.</summary>
    public double Bottom { get; init; }

    public string MarkText => string.Concat(Mark.Select(run => run.Text));
}
