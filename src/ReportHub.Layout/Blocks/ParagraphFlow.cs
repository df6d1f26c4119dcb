using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>A paragraph's glyphs to line boxes.</summary>
internal static class ParagraphFlow
{
    public static void Add(LayoutContext context, ShapedGlyph[] glyphs, ParagraphFrame frame, Action<FlowBox> add)
    {
        var width = context.Geometry.AreaWidth - frame.Left - frame.Right;
        var lines = context.ScratchLines;
        context.Break(glyphs, width - frame.FirstLineIndent, width, lines);
        for (var i = 0; i < lines.Count; i++)
        {
            // Mode fine: no first line alone at the foot of a page, no last line alone at the head of one. The tie yields where it would make a
            // group taller than a page.
            var tied = context.Style.Breaking == BreakingMode.Fine && (i == 0 || i == lines.Count - 2) && i + 1 < lines.Count;
            var indent = i == 0 ? frame.FirstLineIndent : Length.Zero;
            add(new LineBox
            {
                Glyphs = glyphs,
                Line = lines[i],
                Alignment = frame.Style.Alignment,
                Left = frame.Left + indent,
                Width = width - indent,
                Height = frame.Style.LinePitch,
                SpaceBefore = i == 0 ? frame.SpaceBefore : Length.Zero,
                StartsPage = i == 0 && frame.StartsPage,
                KeepWithNext = frame.KeepWithNext || tied,
                YieldsToRoom = tied && !frame.KeepWithNext,
                Placed = i == 0 ? frame.FirstLinePlaced : null,
                Notes = context.Notes.Take(glyphs, lines[i]),
            });
        }
    }
}
