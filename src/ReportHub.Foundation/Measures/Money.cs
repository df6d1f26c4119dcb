using System.Globalization;

namespace ReportHub.Foundation;

/// <summary>An amount of money in whole 分 (fen, 1/100 yuan); rounded at print only (domain.md 6.1).</summary>
public readonly record struct Money(long Fen) : IComparable<Money>
{
    private const decimal FenPerYuan = 100m;
    private const decimal FenPerWan = 1_000_000m;

    public static readonly Money Zero;

    public static Money FromYuan(decimal yuan) => new(checked((long)decimal.Round(yuan * FenPerYuan, 0, MidpointRounding.AwayFromZero)));

    public static Money FromWan(decimal wan) => new(checked((long)decimal.Round(wan * FenPerWan, 0, MidpointRounding.AwayFromZero)));

    /// <summary>Exact amount in 元.</summary>
    public decimal Yuan => Fen / FenPerYuan;

    /// <summary>Exact amount in 万元, unrounded.</summary>
    public decimal Wan => Fen / FenPerWan;

    public static Money operator +(Money a, Money b) => new(checked(a.Fen + b.Fen));

    public static Money operator -(Money a, Money b) => new(checked(a.Fen - b.Fen));

    public static Money operator -(Money a) => new(checked(-a.Fen));

    public static bool operator <(Money a, Money b) => a.Fen < b.Fen;

    public static bool operator >(Money a, Money b) => a.Fen > b.Fen;

    public static bool operator <=(Money a, Money b) => a.Fen <= b.Fen;

    public static bool operator >=(Money a, Money b) => a.Fen >= b.Fen;

    public int CompareTo(Money other) => Fen.CompareTo(other.Fen);

    public override string ToString() => Yuan.ToString("0.00", CultureInfo.InvariantCulture) + "元";
}
