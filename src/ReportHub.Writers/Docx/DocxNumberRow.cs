using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>
/// 发文字号 (7.2.5), in an upward document with 签发人 at its right (7.2.6): names two to a row, later rows below the first, the number on the row of the
/// last.
/// </summary>
internal sealed class DocxNumberRow(DocxContext context, OfficialElements official)
{
    private const string Label = "签发人：";
    private readonly DocxText text = context.Text;

    private long Cell => context.Geometry.Cell;

    private long Edge => Cell * Gbt9704.UpwardIndent;

    private long Gap => Cell * Gbt9704.SignerGap;

    private long LabelWidth => Cell * Label.Length;

    private long RightEdge => context.Geometry.AreaWidth - Edge;

    public void Write()
    {
        var signers = official.Signers;
        if (signers.Count == 0)
        {
            if (official.Number.Count > 0)
            {
                text.Paragraph(new(DocxStyle.DocumentNumber), official.Number);
            }

            return;
        }

        if (signers.Count == 1)
        {
            Begin([new(RightEdge, Right: true)], isFirst: true);
            text.Inlines(official.Number, default);
            text.Tab();
            text.Run(Label, default);
            text.Inlines(signers[0], new(RunFormat.Signer));
            text.End();
            return;
        }

        WriteRows(signers);
    }

    private void WriteRows(IReadOnlyList<IReadOnlyList<Inline>> signers)
    {
        var perRow = Gbt9704.SignersPerRow;
        if (FirstOf(signers, perRow) - LabelWidth < Edge + TextWidth.Of(official.Number, context.Style[StyleName.DocumentNumber]).Twips + Gap)
        {
            perRow = 1;
        }

        var first = FirstOf(signers, perRow);
        TabStop[] names = perRow == 1 ? [new(first)] : [new(first), new(first + Widest(signers, 0, perRow) + Gap)];
        for (var i = 0; i < signers.Count; i += perRow)
        {
            // The label ends where the first name begins: a tab there would lead to the second.
            Begin(i == 0 ? [new(first - LabelWidth), .. names[1..]] : names, isFirst: i == 0);
            if (i + perRow >= signers.Count)
            {
                text.Inlines(official.Number, default);
            }

            text.Tab();
            if (i == 0)
            {
                text.Run(Label, default);
            }

            WriteNames(signers, i, Math.Min(signers.Count, i + perRow));
            text.End();
        }
    }

    private void WriteNames(IReadOnlyList<IReadOnlyList<Inline>> signers, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (i > from)
            {
                text.Tab();
            }

            text.Inlines(signers[i], new(RunFormat.Signer));
        }
    }

    /// <summary>Left edge of the first column of names: the block ends one em from the right edge.</summary>
    private long FirstOf(IReadOnlyList<IReadOnlyList<Inline>> signers, int perRow) =>
        RightEdge - Widest(signers, 0, perRow) - (perRow > 1 ? Gap + Widest(signers, 1, perRow) : 0);

    private void Begin(TabStop[] tabs, bool isFirst) =>
        text.Begin(new(DocxStyle.DocumentNumber) { Alignment = Alignment.Left, Indent = new(Edge), Tabs = tabs, Before = isFirst ? null : 0 });

    private long Widest(IReadOnlyList<IReadOnlyList<Inline>> signers, int column, int perRow)
    {
        var widest = 0L;
        for (var i = column; i < signers.Count; i += perRow)
        {
            widest = Math.Max(widest, TextWidth.Of(signers[i], context.Style[StyleName.SignerName]).Twips);
        }

        return widest;
    }
}
