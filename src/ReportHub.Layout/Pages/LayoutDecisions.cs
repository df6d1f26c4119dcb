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

    /// <summary>The annexes' titles as broken, in document order.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> AnnexTitleLines { get; init; }

    /// <summary>Size of the issuer mark, chosen by its width.</summary>
    public required Length IssuerMarkSize { get; init; }

    /// <summary>Ink height of the issuer mark above its baseline: DOCX places the mark by it (docx-notes.md, Head).</summary>
    public required Length IssuerMarkInkHeight { get; init; }

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

    /// <summary>Per table in document order (body, then annexes): exact height of every row.</summary>
    public required IReadOnlyList<IReadOnlyList<Length>> TableRowHeights { get; init; }

    /// <summary>Page of the imprint, from 1; 0 without one.</summary>
    public required int ImprintPage { get; init; }

    /// <summary>The imprint stands on a page of its own, after the end of the text.</summary>
    public required bool ImprintOnOwnPage { get; init; }

    /// <summary>A blank page precedes the imprint's page: neither is numbered (7.5).</summary>
    public required bool BlankPageBeforeImprint { get; init; }
}
