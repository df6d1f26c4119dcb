namespace ReportHub.Audit;

/// <summary>A file's elements as they were found, in order.</summary>
internal sealed record Paper(IReadOnlyList<Sheet> Sheets, Head Head)
{
    public PaperFormat Format => Head.Format;

    public IReadOnlyList<TextRun> Title { get; init; } = [];

    public IReadOnlyList<TextRun> MainTo { get; init; } = [];

    /// <summary>Lines of the body, the annexes' text not among them.</summary>
    public IReadOnlyList<TextRun> Body { get; init; } = [];

    public IReadOnlyList<TextRun> AnnexNote { get; init; } = [];

    /// <summary>发文机关署名, or post titles beside stamps.</summary>
    public IReadOnlyList<TextRun> Signers { get; init; } = [];

    public TextRun? Date { get; init; }

    public TextRun? Note { get; init; }

    public IReadOnlyList<Annex> Annexes { get; init; } = [];

    public Imprint? Imprint { get; init; }

    /// <summary>Folios by page number.</summary>
    public IReadOnlyDictionary<int, TextRun> Folios { get; init; } = new Dictionary<int, TextRun>();

    public required Grid Grid { get; init; }

    public required AreaFrame Area { get; init; }
}

/// <summary>One annex's label and, where the label's page has one, its title.</summary>
internal sealed record Annex(TextRun Label, IReadOnlyList<TextRun> Title);

/// <summary>版记 as found: lines from top to bottom, rows of 抄送 (with wraps), and the row of the printing organ.</summary>
internal sealed record Imprint(int Page, IReadOnlyList<MeasuredRule> Rules, IReadOnlyList<TextRun> CopyTo, IReadOnlyList<TextRun> Print);
