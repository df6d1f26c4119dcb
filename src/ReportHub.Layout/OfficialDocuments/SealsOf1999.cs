using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>Sealed signatures of GB/T 9704-1999 8.2.6: the seal's upper edge 2 to 4 mm below the text, names only from three organs on.</summary>
internal static class SealsOf1999
{
    /// <summary>One organ: only the date, 4 em from the right edge, under the seal.</summary>
    public static SignatureSetting Single(SignatureText text)
    {
        var blank = text.Context.Style.SealBlankRows;
        var left = text.DateLeft(Gbt9704Of1999.DateRightIndent);
        var row = text.DateRow(blank, left);
        Reserve(text, row, left + (text.Date.Width / 2));
        return new([row], blank, left);
    }

    /// <summary>Two organs: the date spread over the middle, under the lower arc of a seal on either half (下套), so that 附注 below it stays free.</summary>
    public static SignatureSetting Pair(SignatureText text)
    {
        var blank = text.Context.Style.SealBlankRows + 1;
        var left = text.Style.Cell * Gbt9704Of1999.SpreadDateIndent;
        var row = text.Row(blank);
        row.AddSpread(text.Date, left, Length.Max(text.Date.Width, text.AreaWidth - (left * 2)), text.Baseline(blank));
        var apart = (text.Seal + Gbt9704Of1999.SealGap) / 2;
        Reserve(text, row, (text.AreaWidth / 2) - apart);
        Reserve(text, row, (text.AreaWidth / 2) + apart);
        return new([row], blank, left);
    }

    /// <summary>Three and more: rows of names with their seals, at most three in a row, the last row centred; below the seals the date, 2 em from the right edge.</summary>
    public static SignatureSetting Several(SignatureText text)
    {
        var blank = text.Context.Style.SealBlankRows;
        var gap = text.Style.Cell * Gbt9704.JointNameGap;
        var fitting = Math.Min(text.AreaWidth.Emu / text.Seal.Emu, (text.AreaWidth + gap).Emu / (text.MaxWidth + gap).Emu);
        var perRow = (int)Math.Clamp(fitting, 1, Gbt9704Of1999.SealsPerRow);
        var between = text.RowsFor(text.Seal + Gbt9704.SealGap - text.Style.LinePitch);
        var rows = new List<SignatureRow>();
        var places = new List<SignaturePlace>();
        for (var first = 0; first < text.Organs.Length; first += perRow)
        {
            rows.Add(Row(text, first, Math.Min(perRow, text.Organs.Length - first), perRow, first == 0 ? blank : between, places));
        }

        var below = text.RowsFor(SealTop(text) + text.Seal - rows[0].Height);
        var left = text.DateLeft(Gbt9704Of1999.DateBelowSealsRightIndent);
        rows.Add(text.DateRow(below, left));
        return new(rows, blank, left) { Places = places };
    }

    private static SignatureRow Row(SignatureText text, int first, int count, int perRow, int blankRows, List<SignaturePlace> places)
    {
        var row = text.Row(blankRows);
        row.YieldsToRoom = first + count < text.Organs.Length;
        var cell = text.AreaWidth / perRow;
        for (var i = 0; i < count; i++)
        {
            var organ = text.Organs[first + i];
            var centre = (text.AreaWidth / 2) + (cell * ((2 * i) + 1 - count) / 2);
            row.Add(organ, centre - (organ.Width / 2), text.Baseline(blankRows));
            places.Add(new(first / perRow, blankRows, centre - (organ.Width / 2), organ.Width));
            var top = row.Height - (text.Pitch * text.Context.Style.SealBlankRows) - text.Style.LinePitch + SealTop(text);
            row.Reserve(centre - (text.Seal / 2), top, text.Seal, text.Seal);
        }

        return row;
    }

    private static void Reserve(SignatureText text, SignatureRow row, Length centre) => row.Reserve(centre - (text.Seal / 2), SealTop(text), text.Seal, text.Seal);

    /// <summary>Upper edge of the seals below the bottom of the last text row, whose characters end some way above it.</summary>
    private static Length SealTop(SignatureText text)
    {
        var body = text.Context.Style[StyleName.Body];
        var belowText = body.LinePitch - OneLine.BaselineIn(body.LinePitch) - body.Size.Scale(100 - Gbt9704.EmBoxPercent, 100);
        return Gbt9704Of1999.SealBelowText - belowText;
    }
}
