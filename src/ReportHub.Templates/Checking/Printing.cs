using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>How a value prints without a filter: an integer as it is, a number with the schema's scale, a date in full.</summary>
internal static class Printing
{
    /// <summary>Null for what has no printed form of its own (reported).</summary>
    public static Func<Value, string>? Of(Typed type, TextSpan span, FindingList findings)
    {
        switch (type.Schema)
        {
            case TextSchema:
                return static value => value.Text;
            case IntegerSchema:
                return static value => ((long)value.Number).ToString(CultureInfo.InvariantCulture);
            case NumberSchema { Scale: >= 0 and <= FilterUse.MostDecimals and var scale }:
                var format = "F" + scale.ToString(CultureInfo.InvariantCulture);
                return value => FilterUse.Invariant(Rounding.At(value.Number, scale), format);
            case NumberSchema:
                findings.Error("T414", span, $"“{type.Name}”没有规定小数位数。", "加上 | 小数: 2 或 | 千分位: 2");
                return null;
            case DateSchema:
                return static value => DateFilters.Print(value.Date);
            case ListSchema:
                findings.Error("T405", span, $"“{type.Name}”是列表，不能直接印出来。", "加上 | 连接 或 | 个数，或用 {% for … %} 逐个写");
                return null;
            case BooleanSchema:
                findings.Error("T405", span, $"“{type.Name}”是“是/否”，不能直接印出来。", $"写成 {{% if {type.Name} %}}是{{% else %}}否{{% endif %}}");
                return null;
            default:
                findings.Error("T405", span, $"“{type.Name}”是对象，不能直接印出来。", "写上它的下级字段");
                return null;
        }
    }
}
