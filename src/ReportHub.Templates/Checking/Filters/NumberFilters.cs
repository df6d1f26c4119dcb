using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>Filters over numbers.</summary>
internal static class NumberFilters
{
    /// <summary>千分位 (<paramref name="form"/> N) and 小数 (F): default the schema's scale, whole numbers none.</summary>
    public static FilterStep? Decimals(FilterUse use, char form)
    {
        if (use.Input.Schema is not (IntegerSchema or NumberSchema))
        {
            return use.Refuse("数");
        }

        if (use.Decimals(use.Input.Schema is NumberSchema number ? number.Scale : 0) is not { } decimals)
        {
            return null;
        }

        var format = form + decimals.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return use.ToText(value => FilterUse.Invariant(Rounding.At(value.Number, decimals), format), use.Input.Unit);
    }

    /// <summary>百分比: unit 比率 times 100, unit % as it is.</summary>
    public static FilterStep? Percent(FilterUse use)
    {
        if (use.Input.Schema is not (IntegerSchema or NumberSchema))
        {
            return use.Refuse("数");
        }

        if (use.Input.Unit is not ("比率" or "%"))
        {
            use.Findings.Error("T412", use.Call.Name.Span, $"“{use.Input.Name}”的单位不是“比率”或“%”，不知道要不要乘以 100。", "在数据说明里给这个字段写上 x-unit：比率 或 %");
            return null;
        }

        if (use.Decimals(0) is not { } decimals)
        {
            return null;
        }

        var (factor, format) = (use.Input.Unit == "比率" ? 100m : 1m, "F" + decimals.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return use.ToText(
            value => Rounding.Fits(value.Number) ? FilterUse.Invariant(Rounding.At(value.Number * factor, decimals), format) + "%" : null, "%");
    }

    public static FilterStep? Absolute(FilterUse use) => use.Input.Schema is not (IntegerSchema or NumberSchema)
        ? use.Refuse("数")
        : use.TakesAtMost(0) ? use.Number(value => Value.Of(Math.Abs(value.Number), value.Origin), use.Input.Schema) : null;

    /// <summary>汉字: 六十三.</summary>
    public static FilterStep? Chinese(FilterUse use) => Whole(use, ChineseNumerals.Count);

    /// <summary>逐字: 二〇一九.</summary>
    public static FilterStep? Digits(FilterUse use) => Whole(use, ChineseNumerals.DigitByDigit);

    private static FilterStep? Whole(FilterUse use, Func<long, string> print) => use.Input.Schema is not IntegerSchema
        ? use.Refuse("整数")
        : use.TakesAtMost(0) ? use.ToText(value => print((long)value.Number), use.Input.Unit) : null;
}
