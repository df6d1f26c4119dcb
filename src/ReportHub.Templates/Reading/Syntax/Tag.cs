namespace ReportHub.Templates;

internal enum TagKind
{
    /// <summary>Not a tag of the language; already reported.</summary>
    Bad,
    Note,
    Output,
    If,
    ElseIf,
    Else,
    EndIf,
    For,
    EndFor,
    Annex,
    Landscape,
    EndLandscape,
    TableOptions,
}

/// <summary>One tag: <paramref name="Word"/> is its word as typed; the expression is null where it could not be read (already reported).</summary>
internal sealed record Tag(TagKind Kind, TextSpan Span, string Word = "")
{
    public Expression? Expression { get; init; }

    /// <summary>The variable of a for.</summary>
    public Name? Variable { get; init; }

    /// <summary>The 代号 of an annex.</summary>
    public Name? Annex { get; init; }

    /// <summary>What follows the word of a table tag, as written.</summary>
    public Name? Options { get; init; }
}
