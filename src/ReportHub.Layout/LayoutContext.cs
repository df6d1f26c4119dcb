using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>What every step of one layout shares: the document's style, the shaper, the structure tree, findings and bookmarks. Lives for one call.</summary>
internal sealed class LayoutContext
{
    private readonly FineBreaker fineBreaker = new();

    public LayoutContext(ReportDocument document, FontSet fonts, Foreknowledge? known = null)
    {
        Document = document;
        Geometry = document.Style.Page;
        Notes = new(this);
        Shaper = new(fonts, Structure, Findings) { Notes = Notes };
        Parts = new(this);
        References = new(document, known ?? Foreknowledge.None);
    }

    public ReportDocument Document { get; }

    public StyleSheet Style => Document.Style;

    /// <summary>Paper and type area of the pages that are being filled: blocks take their width from here, not from the style sheet.</summary>
    public PageGeometry Geometry { get; set; }

    public List<Diagnostic> Findings { get; } = [];

    public TextShaper Shaper { get; }

    public NoteRegister Notes { get; }

    /// <summary>The kinds of pages in the order in which they are begun.</summary>
    public PartSequence Parts { get; }

    /// <summary>What the document says of its own later pages.</summary>
    public ForwardReferences References { get; }

    public List<FigureSize> FigureSizes { get; } = [];

    public StructureBuilder Structure { get; } = new();

    public List<OutlineEntry> Outline { get; } = [];

    public List<IReadOnlyList<Length>> TableRowHeights { get; } = [];

    public List<IReadOnlyList<Length>> TableColumnEdges { get; } = [];

    public List<IReadOnlyList<int>> TablePageStarts { get; } = [];

    public List<DecimalPlace> TableDecimalPoints { get; } = [];

    public List<ShrunkCell> ShrunkCells { get; } = [];

    /// <summary>Scratch for shaping; its content is copied before the next use.</summary>
    public ShapedText Scratch { get; } = new();

    public List<LineRange> ScratchLines { get; } = [];

    /// <summary>Breaks a paragraph's glyphs into lines in the style sheet's mode.</summary>
    public void Break(ReadOnlySpan<ShapedGlyph> glyphs, Length firstWidth, Length otherWidth, List<LineRange> lines)
    {
        switch (Style.Breaking)
        {
            case BreakingMode.Word:
                LineBreaker.Break(glyphs, firstWidth, otherWidth, new(Fine: false, Style.CjkLatinGapPercent), lines);
                break;
            case BreakingMode.Fine:
                fineBreaker.Break(glyphs, firstWidth, otherWidth, new(Fine: true, Style.CjkLatinGapPercent), lines);
                break;
            default:
                throw new InvalidOperationException($"No line breaking for {Style.Breaking}.");
        }
    }

    /// <summary>Glyphs of inlines in a style.</summary>
    public ShapedGlyph[] Shape(IReadOnlyList<Inline> inlines, TextStyle style, int structure)
    {
        Scratch.Clear();
        Shaper.Shape(inlines, style, structure, Style.StrongFont, Scratch);
        return Scratch.Glyphs.ToArray();
    }

    public ShapedGlyph[] Shape(ReadOnlySpan<char> text, TextStyle style, int structure, bool latinInOwnFace = false)
    {
        Scratch.Clear();
        Shaper.Shape(text, style, structure, Scratch, latinInOwnFace: latinInOwnFace);
        return Scratch.Glyphs.ToArray();
    }
}
