using System.Globalization;

namespace ReportHub.Foundation;

/// <summary>A distance in whole EMU (English Metric Units): 36,000 to the millimetre, 12,700 to the point, 635 to the twip.</summary>
public readonly record struct Length(long Emu) : IComparable<Length>
{
    public const long EmuPerMillimetre = 36_000;
    public const long EmuPerPoint = 12_700;
    public const long EmuPerTwip = 635;

    public static readonly Length Zero;

    public static Length FromMillimetres(decimal millimetres) => new(Round(millimetres * EmuPerMillimetre));

    public static Length FromPoints(decimal points) => new(Round(points * EmuPerPoint));

    public static Length FromTwips(long twips) => new(twips * EmuPerTwip);

    public double Millimetres => (double)Emu / EmuPerMillimetre;

    public double Points => (double)Emu / EmuPerPoint;

    /// <summary>Nearest whole twip (1/20 pt), half away from zero.</summary>
    public long Twips => DivideRounded(Emu, EmuPerTwip);

    public static Length operator +(Length a, Length b) => new(a.Emu + b.Emu);

    public static Length operator -(Length a, Length b) => new(a.Emu - b.Emu);

    public static Length operator -(Length a) => new(-a.Emu);

    public static Length operator *(Length a, long factor) => new(a.Emu * factor);

    public static Length operator *(long factor, Length a) => new(a.Emu * factor);

    public static Length operator /(Length a, long divisor) => new(DivideRounded(a.Emu, divisor));

    public static bool operator <(Length a, Length b) => a.Emu < b.Emu;

    public static bool operator >(Length a, Length b) => a.Emu > b.Emu;

    public static bool operator <=(Length a, Length b) => a.Emu <= b.Emu;

    public static bool operator >=(Length a, Length b) => a.Emu >= b.Emu;

    public static Length Max(Length a, Length b) => a.Emu >= b.Emu ? a : b;

    public static Length Min(Length a, Length b) => a.Emu <= b.Emu ? a : b;

    /// <summary>This length times <paramref name="numerator"/> over <paramref name="denominator"/>, rounded once, half away from zero.</summary>
    public Length Scale(long numerator, long denominator) => new(DivideRounded(Emu * numerator, denominator));

    public int CompareTo(Length other) => Emu.CompareTo(other.Emu);

    public override string ToString() => Millimetres.ToString("0.00", CultureInfo.InvariantCulture) + "mm";

    /// <summary>Quotient rounded half away from zero.</summary>
    public static long DivideRounded(long value, long divisor)
    {
        var half = Math.Abs(divisor) / 2;
        return (value < 0) == (divisor < 0)
            ? (Math.Abs(value) + half) / Math.Abs(divisor)
            : -((Math.Abs(value) + half) / Math.Abs(divisor));
    }

    private static long Round(decimal emu) => (long)decimal.Round(emu, 0, MidpointRounding.AwayFromZero);
}
