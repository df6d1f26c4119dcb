using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// 发文字号 and 签发人 of an upward document (7.2.5, 7.2.6): signers at the right, two a row, later rows aligned with the first name; the number at the left on
/// the row of the last signer.
/// </summary>
internal sealed class NumberRow
{
    private const string Label = "签发人：";
    private readonly OneLine number;
    private readonly OneLine label;
    private readonly OneLine[] names;
    private readonly TextStyle style;
    private readonly Length areaWidth;
    private int perRow = Gbt9704.SignersPerRow;

    public NumberRow(LayoutContext context, OfficialElements official)
    {
        style = context.Style[StyleName.DocumentNumber];
        areaWidth = context.Style.Page.AreaWidth;
        number = OneLine.Shape(context, official.Number, style, context.Structure.Add(context.Structure.Root, StructureRole.Paragraph).Id);
        var element = context.Structure.Add(context.Structure.Root, StructureRole.Paragraph).Id;
        label = OneLine.Shape(context, Label, style, element);
        names = new OneLine[official.Signers.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = OneLine.Shape(context, official.Signers[i], context.Style[StyleName.SignerName], element);
        }

        Fit(context);
    }

    public DrawnBox Box(Length spaceBefore) => new(Place) { SpaceBefore = spaceBefore, Height = style.LinePitch * Rows, KeepWithNext = true };

    private int Rows => (names.Length + perRow - 1) / perRow;

    private Length Indent => style.Cell * Gbt9704.UpwardIndent;

    private Length Gap => style.Cell * Gbt9704.SignerGap;

    /// <summary>Left edge of the label: the block ends one em from the right edge.</summary>
    private Length Left
    {
        get
        {
            var left = areaWidth - Indent - label.Width;
            for (var column = 0; column < perRow; column++)
            {
                left -= ColumnWidth(column) + (column > 0 ? Gap : Length.Zero);
            }

            return left;
        }
    }

    private Length ColumnWidth(int column)
    {
        var width = Length.Zero;
        for (var i = column; i < names.Length; i += perRow)
        {
            width = Length.Max(width, names[i].Width);
        }

        return width;
    }

    private void Fit(LayoutContext context)
    {
        perRow = Math.Min(perRow, names.Length);
        perRow = Left < Indent + number.Width + Gap ? 1 : perRow;
        if (Left < Indent + number.Width + Gap)
        {
            context.Findings.Add(Diagnostic.Error("L141", "发文字号和签发人放不进同一行。", hint: "签发人只写姓名，发文字号用规范的机关代字"));
        }
    }

    private void Place(PageCanvas canvas, Length top)
    {
        var baseline = top + OneLine.BaselineIn(style.LinePitch);
        number.Place(canvas, Indent, baseline + (style.LinePitch * (Rows - 1)));
        label.Place(canvas, Left, baseline);
        for (var i = 0; i < names.Length; i++)
        {
            var x = Left + label.Width + (i % perRow > 0 ? ColumnWidth(0) + Gap : Length.Zero);
            names[i].Place(canvas, x, baseline + (style.LinePitch * (i / perRow)));
        }
    }
}
