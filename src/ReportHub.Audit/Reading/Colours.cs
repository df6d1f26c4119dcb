using System.Globalization;

namespace ReportHub.Audit;

/// <summary>What counts as the standard's black and red (6.2: black BL100 %, red Y80 % M80 %, which a screen shows as FF3333; FF0000 is practice).</summary>
internal static class Colours
{
    private const int DarkestOther = 0x40;
    private const int LeastRed = 0xB0;
    private const int MostOfOthers = 0x66;

    public static bool IsBlack(string rgb)
    {
        var (red, green, blue) = Channels(rgb);
        return red < DarkestOther && green < DarkestOther && blue < DarkestOther;
    }

    public static bool IsRed(string rgb)
    {
        var (red, green, blue) = Channels(rgb);
        return red >= LeastRed && green <= MostOfOthers && blue <= MostOfOthers;
    }

    private static (int Red, int Green, int Blue) Channels(string rgb) =>
        (Channel(rgb, 0), Channel(rgb, 2), Channel(rgb, 4));

    private static int Channel(string rgb, int at) => int.Parse(rgb.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
