using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// 7.3.5.1: the date 4 em from the right edge, the last name centred on it, every name centred under its own seal. Columns lie to the left of the date's: as many
/// as make the fewest rows, where a name of joint issuers may take two lines. Rows are filled evenly, the last one from the right, because the last seal presses
/// name and date.
/// </summary>
internal static class SealedSignature
{
    public static SignatureSetting Set(SignatureText text)
    {
        var dateLeft = text.DateLeft(Gbt9704.SealedDateRightIndent);
        var columns = SealColumns.Of(text, dateLeft + (text.Date.Width / 2));
        var rows = new List<SignatureRow>();
        var places = new List<SignaturePlace>();
        for (var (row, next) = (0, 0); next < text.Organs.Length; row++)
        {
            var count = Math.Min(columns.Count, text.Organs.Length - next);
            rows.Add(Row(text, columns, next, count, row, places));
            next += count;
        }

        var date = text.DateRow(0, dateLeft);
        // Drawn with the date, which it presses too.
        date.Reserve(columns.LastCentre - (text.Seal / 2), -SealAbove(text), text.Seal, text.Seal);
        rows.Add(date);
        return new(rows, places[0].BlankRows, dateLeft) { Places = text.Organs.Length > 1 ? places : [] };
    }

    /// <summary>Upper edge of a seal above the lower edge of its name's row.</summary>
    private static Length SealAbove(SignatureText text) =>
        (text.Organs.Length > 1 ? Gbt9704.JointSealCentreAboveNameBottom : Gbt9704.SealCentreAboveNameBottom) + (text.Seal / 2);

    private static SignatureRow Row(SignatureText text, SealColumns columns, int first, int count, int index, List<SignaturePlace> places)
    {
        var lines = 1;
        for (var i = first; i < first + count; i++)
        {
            lines = Math.Max(lines, columns.Names[i].Lines);
        }

        var blankRows = index == 0 ? BlankAbove(text, lines) : text.RowsFor(text.Seal + Gbt9704.SealGap - (text.Style.LinePitch * lines));
        var row = text.Row(blankRows, lines);
        // More rows than a page holds are parted between rows, never inside one.
        row.YieldsToRoom = first + count < text.Organs.Length;
        for (var i = first; i < first + count; i++)
        {
            var centre = columns.Centre(count - 1 - (i - first));
            var name = columns.Names[i];
            var left = Within(text, centre, name.Width);
            var middle = left + (name.Width / 2);
            if (name.Upper is { } upper)
            {
                row.Add(upper, middle - (upper.Width / 2), text.Baseline(blankRows, lines - 1));
            }

            row.Add(name.Lower, middle - (name.Lower.Width / 2), text.Baseline(blankRows, lines));
            places.Add(new(index, blankRows, left, name.Width, name.Break));
            if (i + 1 < text.Organs.Length)
            {
                // A name too wide for the column's middle takes its seal along.
                row.Reserve(middle - (text.Seal / 2), row.Height - SealAbove(text), text.Seal, text.Seal);
            }
        }

        return row;
    }

    /// <summary>What the style sheet leaves blank above a name of one line; a seal larger than it allows for must not press the text.</summary>
    private static int BlankAbove(SignatureText text, int lines) =>
        Math.Max(text.Context.Style.SealBlankRows + 1 - lines, text.RowsFor(SealAbove(text) - (text.Style.LinePitch * lines)));

    private static Length Within(SignatureText text, Length centre, Length width) =>
        Length.Max(Length.Zero, Length.Min(centre - (width / 2), text.AreaWidth - width));
}
