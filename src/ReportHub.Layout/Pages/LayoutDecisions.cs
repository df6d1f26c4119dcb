using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// The few results of layout that a flow format must repeat, so that DOCX breaks the same lines and pages. Everything else a flow writer takes from the
/// document.
/// </summary>
public sealed record LayoutDecisions
{
    public required int PageCount { get; init; }

    /// <summary>The title as broken.</summary>
    public required IReadOnlyList<string> TitleLines { get; init; }

    /// <summary>The title of a report as broken on its cover; empty without one.</summary>
    public IReadOnlyList<string> CoverTitleLines { get; init; } = [];

    /// <summary>The annexes' titles as broken, in document order.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> AnnexTitleLines { get; init; }

    /// <summary>Size of the issuer mark, chosen by its width.</summary>
    public required Length IssuerMarkSize { get; init; }

    /// <summary>Ink height of the issuer mark above its baseline: DOCX places the mark by it (docx-notes.md, Head).</summary>
    public required Length IssuerMarkInkHeight { get; init; }

    /// <summary>Width to which the names of a joint mark are spread; zero for a mark of one line.</summary>
    public Length IssuerMarkNamesWidth { get; init; }

    /// <summary>Ink of the issuer mark's last line below its baseline: the double line of a letter is measured from it; zero where no mark is drawn from it.</summary>
    public Length IssuerMarkInkDepth { get; init; }

    /// <summary>Blank rows before the signature.</summary>
    public required int SignatureBlankRows { get; init; }

    /// <summary>
    /// The last paragraph of the text fills an earlier page and runs on to the signature's by itself. A flow format must not tie it then: LibreOffice moves a
    /// tied paragraph whole, and page 1 would lose its text.
    /// </summary>
    public bool TextRunsOnToSignature { get; init; }

    /// <summary>Width of 成文日期 as set: the signature is centred on it.</summary>
    public required Length DateWidth { get; init; }

    /// <summary>Width of the signing organ's name as set.</summary>
    public required Length OrganWidth { get; init; }

    /// <summary>
    /// Per table in document order (body, then annexes): exact height of every row. A row, or rows tied by a spanning cell, that with the header are higher
    /// than the type area go on over the page's end between their lines: a flow format must let these rows break (no <c>cantSplit</c>, no exact height, no tie
    /// to the next) and set their cells from the top.
    /// </summary>
    public required IReadOnlyList<IReadOnlyList<Length>> TableRowHeights { get; init; }

    /// <summary>Page of the imprint, from 1; 0 without one.</summary>
    public required int ImprintPage { get; init; }

    /// <summary>The imprint stands on a page of its own, after the end of the text.</summary>
    public required bool ImprintOnOwnPage { get; init; }

    /// <summary>A blank page precedes the imprint's page: neither is numbered (7.5).</summary>
    public required bool BlankPageBeforeImprint { get; init; }

    /// <summary>Per table in document order: edges of the columns from the table's left edge, the first 0.</summary>
    public IReadOnlyList<IReadOnlyList<Length>> TableColumnEdges { get; init; } = [];

    /// <summary>Per table in document order: rows (from 0) that begin a further page, where a table marks its continuation; a page that begins inside a split row is not among them.</summary>
    public IReadOnlyList<IReadOnlyList<int>> TablePageStarts { get; init; } = [];

    /// <summary>
    /// Columns whose decimal points stand below each other: numbers end their whole part at this place. A number beside them that takes no part stands by its
    /// cell's alignment.
    /// </summary>
    public IReadOnlyList<DecimalPlace> TableDecimalPoints { get; init; } = [];

    /// <summary>Cells set smaller than their style: table in document order, row, cell in its row (from 0), and the size.</summary>
    public IReadOnlyList<ShrunkCell> ShrunkCells { get; init; } = [];

    /// <summary>Per figure in document order: its size as set.</summary>
    public IReadOnlyList<FigureSize> FigureSizes { get; init; } = [];

    /// <summary>Distance of the text's lines when it was set closer for the signature's sake (7.3.5.5); null is the style's.</summary>
    public Length? BodyLinePitch { get; init; }

    /// <summary>Entries of the contents with their printed page numbers.</summary>
    public IReadOnlyList<ContentsEntry> Contents { get; init; } = [];

    /// <summary>Where the names of a signature stand, in the order of the document's organs; empty for a single organ without a stamp, whose columns follow from the widths.</summary>
    public IReadOnlyList<SignaturePlace> SignaturePlaces { get; init; } = [];

    /// <summary>Left edge of 成文日期 in the type area.</summary>
    public Length DateLeft { get; init; }
}

/// <summary>See <see cref="LayoutDecisions.ShrunkCells"/>.</summary>
public readonly record struct ShrunkCell(int Table, int Row, int Cell, Length Size);

/// <summary>See <see cref="LayoutDecisions.TableDecimalPoints"/>: table in document order, column from 0, the points' distance from the left edge of the column's text.</summary>
public readonly record struct DecimalPlace(int Table, int Column, Length Point);

/// <summary>See <see cref="LayoutDecisions.FigureSizes"/>.</summary>
public readonly record struct FigureSize(Length Width, Length Height);

/// <summary>A line of the contents: level from 1, the heading with its mark, the printed number of its page.</summary>
public sealed record ContentsEntry(int Level, string Title, string PageLabel);

/// <summary>
/// A name of a signature: <paramref name="Row"/> counts rows of names from 0, with so many blank rows of the grid above it, <paramref name="Left"/> from the type
/// area's left edge. Its second line, centred under the first, begins after <paramref name="Break"/> characters; 0 when there is none.
/// </summary>
public readonly record struct SignaturePlace(int Row, int BlankRows, Length Left, Length Width, int Break = 0);
