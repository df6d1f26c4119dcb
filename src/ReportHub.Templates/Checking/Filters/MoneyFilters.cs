using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>Filters over amounts of money; conversion is exact.</summary>
internal static class MoneyFilters
{
    /// <summary>What one unit is in 元; null for a unit that is no money.</summary>
    public static decimal? YuanPer(string? unit) => unit switch
    {
        "元" => 1m,
        "万元" => 10_000m,
        "亿元" => 100_000_000m,
        _ => null,
    };

    /// <summary>换算: the result has no scale and needs 小数 or 千分位.</summary>
    public static FilterStep? Convert(FilterUse use)
    {
        if (use.Input.Schema is not (IntegerSchema or NumberSchema) || YuanPer(use.Input.Unit) is not { } from)
        {
            return use.Refuse("单位是元、万元或亿元的数");
        }

        if (use.Choice(null, "元", "万元", "亿元") is not { } unit)
        {
            return null;
        }

        var to = YuanPer(unit)!.Value;
        return use.Number(
            value => Rounding.Fits(value.Number) ? Value.Of(value.Number * from / to, value.Origin) : Value.TooLarge(value.Origin),
            new NumberSchema(unit));
    }

    /// <summary>大写: a whole number without money unit, or an amount (壹仟肆佰零玖元伍角整).</summary>
    public static FilterStep? Capital(FilterUse use)
    {
        var yuan = YuanPer(use.Input.Unit);
        if (use.Input.Schema is not IntegerSchema && (use.Input.Schema is not NumberSchema || yuan is null))
        {
            return use.Refuse("整数或金额");
        }

        if (!use.TakesAtMost(0))
        {
            return null;
        }

        return yuan is { } factor
            ? use.ToText(value => CapitalNumerals.Amount(value.Number, factor), null)
            : use.ToText(value => CapitalNumerals.Count((long)value.Number), use.Input.Unit);
    }
}
