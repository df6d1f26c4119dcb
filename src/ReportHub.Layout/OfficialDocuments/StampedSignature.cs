using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// 7.3.5.3: two blank rows, the stamp 4 em from the right edge, the post title 2 em left of it and vertically centred on it; those of further organs below, one in
/// a row, aligned; a blank row, the date 4 em from the right edge.
/// </summary>
internal static class StampedSignature
{
    public static SignatureSetting Set(SignatureText text)
    {
        var stampLeft = text.AreaWidth - (text.Style.Cell * Gbt9704.StampRightIndent) - Gbt9704.StampWidth;
        var right = stampLeft - (text.Style.Cell * Gbt9704.PostTitleGap);
        var rows = new List<SignatureRow>();
        var places = new List<SignaturePlace>();
        for (var i = 0; i < text.Organs.Length; i++)
        {
            var blank = i == 0 ? Gbt9704.BlankRowsAboveStamp : 0;
            var row = Row(text, blank, out var middle);
            row.YieldsToRoom = i + 1 < text.Organs.Length;
            row.Add(text.Organs[i], right - text.Organs[i].Width, middle + text.Style.Size.Scale(Gbt9704.EmBoxPercent - 50, 100));
            row.Reserve(stampLeft, middle - (Gbt9704.StampHeight / 2), Gbt9704.StampWidth, Gbt9704.StampHeight);
            rows.Add(row);
            places.Add(new(i, blank, right - text.Organs[i].Width, text.Organs[i].Width));
        }

        var dateLeft = text.DateLeft(Gbt9704.StampRightIndent);
        rows.Add(text.DateRow(Gbt9704.BlankRowsBelowStamp, dateLeft));
        return new(rows, Gbt9704.BlankRowsAboveStamp, dateLeft) { Places = places };
    }

    /// <summary><paramref name="middle"/>: of the stamp's rows, below the row's upper edge.</summary>
    private static SignatureRow Row(SignatureText text, int blankRows, out Length middle)
    {
        middle = (text.Pitch * blankRows) + (text.Style.LinePitch * Gbt9704.StampRows / 2);
        return text.Row(blankRows, Gbt9704.StampRows);
    }
}
