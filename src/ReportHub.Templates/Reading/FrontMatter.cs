namespace ReportHub.Templates;

/// <summary>Keys of the front matter; each has a Chinese name and an English alias.</summary>
internal enum FrontKey
{
    Template,
    Version,
    Kind,
    Style,
    Data,
    Title,
    IssuerMark,
    MainTo,
    Organ,
    Date,
    Note,
    CopyTo,
    PrintOrgan,
    Seal,
    Words,
    Annexes,
    Format,
    MarkWord,
    Signers,
    Urgency,
    CopyNumber,
    Secrecy,
    Posts,
    MainToPlace,
    Present,
    Excused,
    Attending,
    SubjectWords,
    Imprint,
    Subtitle,
    Cover,
    Contents,
    Folio,
    Header,
    AttachData,
    AnnexName,
    AnnexId,
    AnnexSize,
    AnnexLayout,
    AnnexSeparate,
    TableCaption,
    TableWidths,
    TableContinued,
    TableDecimals,
    TableShrinks,
    TableRowHeads,
}

/// <summary>A value as written: <paramref name="Content"/> is its text and tags.</summary>
internal sealed record FrontText(TextSpan Span, string Raw, IReadOnlyList<SyntaxNode> Content);

/// <summary>The value of a key: one text, or the entries of a list.</summary>
internal sealed record FrontValue(TextSpan KeySpan, bool IsList, IReadOnlyList<FrontText> Items);

/// <summary>One entry under 附件.</summary>
internal sealed record AnnexEntry(TextSpan Span)
{
    public Dictionary<FrontKey, FrontText> Values { get; } = [];

    public FrontText? this[FrontKey key] => Values.GetValueOrDefault(key);
}

/// <summary>One line under 封面: its label and its value.</summary>
internal sealed record CoverLine(TextSpan LabelSpan, string Label, FrontText Value);

/// <summary>The head of the template; <paramref name="Span"/> is where findings about what is missing point.</summary>
internal sealed record FrontMatter(TextSpan Span, IReadOnlyDictionary<FrontKey, FrontValue> Values, IReadOnlyList<AnnexEntry> Annexes, IReadOnlyList<CoverLine> Cover)
{
    public FrontText? Single(FrontKey key) => Values.TryGetValue(key, out var value) && value.Items is [var only] ? only : null;
}
