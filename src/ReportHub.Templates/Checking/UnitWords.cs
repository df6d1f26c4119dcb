namespace ReportHub.Templates;

/// <summary>The unit written after a figure must be that of the field.</summary>
internal static class UnitWords
{
    private static readonly string[] Units = ["亿元", "万元", "元", "%", "％"];

    public static void Report(CheckedValue value, TextSyntax? next, FindingList findings)
    {
        if (value.Type.Unit is not { } unit || next is null)
        {
            return;
        }

        var written = Array.Find(Units, word => next.Value.StartsWith(word, StringComparison.Ordinal));
        // 元 after a count may begin another word (元旦); the others are units and nothing else.
        if (written is null || (written == "元" && !Units.Contains(unit, StringComparer.Ordinal)))
        {
            return;
        }

        var span = new TextSpan(next.Span.Start, written.Length);
        if (unit == "%" && value.Type.PrintedUnit == "%")
        {
            findings.Error("T412", span, $"“百分比”已经印出 %，后面又写了“{written}”。", $"删去“{written}”", fix: new(span, ""));
        }
        else if (written is "%" or "％" ? unit != "%" : unit != written)
        {
            findings.Error("T412", span, $"字段的单位是“{unit}”，后面写的是“{written}”。", MoneyFilters.YuanPer(unit) is null || MoneyFilters.YuanPer(written) is null ? $"改成“{unit}”，或换一个字段" : $"改成“{unit}”，或加上 | 换算: \"{written}\" | 小数: 2");
        }
    }
}
