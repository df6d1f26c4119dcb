using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>封面: the title in the upper third, the entries as a block of labels and values, organ and date at the foot; one page.</summary>
internal sealed class CoverPage
{
    private readonly LayoutContext context;
    private readonly TextStyle text;
    private readonly List<Piece> pieces = [];
    private readonly StructureElement section;

    public CoverPage(LayoutContext context, Cover cover, ReportTitle? title)
    {
        this.context = context;
        text = context.Style[StyleName.CoverText];
        section = context.Structure.Add(context.Structure.Root, StructureRole.Section, "封面");
        var titleEnd = title is null ? Length.Zero : SetTitle(title, AreaHeight.Scale(ReportMetrics.CoverTitlePercent, 100));
        var entriesTop = Length.Max(AreaHeight.Scale(ReportMetrics.CoverEntriesPercent, 100), titleEnd + text.LinePitch);
        var entriesEnd = SetEntries(cover.Entries, entriesTop);
        SetFoot(cover, entriesEnd);
    }

    public IReadOnlyList<string> TitleLines { get; private set; } = [];

    /// <summary>The whole page as one box.</summary>
    public FlowBox Box => new DrawnBox(Place) { Height = AreaHeight };

    private Length AreaHeight => context.Geometry.AreaHeight;

    private Length AreaWidth => context.Geometry.AreaWidth;

    private Length SetTitle(ReportTitle title, Length top)
    {
        var style = context.Style[StyleName.CoverTitle];
        TitleLines = title.Lines ?? TitleFlow.Break(context, title.Title.PlainText(), style);
        var pitch = Length.Max(style.LinePitch, Gbt9704.MarkLine(style.Size));
        var element = context.Structure.Add(section, StructureRole.Paragraph).Id;
        foreach (var line in TitleLines)
        {
            SetCentred(context.Shape(line, style, element), top, pitch, style);
            top += pitch;
        }

        if (title.Subtitle.Count > 0)
        {
            var subtitle = context.Style[StyleName.Subtitle];
            top += subtitle.LinePitch / 2;
            top = SetLines(context.Shape(title.Subtitle, subtitle, context.Structure.Add(section, StructureRole.Paragraph).Id), subtitle, top);
        }

        return top;
    }

    /// <summary>Labels are spread to the width of the longest; the block of labels and values stands in the middle.</summary>
    private Length SetEntries(IReadOnlyList<CoverEntry> entries, Length top)
    {
        var set = new List<(ShapedGlyph[] Label, ShapedGlyph[] Colon, ShapedGlyph[] Value)>(entries.Count);
        var (labels, values, colon) = (Length.Zero, Length.Zero, Length.Zero);
        foreach (var entry in entries)
        {
            var element = context.Structure.Add(section, StructureRole.Paragraph).Id;
            var label = context.Shape(entry.Label, text, element);
            labels = Length.Max(labels, context.Scratch.Width);
            var mark = context.Shape("：", text, element);
            colon = context.Scratch.Width;
            set.Add((label, mark, context.Shape(entry.Value, text, element)));
            values = Length.Max(values, context.Scratch.Width);
        }

        var valueWidth = Length.Min(values, AreaWidth - labels - colon);
        var left = (AreaWidth - labels - colon - valueWidth) / 2;
        foreach (var (label, mark, value) in set)
        {
            pieces.Add(new(label, new(0, label.Length, WidthOf(label), Last: label.Length < 2), Alignment.Justify, left, labels + text.Tracking, Baseline(top, text.LinePitch)));
            pieces.Add(new(mark, Whole(mark), Alignment.Left, left + labels, colon, Baseline(top, text.LinePitch)));
            context.Break(value, valueWidth, valueWidth, context.ScratchLines);
            foreach (var line in context.ScratchLines)
            {
                pieces.Add(new(value, line, Alignment.Left, left + labels + colon, valueWidth, Baseline(top, text.LinePitch)));
                top += text.LinePitch;
            }
        }

        return top;
    }

    private void SetFoot(Cover cover, Length entriesEnd)
    {
        var rows = (cover.Organ.Count > 0 ? 1 : 0) + (cover.Date.Count > 0 ? 1 : 0);
        // Two rows stay free below, so that organ and date stand on the page and not at its edge.
        var top = AreaHeight - (text.LinePitch * (rows + 2));
        if (entriesEnd > top)
        {
            context.Findings.Add(Diagnostic.Error("L152", "封面放不下：标题、各项内容与落款超过一页。", hint: "减少封面的项目，或缩短其中的文字"));
        }

        foreach (var inlines in (ReadOnlySpan<IReadOnlyList<Inline>>)[cover.Organ, cover.Date])
        {
            if (inlines.Count > 0)
            {
                SetCentred(context.Shape(inlines, text, context.Structure.Add(section, StructureRole.Paragraph).Id), top, text.LinePitch, text);
                top += text.LinePitch;
            }
        }
    }

    private void SetCentred(ShapedGlyph[] glyphs, Length top, Length pitch, TextStyle style)
    {
        var width = WidthOf(glyphs);
        if (width > AreaWidth)
        {
            context.Findings.Add(Diagnostic.Error("L152", $"封面上有一行字宽 {width}，超过版心。", hint: $"把它断成几行，或缩短；每行不超过 {AreaWidth.Emu / style.Cell.Emu} 字"));
        }

        pieces.Add(new(glyphs, new(0, glyphs.Length, width, Last: true), Alignment.Centre, Length.Zero, AreaWidth, Baseline(top, pitch)));
    }

    private Length SetLines(ShapedGlyph[] glyphs, TextStyle style, Length top)
    {
        context.Break(glyphs, AreaWidth, AreaWidth, context.ScratchLines);
        foreach (var line in context.ScratchLines)
        {
            pieces.Add(new(glyphs, line, Alignment.Centre, Length.Zero, AreaWidth, Baseline(top, style.LinePitch)));
            top += style.LinePitch;
        }

        return top;
    }

    private void Place(PageCanvas canvas, Length top)
    {
        foreach (var piece in pieces)
        {
            LinePlacer.Place(piece.Glyphs, piece.Line, piece.Alignment, canvas.Left + piece.Left, piece.Width, top + piece.Baseline, canvas.Items);
        }
    }

    private static Length Baseline(Length top, Length pitch) => top + pitch.Scale(Gbt9704.BaselinePercent, 100);

    private static LineRange Whole(ShapedGlyph[] glyphs) => new(0, glyphs.Length, WidthOf(glyphs), Last: true);

    private static Length WidthOf(ShapedGlyph[] glyphs)
    {
        var width = Length.Zero;
        foreach (ref readonly var glyph in glyphs.AsSpan())
        {
            width += glyph.Advance;
        }

        return width;
    }

    private readonly record struct Piece(ShapedGlyph[] Glyphs, LineRange Line, Alignment Alignment, Length Left, Length Width, Length Baseline);
}
