using System.Globalization;
using System.Text.Json;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>One object of style.json with its JSON pointer; every deviation is a finding, and reading goes on with a stand-in.</summary>
internal sealed class StyleCursor(JsonElement element, string pointer, string file, List<Diagnostic> findings)
{
    private readonly HashSet<string> read = new(StringComparer.Ordinal);

    /// <summary>Whether the object names this property; a name asked for here is known even where it is left out.</summary>
    public bool Has(string name)
    {
        read.Add(name);
        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out _);
    }

    public StyleCursor Object(string name) => new(Take(name, JsonValueKind.Object, "对象"), pointer + "/" + name, file, findings);

    public string Text(string name) => Take(name, JsonValueKind.String, "文本") is { ValueKind: JsonValueKind.String } value ? value.GetString()! : "";

    /// <summary>A whole number, not negative.</summary>
    public int Number(string name)
    {
        var value = Take(name, JsonValueKind.Number, "数");
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= 0)
        {
            return number;
        }

        FailValue(name, value, "不小于 0 的整数");
        return 0;
    }

    /// <summary>A whole number between two bounds, both allowed.</summary>
    public int Number(string name, int least, int most)
    {
        var number = Number(name);
        if (number < least || number > most)
        {
            Fail("T803", $"{pointer}/{name}：应在 {least} 到 {most} 之间。", $"写成 {least} 到 {most} 的整数");
        }

        return number;
    }

    public bool Boolean(string name)
    {
        if (Take(name) is not { } value)
        {
            return false;
        }

        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            FailValue(name, value, "true 或 false");
        }

        return value.ValueKind == JsonValueKind.True;
    }

    /// <summary>A length with its unit: <c>28.95pt</c>, <c>37mm</c>, <c>579tw</c>.</summary>
    public Length Length(string name, bool canBeNegative = false)
    {
        var text = Text(name);
        var unit = text.Length > 2 ? text[^2..] : "";
        if (text.Length > 2
            && decimal.TryParse(text.AsSpan(0, text.Length - 2), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) < 10_000 && (canBeNegative || number >= 0))
        {
            switch (unit)
            {
                case "mm":
                    return Foundation.Length.FromMillimetres(number);
                case "pt":
                    return Foundation.Length.FromPoints(number);
                case "tw" when number == decimal.Truncate(number):
                    return Foundation.Length.FromTwips((long)number);
                default:
                    break;
            }
        }

        if (text.Length > 0)
        {
            Fail("T803", $"{pointer}/{name}：“{text}”不是长度。", "写成 \"28.95pt\"、\"37mm\" 或 \"579tw\"");
        }

        return default;
    }

    /// <summary>One of the values of an enum, written in kebab-case.</summary>
    public T Choice<T>(string name)
        where T : struct, Enum
    {
        var text = Text(name);
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(KebabCase(value.ToString()), text, StringComparison.Ordinal))
            {
                return value;
            }
        }

        if (text.Length > 0)
        {
            Fail("T803", $"{pointer}/{name}：没有“{text}”这个值。", $"可以写：{string.Join("、", Enum.GetNames<T>().Select(KebabCase))}");
        }

        return default;
    }

    /// <summary>Reports properties that nothing has read.</summary>
    public void Finish()
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var property in element.EnumerateObject().Where(property => !read.Contains(property.Name)))
        {
            Fail("T804", $"{pointer}/{property.Name}：没有这一项。", Suggestion.Hint(Suggestion.For(property.Name, read), read.Order(StringComparer.Ordinal)));
        }
    }

    public void Fail(string code, string message, string hint) => findings.Add(Diagnostic.Error(code, "样式 " + message, new(file, 1, 1, 1), hint));

    /// <summary>Heading1 is heading-1, Gb2012 is gb-2012.</summary>
    public static string KebabCase(string name) => string.Concat(name.Select((unit, index) => unit switch
    {
        >= 'A' and <= 'Z' => (index == 0 ? "" : "-") + (char)(unit + 32),
        >= '0' and <= '9' => (char.IsAsciiDigit(name[index - 1]) ? "" : "-") + unit,
        _ => unit.ToString(),
    }));

    private JsonElement? Take(string name)
    {
        read.Add(name);
        if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value))
        {
            return value;
        }

        // A missing object is reported once, not once more for each of its properties.
        if (element.ValueKind == JsonValueKind.Object)
        {
            Fail("T802", $"{pointer}/{name}：缺少这一项。", $"加上 \"{name}\"");
        }

        return null;
    }

    private JsonElement Take(string name, JsonValueKind kind, string wanted)
    {
        if (Take(name) is not { } value)
        {
            return default;
        }

        if (value.ValueKind != kind)
        {
            FailValue(name, value, wanted);
            return default;
        }

        return value;
    }

    private void FailValue(string name, JsonElement value, string wanted)
    {
        if (value.ValueKind != JsonValueKind.Undefined)
        {
            Fail("T803", $"{pointer}/{name}：应为{wanted}。", "按 gbt9704-2012 的样式文件改");
        }
    }
}
