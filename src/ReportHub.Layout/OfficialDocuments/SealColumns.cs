using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>Columns of seals, counted from the date's column leftward, and the names as they are broken for them.</summary>
internal sealed record SealColumns(Length LastCentre, Length Distance, int Count, BrokenName[] Names)
{
    public static SealColumns Of(SignatureText text, Length lastCentre)
    {
        var organs = text.Organs.Length;
        var most = Math.Max(1, 1 + (int)((lastCentre - (text.Seal / 2)).Emu / (text.Seal + Gbt9704.SealGap).Emu));
        for (var rows = (organs + most - 1) / most; rows < organs; rows++)
        {
            // No more columns than the rows need.
            var count = (organs + rows - 1) / rows;
            if (Broken(text, WidestName(text, lastCentre, count)) is { } names)
            {
                return new(lastCentre, DistanceOf(text, lastCentre, count, names), count, names);
            }
        }

        return new(lastCentre, Length.Zero, 1, [.. text.Organs.Select(static organ => new BrokenName(null, organ, 0))]);
    }

    public Length Centre(int fromRight) => LastCentre - (Distance * fromRight);

    /// <summary>What a name may take so that neither edge of the area nor a neighbour, one em away, is reached.</summary>
    private static Length WidestName(SignatureText text, Length lastCentre, int count)
    {
        var gaps = text.Style.Cell * (Gbt9704.JointNameGap * (count - 1));
        return Length.Min((text.AreaWidth - lastCentre) * 2, (lastCentre - gaps) * 2 / ((2 * count) - 1));
    }

    private static BrokenName[]? Broken(SignatureText text, Length most)
    {
        var names = new BrokenName[text.Organs.Length];
        for (var i = 0; i < names.Length; i++)
        {
            if (BrokenName.Of(text.Context, text.Names[i], text.Organs[i], most) is not { } name)
            {
                return null;
            }

            names[i] = name;
        }

        return names;
    }

    private static Length DistanceOf(SignatureText text, Length lastCentre, int count, BrokenName[] names)
    {
        var widest = names.Max(static name => name.Width);
        var least = Length.Max(text.Seal + Gbt9704.SealGap, widest + (text.Style.Cell * Gbt9704.JointNameGap));
        var room = lastCentre - (Length.Max(text.Seal, widest) / 2);
        // As far left of the area's middle as the date's column is right of it, where that is wide enough.
        var even = ((lastCentre * 2) - text.AreaWidth) / (count - 1);
        return Length.Max(least, Length.Min(even, room / (count - 1)));
    }
}
