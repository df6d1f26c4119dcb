using ReportHub.Foundation;

namespace ReportHub.Documents;

/// <summary>The pinned look of a template version (<c>gbt9704-2012@1.0.0</c>): page geometry, grid, and one <see cref="TextStyle"/> per name.</summary>
public sealed record StyleSheet
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    public required PageGeometry Page { get; init; }

    public required LineGrid Grid { get; init; }

    public required IReadOnlyDictionary<StyleName, TextStyle> Styles { get; init; }

    /// <summary>Face of stressed text (no synthetic bold).</summary>
    public required FontRole StrongFont { get; init; }

    public required BreakingMode Breaking { get; init; }

    /// <summary>Height of the seal in the reserved area; the standard gives none (domain.md 1.7: 42 mm).</summary>
    public required Length SealHeight { get; init; }

    /// <summary>Blank rows before the signature that make room for the seal (domain.md 1.7: 2 for 42 mm).</summary>
    public required int SealBlankRows { get; init; }

    /// <summary>Printed on both sides: the imprint stands on the last even side (domain.md 1.8).</summary>
    public required bool Duplex { get; init; }

    /// <summary>Which standard the layout follows.</summary>
    public StandardEdition Edition { get; init; }

    /// <summary>Page numbers where a part does not say otherwise.</summary>
    public FolioForm Folio { get; init; }

    /// <summary>What happens when the room left cannot hold signature and seal (7.3.5.5).</summary>
    public SignatureFit SignatureFit { get; init; }

    /// <summary>10.1: the letter's double lines are centred on the paper instead of the type area (the text says only 居中).</summary>
    public bool LetterRulesCentredOnPaper { get; init; }

    /// <summary>White between hanzi and Latin letters or digits, in hundredths of an em (CLREQ: at most 25); 0 keeps columns countable.</summary>
    public int CjkLatinGapPercent { get; init; }

    /// <summary>Smallest size, in percent of its style's, to which a table column that may shrink is set.</summary>
    public int LeastShrinkPercent { get; init; } = 75;

    public TextStyle this[StyleName name] => Styles.TryGetValue(name, out var style) ? style : DerivedStyles.Of(name, Styles);

    public TextStyle Heading(int level) => this[StyleName.Heading1 + (level - 1)];
}

/// <summary>Paper and 版心 (GB/T 9704-2012 clause 5): <paramref name="Top"/> is 天头, <paramref name="Left"/> is 订口 on odd pages; mirrored margins swap left and right on even ones.</summary>
public sealed record PageGeometry(Length Width, Length Height, Length Top, Length Left, Length AreaWidth, Length AreaHeight, bool MirrorMargins)
{
    public Length Right => Width - Left - AreaWidth;

    public Length Bottom => Height - Top - AreaHeight;

    public Length AreaBottom => Top + AreaHeight;

    /// <summary>
    /// The same sheet read turned (横排, clause 8): its left edge is the upper one of what is read, so 订口 is the white above and 天头 the white to the right.
    /// </summary>
    public PageGeometry Turned() => new(Height, Width, Left, Bottom, AreaHeight, AreaWidth, MirrorMargins: false);

    /// <summary>Left edge of the type area on this page, from 1.</summary>
    public Length LeftOf(int pageNumber) => MirrorMargins && pageNumber % 2 == 0 ? Right : Left;
}

/// <summary>Where the baseline of a row stands (domain.md 1.2).</summary>
public enum GridModel
{
    /// <summary>Rows of equal height; baseline 0.80 of the pitch under the row's top, as Word sets exact lines.</summary>
    Cell,

    /// <summary>Clause 3.2 to the letter: first glyph's top at the area's top, last glyph's bottom at its bottom.</summary>
    Flush,
}

/// <summary><paramref name="Rows"/> x <paramref name="Columns"/> in the type area; <paramref name="Pitch"/> is 一行.</summary>
public sealed record LineGrid(GridModel Model, Length Pitch, int Rows, int Columns);

/// <summary>How lines are broken: <see cref="Word"/> pushes out and stretches evenly, as Word does; <see cref="Fine"/> squeezes marks first.</summary>
public enum BreakingMode
{
    Word,
    Fine,
}

/// <summary>Standards of the form of official documents.</summary>
public enum StandardEdition
{
    /// <summary>GB/T 9704-2012, since 2012-07-01.</summary>
    Gb2012,

    /// <summary>GB/T 9704-1999, for reconstructions of earlier documents (domain.md 1.12).</summary>
    Gb1999,
}

/// <summary>Ways to keep body text and signature on one page (7.3.5.5).</summary>
public enum SignatureFit
{
    /// <summary>The last line of the text goes along to the next page.</summary>
    Carry,

    /// <summary>Lines of the text are set closer, evenly, where that suffices; else as <see cref="Carry"/>.</summary>
    Adjust,
}
