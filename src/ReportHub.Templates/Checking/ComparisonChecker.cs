using System.Globalization;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>Comparisons: both sides of one type, present, and able to be equal.</summary>
internal sealed class ComparisonChecker(ValueChecker values, FindingList findings)
{
    /// <summary>The test, or null when it makes no sense (reported).</summary>
    public Test? Check(CompareExpression compare, Scope scope)
    {
        var left = Operand(compare.Left, scope);
        var right = Operand(compare.Right, scope);
        if (left is null || right is null)
        {
            return null;
        }

        (left, right) = (Adapt(left, right, compare.Left), Adapt(right, left, compare.Right));
        var kind = Kind(left.Type.Schema);
        if (kind is null || kind != Kind(right.Type.Schema))
        {
            ReportKinds(compare, left, right);
            return null;
        }

        if (kind == ValueKind.Text && compare.Operator is not (Comparison.Equal or Comparison.NotEqual))
        {
            findings.Error("T407", compare.Span, "文本只能比较是否相等。", "用 == 或 !=");
            return null;
        }

        return CheckEnum(left, right) && CheckEnum(right, left) ? Make(compare.Operator, left.Evaluate, right.Evaluate) : null;
    }

    private CheckedValue? Operand(Expression expression, Scope scope)
    {
        var value = values.Check(expression, scope);
        if (value is { Type.CanBeEmpty: true })
        {
            findings.Error("T501", value.Span, $"“{value.Type.Name}”可能是空的，不能直接比较。", $"写成 {{% if {value.Type.Name} and {value.Type.Name} … %}}，先看它有没有");
        }

        return value;
    }

    // A literal takes the type of the other side: 60 beside a number, "2019-12-25" beside a date.
    private static CheckedValue Adapt(CheckedValue side, CheckedValue other, Expression written)
    {
        if (written is not LiteralExpression literal)
        {
            return side;
        }

        if (literal.Number is { } number)
        {
            var value = Value.Of(number, null);
            return side with { Evaluate = _ => value, Type = new(new NumberSchema(), false, literal.Text) };
        }

        if (other.Type.Schema is DateSchema && DateOnly.TryParseExact(literal.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            var value = Value.Of(date, null);
            return side with { Evaluate = _ => value, Type = new(new DateSchema(), false, literal.Text) };
        }

        return side;
    }

    private static ValueKind? Kind(DataSchema schema) => schema switch
    {
        IntegerSchema or NumberSchema => ValueKind.Number,
        TextSchema => ValueKind.Text,
        DateSchema => ValueKind.Date,
        _ => null,
    };

    private void ReportKinds(CompareExpression compare, CheckedValue left, CheckedValue right)
    {
        if (left.Type.Schema is BooleanSchema || right.Type.Schema is BooleanSchema)
        {
            var name = (left.Type.Schema is BooleanSchema ? left : right).Type.Name;
            findings.Error("T407", compare.Span, $"“{name}”是“是/否”，不用比较。", $"写成 {{% if {name} %}} 或 {{% if not {name} %}}");
            return;
        }

        var hint = left.Type.Schema is DateSchema || right.Type.Schema is DateSchema ? "日期写成 \"2019-12-25\"" : "数不加引号，文字加引号；列表先用 | 个数";
        findings.Error(
            "T407", compare.Span, $"“{left.Type.Name}”是{TypeNames.Of(left.Type.Schema)}，“{right.Type.Name}”是{TypeNames.Of(right.Type.Schema)}，不能比较。", hint);
    }

    private bool CheckEnum(CheckedValue field, CheckedValue literal)
    {
        if (!literal.Type.IsLiteral || field.Type.Schema is not TextSchema { Values: { } allowed } || allowed.Contains(literal.Type.Name, StringComparer.Ordinal))
        {
            return true;
        }

        var typed = literal.Type.Name;
        var near = Suggestion.For(typed, allowed) ?? allowed.FirstOrDefault(value => typed.Length > 0 && value.Contains(typed, StringComparison.Ordinal));
        findings.Error(
            "T408",
            literal.Span,
            $"这个字段不会是“{typed}”。",
            near is null ? $"可以是：{string.Join("、", allowed)}" : $"“{near}”？",
            fix: near is null ? null : new(literal.Span, $"\"{near}\""));
        return false;
    }

    private static Test Make(Comparison comparison, Evaluate left, Evaluate right) => comparison switch
    {
        Comparison.Equal => frames => Compare(left(frames), right(frames)) == 0,
        Comparison.NotEqual => frames => Compare(left(frames), right(frames)) != 0,
        Comparison.Less => frames => Compare(left(frames), right(frames)) < 0,
        Comparison.LessOrEqual => frames => Compare(left(frames), right(frames)) <= 0,
        Comparison.Greater => frames => Compare(left(frames), right(frames)) > 0,
        Comparison.GreaterOrEqual => frames => Compare(left(frames), right(frames)) >= 0,
        _ => throw new InvalidOperationException($"No test for {comparison}."),
    };

    private static int Compare(Value left, Value right) => left.Kind == ValueKind.Text
        ? string.CompareOrdinal(left.Text, right.Text)
        : left.Number.CompareTo(right.Number);
}
