using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>A labelled list in the imprint: 抄送：… with its further lines under the first character after the colon (7.4.2).</summary>
internal sealed class ImprintPart
{
    private readonly ShapedGlyph[] glyphs;
    private readonly LineRange[] lines;
    private readonly Length labelWidth;
    private readonly Length indent;
    private readonly Length width;
    private readonly Length pitch;

    public ImprintPart(LayoutContext context, string label, TextStyle labelStyle, IReadOnlyList<Inline> content, TextStyle style, Length indent, bool ruledBelow)
    {
        (this.indent, pitch, RuledBelow) = (indent, style.LinePitch, ruledBelow);
        width = context.Style.Page.AreaWidth - (indent * 2);
        var element = context.Structure.Add(context.Structure.Root, StructureRole.Paragraph).Id;
        var head = context.Shape(label, labelStyle, element);
        labelWidth = context.Scratch.Width;
        glyphs = [.. head, .. context.Shape(content, style, element)];
        context.Break(glyphs, width, width - labelWidth, context.ScratchLines);
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
            var hang = i == 0 ? Length.Zero : labelWidth;
            var baseline = top + OneLine.BaselineIn(pitch);
            LinePlacer.Place(glyphs, lines[i], Alignment.Justify, canvas.Left + indent + hang, width - hang, baseline, canvas.Items);
            top += pitch;
        }

        return top;
    }
}
