using System.Globalization;

namespace ReportHub.Templates;

/// <summary>Reads table options from <c>{% 表格 列宽: 自动, 续表: 是 %}</c> or from an annex; every slip is a finding.</summary>
internal sealed class TableOptionsReader(CheckingContext context)
{
    private const int MostColumns = 100;

    /// <summary>The options in a tag on top of those in force.</summary>
    public TableOptions Read(Name options, TableOptions outer)
    {
        var result = outer;
        var start = 0;
        while (start <= options.Text.Length)
        {
            var length = options.Text.AsSpan(start).IndexOfAny(',', '，', '；');
            var end = length < 0 ? options.Text.Length : start + length;
            result = ReadOne(options.Text[start..end], options.Span.Start + start, result);
            start = end + 1;
        }

        return result;
    }

    /// <summary>The options an annex gives to all its tables.</summary>
    public TableOptions Read(AnnexEntry entry)
    {
        var result = TableOptions.None;
        foreach (var (key, text) in entry.Values)
        {
            result = FrontKeys.IsTableOption(key) ? Set(key, text.Raw, text.Span, result) : result;
        }

        return result;
    }

    private TableOptions ReadOne(string text, int offset, TableOptions options)
    {
        var colon = text.AsSpan().IndexOfAny(':', '：');
        var name = (colon < 0 ? text : text[..colon]).Trim();
        var span = new TextSpan(offset + text.Length - text.TrimStart().Length, text.Trim().Length);
        if (colon < 0 || FrontKeys.Find(name, inAnnex: true) is not { } key || !FrontKeys.IsTableOption(key))
        {
            context.Findings.Error("T227", span, $"表格的写法里看不懂“{text.Trim()}”。", "可以写：字号、列宽、续表、小数点对齐、缩字、表头列，如 {% 表格 列宽: 自动, 续表: 是 %}");
            return options;
        }

        return Set(key, text[(colon + 1)..].Trim(), span, options);
    }

    private TableOptions Set(FrontKey key, string value, TextSpan span, TableOptions options) => key switch
    {
        FrontKey.AnnexSize => options with { TextSize = Size(value, span) },
        FrontKey.TableWidths => options with { Balances = Choice(key, value, span, "自动", "auto", "手工", "given") },
        FrontKey.TableContinued => options with { MarksContinuation = Choice(key, value, span, "是", "yes", "否", "no") },
        FrontKey.TableRowHeads => options with { RowHeads = Count(key, value, span), ColumnsSpan = span },
        FrontKey.TableDecimals => options with { Decimals = Columns(key, value, span), ColumnsSpan = span },
        FrontKey.TableShrinks => options with { Shrinks = Columns(key, value, span), ColumnsSpan = span },
        _ => throw new InvalidOperationException($"{key} is no option of a table."),
    };

    private Foundation.Length? Size(string value, TextSpan span)
    {
        var size = TypeSizes.Find(value);
        if (size is null)
        {
            context.Findings.Error("T307", span, $"没有“{value}”这个字号。", Suggestion.Hint(Suggestion.For(value, TypeSizes.Names), TypeSizes.Names));
        }

        return size;
    }

    private bool Choice(FrontKey key, string value, TextSpan span, string yes, string yesAlias, string no, string noAlias)
    {
        if (value != yes && value != yesAlias && value != no && value != noAlias)
        {
            context.Findings.Error("T307", span, $"“{FrontKeys.ChineseName(key)}”不能是“{value}”。", $"写“{yes}”或“{no}”");
        }

        return value == yes || value == yesAlias;
    }

    /// <summary>Columns as 3、5-8, in the order written.</summary>
    private List<int> Columns(FrontKey key, string value, TextSpan span)
    {
        var columns = new List<int>();
        foreach (var part in value.Split(['、', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part.Split(['-', '－', '—', '至']);
            if (ends.Length > 2 || !TryColumn(ends[0], out var from) || !TryColumn(ends[^1], out var to) || to < from)
            {
                context.Findings.Error("T307", span, $"“{FrontKeys.ChineseName(key)}”不能是“{value}”。", "写列的序号，如 3、5-8");
                return [];
            }

            columns.AddRange(Enumerable.Range(from, to - from + 1));
        }

        return columns;
    }

    private int Count(FrontKey key, string value, TextSpan span)
    {
        if (!TryColumn(value, out var count))
        {
            context.Findings.Error("T307", span, $"“{FrontKeys.ChineseName(key)}”不能是“{value}”。", "写左起几列是表头，如 1");
        }

        return count;
    }

    private static bool TryColumn(string text, out int column) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out column) && column is > 0 and <= MostColumns;
}
