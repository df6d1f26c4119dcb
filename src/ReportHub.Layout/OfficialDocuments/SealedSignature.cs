using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// 7.3.5.1: the date 4 em from the right edge, the last name centred on it, every name centred under its own seal. Columns lie to the left of the date's, as many
/// as seals and names leave room for; rows are filled evenly, the last one from the right, because the last seal presses name and date.
/// </summary>
internal static class SealedSignature
{
    public static SignatureSetting Set(SignatureText text)
    {
        var dateLeft = text.DateLeft(Gbt9704.SealedDateRightIndent);
        var columns = Columns.Of(text, dateLeft + (text.Date.Width / 2));
        var rows = new List<SignatureRow>();
        var places = new List<SignaturePlace>();
        // A seal larger than the style sheet's blank rows allow for must not press the text.
        var blank = Math.Max(text.Context.Style.SealBlankRows, text.RowsFor(SealAbove(text) - text.Style.LinePitch));
        for (var (row, next) = (0, 0); next < text.Organs.Length; row++)
        {
            var count = columns.InRow(row, text.Organs.Length);
            rows.Add(Row(text, columns, next, count, row == 0 ? blank : columns.BlankRowsBetween, row, places));
            next += count;
        }

        var date = text.DateRow(0, dateLeft);
        // Drawn with the date, which it presses too.
        date.Reserve(columns.LastCentre - (text.Seal / 2), -SealAbove(text), text.Seal, text.Seal);
        rows.Add(date);
        return new(rows, blank, dateLeft) { Places = text.Organs.Length > 1 ? places : [] };
    }

    /// <summary>Upper edge of a seal above the lower edge of its name's row.</summary>
    private static Length SealAbove(SignatureText text) =>
        (text.Organs.Length > 1 ? Gbt9704.JointSealCentreAboveNameBottom : Gbt9704.SealCentreAboveNameBottom) + (text.Seal / 2);

    private static SignatureRow Row(SignatureText text, Columns columns, int first, int count, int blankRows, int index, List<SignaturePlace> places)
    {
        var row = text.Row(blankRows);
        // More rows than a page holds are parted between rows, never inside one.
        row.YieldsToRoom = first + count < text.Organs.Length;
        for (var i = first; i < first + count; i++)
        {
            var centre = columns.Centre(count - 1 - (i - first));
            var width = text.Organs[i].Width;
            var left = Length.Max(Length.Zero, Length.Min(centre - (width / 2), text.AreaWidth - width));
            row.Add(text.Organs[i], left, text.Baseline(blankRows));
            places.Add(new(index, left, width));
            if (i + 1 < text.Organs.Length)
            {
                // A name too wide for the column's middle takes its seal along.
                row.Reserve(left + (width / 2) - (text.Seal / 2), row.Height - SealAbove(text), text.Seal, text.Seal);
            }
        }

        return row;
    }

    /// <summary>Centres of the columns, counted from the date's column leftward.</summary>
    private readonly record struct Columns(Length LastCentre, Length Distance, int Count, int BlankRowsBetween)
    {
        public static Columns Of(SignatureText text, Length lastCentre)
        {
            var organs = text.Organs.Length;
            var half = Length.Max(text.Seal, text.MaxWidth) / 2;
            var least = Length.Max(text.Seal + Gbt9704.SealGap, text.MaxWidth + (text.Style.Cell * Gbt9704.JointNameGap));
            var room = lastCentre - half;
            var fitting = half > text.AreaWidth - lastCentre || room < Length.Zero ? 1 : 1 + (int)(room.Emu / least.Emu);
            var rows = (organs + fitting - 1) / fitting;
            var count = (organs + rows - 1) / rows;
            // As far left of the area's middle as the date's column is right of it, where that is wide enough.
            var even = count > 1 ? ((lastCentre * 2) - text.AreaWidth) / (count - 1) : Length.Zero;
            var between = text.RowsFor(text.Seal + Gbt9704.SealGap - text.Style.LinePitch);
            return new(lastCentre, Length.Max(least, Length.Min(even, count > 1 ? room / (count - 1) : even)), count, between);
        }

        public Length Centre(int fromRight) => LastCentre - (Distance * fromRight);

        /// <summary>Names in a row: the first rows are full.</summary>
        public int InRow(int row, int organs) => Math.Min(Count, organs - (row * Count));
    }
}
