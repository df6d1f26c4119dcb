using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// Shares a table's width among columns by what they hold. With room for all, every column gets its natural width and the rest in proportion. Else columns
/// that ask for no more than an even share keep their lines whole, and the others grow as the square root of their text, between least and natural width:
/// two long ones differ in height less than in text. Without room for the least widths, a character each and the rest in proportion to these.
/// </summary>
internal static class ColumnBalancer
{
    /// <summary>A weight is a least share in hundredths of the width, or of their sum when that is more.</summary>
    private const long WholeShare = 100;

    public static TableColumns Balance(IReadOnlyList<TableColumn> columns, ColumnNeeds needs, Length character, Length width)
    {
        var (natural, least) = needs.Settle();
        if (Sum(least) >= width)
        {
            return TableColumns.Shared(Squeeze(least, character, width), width);
        }

        RaiseToWeights(columns, natural, least, width);
        if (Sum(natural) <= width)
        {
            return TableColumns.Shared(natural, width);
        }

        KeepShortWhole(natural, least, width);
        return TableColumns.Shared(Grow(natural, least, width), width);
    }

    /// <summary>Words too long for the table are cut anywhere: they never leave a neighbour without room for its <paramref name="character"/>.</summary>
    private static Length[] Squeeze(Length[] least, Length character, Length width)
    {
        var spare = width - (character * least.Length);
        var asked = Sum(least) - (character * least.Length);
        if (spare < Length.Zero || spare >= asked)
        {
            return least;
        }

        var (running, given) = (Length.Zero, Length.Zero);
        for (var i = 0; i < least.Length; i++)
        {
            running += least[i] - character;
            var upTo = spare.Scale(running.Twips, asked.Twips);
            least[i] = character + upTo - given;
            given = upTo;
        }

        return least;
    }

    private static void RaiseToWeights(IReadOnlyList<TableColumn> columns, Length[] natural, Length[] least, Length width)
    {
        var total = 0L;
        foreach (var column in columns)
        {
            total += column.Weight;
        }

        var raised = new Length[least.Length];
        for (var i = 0; i < raised.Length; i++)
        {
            raised[i] = Length.Max(least[i], width.Scale(columns[i].Weight, Math.Max(total, WholeShare)));
        }

        RaiseTo(raised, least, width);
        for (var i = 0; i < least.Length; i++)
        {
            natural[i] = Length.Max(natural[i], least[i]);
        }
    }

    /// <summary>What a column leaves of its even share is shared by the rest, until none asks for less.</summary>
    private static void KeepShortWhole(Length[] natural, Length[] least, Length width)
    {
        Length[] raised = [.. least];
        var kept = new bool[natural.Length];
        var (room, count) = (width, natural.Length);
        for (var i = 0; i < natural.Length; i++)
        {
            if (!kept[i] && natural[i] * count <= room)
            {
                (raised[i], kept[i]) = (natural[i], true);
                room -= natural[i];
                count--;
                i = -1;
            }
        }

        RaiseTo(raised, least, width);
    }

    /// <summary>Long words may leave no room for it; words go first.</summary>
    private static void RaiseTo(Length[] raised, Length[] least, Length width)
    {
        if (Sum(raised) <= width)
        {
            raised.CopyTo(least, 0);
        }
    }

    /// <summary>
    /// Shares are given to all columns that are not settled; when the bounds together take more than the shares give, those below their least width settle
    /// there, else those above their natural one. Every round settles one column at least.
    /// </summary>
    private static Length[] Grow(Length[] natural, Length[] least, Length width)
    {
        var settled = new bool[natural.Length];
        var widths = new Length[natural.Length];
        while (true)
        {
            Share(natural, settled, widths, width);
            var (excess, settling) = (Length.Zero, false);
            for (var i = 0; i < widths.Length; i++)
            {
                excess += settled[i] ? Length.Zero : Clamp(widths[i], least[i], natural[i]) - widths[i];
            }

            for (var i = 0; i < widths.Length; i++)
            {
                var bound = Clamp(widths[i], least[i], natural[i]);
                if (!settled[i] && (excess >= Length.Zero ? bound > widths[i] : bound < widths[i]))
                {
                    (widths[i], settled[i], settling) = (bound, true, true);
                }
            }

            if (!settling)
            {
                return widths;
            }
        }
    }

    private static void Share(Length[] natural, bool[] settled, Length[] widths, Length width)
    {
        var (total, room) = (0L, width);
        for (var i = 0; i < widths.Length; i++)
        {
            total += settled[i] ? 0 : SquareRoot(natural[i].Emu);
            room -= settled[i] ? widths[i] : Length.Zero;
        }

        var (running, given) = (0L, Length.Zero);
        for (var i = 0; i < widths.Length; i++)
        {
            if (!settled[i])
            {
                running += SquareRoot(natural[i].Emu);
                var upTo = room.Scale(running, total);
                widths[i] = upTo - given;
                given = upTo;
            }
        }
    }

    private static Length Clamp(Length value, Length least, Length most) => Length.Max(least, Length.Min(value, most));

    private static Length Sum(ReadOnlySpan<Length> lengths)
    {
        var sum = Length.Zero;
        foreach (var length in lengths)
        {
            sum += length;
        }

        return sum;
    }

    /// <summary>Whole square root by Newton's rule; no double decides where a column ends.</summary>
    private static long SquareRoot(long value)
    {
        var root = value;
        for (var next = (value / 2) + 1; next < root;)
        {
            root = next;
            next = (root + (value / root)) / 2;
        }

        return root;
    }
}
