using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>缺省, 分段, 原文.</summary>
internal static class TextFilters
{
    /// <summary>The value as it prints without filter, or the text given when there is none.</summary>
    public static FilterStep? Default(FilterUse use)
    {
        if (use.Text("—", "—") is not { } text || Printing.Of(use.Input, use.Call.Span, use.Findings) is not { } print)
        {
            return null;
        }

        if (!use.Input.CanBeEmpty)
        {
            use.Findings.Notice("T502", use.Call.Span, $"“{use.Input.Name}”不会是空的，“缺省”用不上。", $"可以去掉 | {use.Name}");
        }

        return new(
            value => value.Kind switch
            {
                ValueKind.Empty => Value.Of(text, value.Origin),
                ValueKind.TooLarge => value,
                _ => Value.Of(print(value), value.Origin),
            },
            Typed.Text(use.Input.Name, unit: use.Input.Unit));
    }

    /// <summary>分段: each line of the text becomes a paragraph.</summary>
    public static FilterStep? Paragraphs(FilterUse use) => use.Input.Schema is not TextSchema
        ? use.Refuse("文本")
        : use.TakesAtMost(0) ? new(static value => value, use.Input with { IsParagraphs = true }) : null;

    /// <summary>原文: a figure or a text typed in the template on purpose.</summary>
    public static FilterStep? Verbatim(FilterUse use)
    {
        if (!use.Input.IsLiteral)
        {
            use.Findings.Error("T411", use.Call.Name.Span, $"“{use.Name}”只能用在直接打的文字上。", $"写成 {{{{ \"财预〔2018〕12号\" | {use.Name} }}}}");
            return null;
        }

        return use.TakesAtMost(0) ? new(static value => value, use.Input with { IsVerbatim = true }) : null;
    }
}
