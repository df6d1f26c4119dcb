using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>One use of a filter in a template, with the helpers its rule needs to read arguments and to complain.</summary>
internal sealed record FilterUse(FilterCall Call, Typed Input, FieldUses Fields, string KeyPath, string ChinesePath, FindingList Findings)
{
    public const int MostDecimals = 6;

    public string Name => Call.Name.Text;

    /// <summary>Refuses arguments beyond <paramref name="most"/>.</summary>
    public bool TakesAtMost(int most)
    {
        if (Call.Arguments.Count <= most)
        {
            return true;
        }

        Findings.Error("T110", Call.Arguments[most].Span, most == 0 ? $"“{Name}”不要参数。" : $"“{Name}”最多 {most} 个参数。", $"写成 | {Name}");
        return false;
    }

    /// <summary>A number of decimals from 0 to 6; <paramref name="otherwise"/> when none is written. Null when wrong (reported).</summary>
    public int? Decimals(int? otherwise)
    {
        if (!TakesAtMost(1))
        {
            return null;
        }

        if (Call.Arguments.Count == 0)
        {
            if (otherwise is null)
            {
                Findings.Error("T414", Call.Span, $"“{Input.Name}”没有规定小数位数。", $"写成 | {Name}: 2");
            }

            return otherwise;
        }

        if (Call.Arguments[0].Number is { } number && number == decimal.Truncate(number) && number is >= 0 and <= MostDecimals)
        {
            return (int)number;
        }

        Findings.Error("T110", Call.Arguments[0].Span, $"“{Name}”的位数应为 0 到 {MostDecimals}。", $"写成 | {Name}: 2");
        return null;
    }

    /// <summary>The only argument as text, or <paramref name="otherwise"/>; null when wrong or missing (reported).</summary>
    public string? Text(string? otherwise, string example)
    {
        if (!TakesAtMost(1))
        {
            return null;
        }

        if (Call.Arguments.Count == 0 && otherwise is null)
        {
            Findings.Error("T110", Call.Span, $"“{Name}”缺少参数。", $"写成 | {Name}: \"{example}\"");
        }

        return Call.Arguments.Count == 0 ? otherwise : Call.Arguments[0].Text;
    }

    /// <summary>One of the words in <paramref name="choices"/>; null when another (reported).</summary>
    public string? Choice(string? otherwise, params string[] choices)
    {
        var word = Text(otherwise, choices[0]);
        if (word is not null && !choices.Contains(word, StringComparer.Ordinal))
        {
            Findings.Error("T110", Call.Arguments[0].Span, $"“{Name}”的参数不能是“{word}”。", $"可以写：{string.Join("、", choices)}");
            return null;
        }

        return word;
    }

    public FilterStep? Refuse(string wanted)
    {
        Findings.Error("T411", Call.Name.Span, $"“{Name}”只能用在{wanted}上，“{Input.Name}”是{TypeNames.Of(Input.Schema)}。", $"去掉 | {Name}，或换一个字段");
        return null;
    }

    public FilterStep Number(Func<Value, Value> apply, DataSchema schema) => new(apply, new(schema, Input.CanBeEmpty, Input.Name));

    public FilterStep ToText(Func<Value, string?> print, string? unit) => new(
        value => print(value) is { } text ? Value.Of(text, value.Origin) : Value.TooLarge(value.Origin),
        Typed.Text(Input.Name, Input.CanBeEmpty, unit));

    public static string Invariant(decimal number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
