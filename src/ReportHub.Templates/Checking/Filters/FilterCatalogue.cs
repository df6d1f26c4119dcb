namespace ReportHub.Templates;

/// <summary>What one use of a filter does, and what comes out.</summary>
internal sealed record FilterStep(Func<Value, Value> Apply, Typed Type);

/// <summary>Checks one use of a filter; null when it cannot be used so (reported).</summary>
internal delegate FilterStep? FilterRule(FilterUse use);

/// <summary>The filters by name and Chinese alias (templates.md, filters). Null passes through all but 缺省 and 个数.</summary>
internal static class FilterCatalogue
{
    private static readonly Dictionary<string, (string Chinese, FilterRule Rule, bool TakesEmpty)> Rules = new(StringComparer.Ordinal);

    static FilterCatalogue()
    {
        Add("thousands", "千分位", use => NumberFilters.Decimals(use, 'N'));
        Add("fixed", "小数", use => NumberFilters.Decimals(use, 'F'));
        Add("percent", "百分比", NumberFilters.Percent);
        Add("unit", "换算", MoneyFilters.Convert);
        Add("abs", "绝对值", NumberFilters.Absolute);
        Add("chinese", "汉字", NumberFilters.Chinese);
        Add("digits", "逐字", NumberFilters.Digits);
        Add("capital", "大写", MoneyFilters.Capital);
        Add("date", "日期", DateFilters.Date);
        Add("default", "缺省", TextFilters.Default, takesEmpty: true);
        Add("map", "取", ListFilters.Map);
        Add("join", "连接", ListFilters.Join);
        Add("count", "个数", ListFilters.Count, takesEmpty: true);
        Add("paragraphs", "分段", TextFilters.Paragraphs);
        Add("verbatim", "原文", TextFilters.Verbatim);
    }

    public static IEnumerable<string> Names => Rules.Keys;

    public static IEnumerable<string> ChineseNames => Rules.Values.Select(rule => rule.Chinese).Distinct();

    public static FilterStep? Check(FilterUse use)
    {
        if (!Rules.TryGetValue(use.Call.Name.Text, out var entry))
        {
            var suggestion = Suggestion.For(use.Call.Name.Text, Names);
            use.Findings.Error(
                "T109",
                use.Call.Name.Span,
                $"没有“{use.Call.Name.Text}”这个过滤器。",
                suggestion is null ? $"可以写：{string.Join("、", ChineseNames)}" : Suggestion.Hint(suggestion, []),
                fix: suggestion is null ? null : new(use.Call.Name.Span, suggestion));
            return null;
        }

        var step = entry.Rule(use);
        if (step is null || entry.TakesEmpty)
        {
            return step;
        }

        var apply = step.Apply;
        return step with { Apply = value => value.Kind is ValueKind.Empty or ValueKind.TooLarge ? value : apply(value) };
    }

    private static void Add(string name, string chinese, FilterRule rule, bool takesEmpty = false)
    {
        Rules.Add(name, (chinese, rule, takesEmpty));
        Rules.Add(chinese, (chinese, rule, takesEmpty));
    }
}
