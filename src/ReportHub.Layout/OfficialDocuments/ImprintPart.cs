using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>A labelled list in the imprint: 抄送：… with its further lines under the first character after the colon (7.4.2). The label is never stretched: what hangs under it would not meet it.</summary>
internal sealed class ImprintPart
{
    private readonly OneLine label;
    private readonly ShapedGlyph[] glyphs;
    private readonly LineRange[] lines;
    private readonly Length indent;
    private readonly Length width;
    private readonly Length pitch;

    public ImprintPart(LayoutContext context, string label, TextStyle labelStyle, IReadOnlyList<Inline> content, TextStyle style, Length indent, bool ruledBelow)
    {
        (this.indent, pitch, RuledBelow) = (indent, style.LinePitch, ruledBelow);
        width = context.Style.Page.AreaWidth - (indent * 2);
        var element = context.Structure.Add(context.Structure.Root, StructureRole.Paragraph).Id;
        this.label = OneLine.Shape(context, label, labelStyle, element);
        glyphs = [.. this.label.Glyphs, .. context.Shape(content, style, element)];
        context.Break(glyphs, width, width - this.label.Width, context.ScratchLines);
        lines = [.. context.ScratchLines];
    }

    /// <summary>A line parts it from what follows; 主送 above 抄送 has none (7.4.2).</summary>
    public bool RuledBelow { get; }

    public Length Height => pitch * lines.Length;

    /// <summary>Draws it from <paramref name="top"/> and returns its lower edge.</summary>
    public Length Place(PageCanvas canvas, Length top)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var (line, hang, baseline) = (lines[i], i == 0 ? Length.Zero : label.Width, top + OneLine.BaselineIn(pitch));
            if (i == 0 && !line.Last)
            {
                label.Place(canvas, indent, baseline);
                (line, hang) = (line with { Start = label.Glyphs.Length, Width = line.Width - label.Width }, label.Width);
            }

            LinePlacer.Place(glyphs, line, Alignment.Justify, canvas.Left + indent + hang, width - hang, baseline, canvas.Items);
            top += pitch;
        }

        return top;
    }
}
