using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// 份号, 密级和保密期限, 紧急程度 (7.2.1 to 7.2.3): a row each, flush left. In 1999 only 份号 stood there, the others flush right on rows 1 and 2 (8.1.2, 8.1.3).
/// </summary>
internal sealed class ClassificationRows
{
    private readonly List<(OneLine Text, int Row, bool Right)> lines = [];
    private readonly LayoutContext context;

    /// <param name="context">The layout.</param>
    /// <param name="official">The elements; what is absent takes no row.</param>
    /// <param name="keepsRows">密级 stands on row 2 even without 份号 above it (7.2.2); else the rows follow each other (10.1).</param>
    public ClassificationRows(LayoutContext context, OfficialElements official, bool keepsRows)
    {
        this.context = context;
        if (official.CopyNumber is { } copy)
        {
            Add([new Text(copy)], StyleName.CopyNumber, Gbt9704.CopyNumberRow, right: false);
        }

        if (keepsRows && context.Style.Edition == StandardEdition.Gb1999)
        {
            Add(official.Secrecy, StyleName.Classification, 1, right: true);
            Add(official.Urgency, StyleName.Classification, official.Secrecy.Count > 0 ? 2 : 1, right: true);
            return;
        }

        Add(official.Secrecy, StyleName.Classification, keepsRows ? Gbt9704.SecrecyRow : Count + 1, right: false);
        Add(official.Urgency, StyleName.Classification, Count + 1, right: false);
    }

    /// <summary>Rows down to the last one in use.</summary>
    public int Count => lines.Count == 0 ? 0 : lines[^1].Row;

    public void Place(PageCanvas canvas, Length firstBaseline, Length pitch)
    {
        foreach (var (text, row, right) in lines)
        {
            var left = right ? canvas.Width - text.Width + text.Glyphs[^1].Style.Tracking : Length.Zero;
            text.Place(canvas, left, firstBaseline + (pitch * (row - 1)));
        }
    }

    private void Add(IReadOnlyList<Inline> text, StyleName style, int row, bool right)
    {
        if (text.Count > 0)
        {
            var element = context.Structure.Add(context.Structure.Root, StructureRole.Paragraph);
            lines.Add((OneLine.Shape(context, text, context.Style[style], element.Id), row, right));
        }
    }
}
