namespace ReportHub.Documents;

/// <summary>
/// Title at the head of a report that has no red head (PLAIN); on the cover too where there is one.
/// </summary>
public sealed record ReportTitle(IReadOnlyList<Inline> Title)
{
    /// <summary>Title lines set by hand, joined equal to <see cref="Title"/>; null leaves the breaks to the layout.</summary>
    public IReadOnlyList<string>? Lines { get; init; }

    /// <summary>副标题, below the title.</summary>
    public IReadOnlyList<Inline> Subtitle { get; init; } = [];
}

/// <summary>封面: a page without number that carries the report's title; <paramref name="Entries"/> are lines such as 项目名称, then organ and date at the foot.</summary>
public sealed record Cover(IReadOnlyList<CoverEntry> Entries, IReadOnlyList<Inline> Organ, IReadOnlyList<Inline> Date);

/// <summary>One line of a cover: its label without colon, and its value.</summary>
public sealed record CoverEntry(string Label, IReadOnlyList<Inline> Value);

/// <summary>目录: headings down to <paramref name="Levels"/> (1 to 3), with page numbers and links, on pages of its own before the text.</summary>
public sealed record Contents(int Levels)
{
    public const string Title = "目录";

    public const int MaxLevels = 3;
}
