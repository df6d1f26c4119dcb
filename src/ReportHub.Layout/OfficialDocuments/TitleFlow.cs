using System.Globalization;
using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>Titles of the paper and of its annexes: broken by words, or as the clerk broke them.</summary>
internal static class TitleFlow
{
    /// <summary>A line counted in half-ems may still be too wide: a face's digits can be wider than half an em. Then shorter lines are tried.</summary>
    public static IReadOnlyList<string> Break(LayoutContext context, string title, TextStyle style)
    {
        var breaker = new TitleBreaker(context.Document.Lexicon);
        var most = (int)(context.Geometry.AreaWidth.Emu / style.Cell.Emu);
        for (var ems = most; ems > most / 2; ems--)
        {
            var lines = breaker.Break(title, ems);
            if (lines.All(line => OneLine.Shape(context, line, style, PageItem.Artifact).Width <= context.Geometry.AreaWidth))
            {
                return lines;
            }
        }

        return breaker.Break(title, most);
    }

    public static void Add(LayoutContext context, IReadOnlyList<string> lines, ParagraphFrame frame, StructureElement element, Action<FlowBox> add)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var glyphs = context.Shape(lines[i], frame.Style, element.Id);
            if (context.Scratch.Width > context.Geometry.AreaWidth)
            {
                context.Findings.Add(Diagnostic.Error(
                    "L112",
                    string.Create(CultureInfo.InvariantCulture, $"标题第 {i + 1} 行“{lines[i]}”宽 {context.Scratch.Width.Millimetres:0.0} 毫米，超过版心的 {context.Geometry.AreaWidth.Millimetres:0} 毫米。"),
                    hint: $"把这一行断开，二号字每行不超过 {Gbt9704.TitleCharacters} 字"));
            }

            ParagraphFlow.Add(context, glyphs, i == 0 ? frame : frame with { SpaceBefore = Length.Zero, FirstLinePlaced = null, StartsPage = false }, add);
        }
    }
}
