using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>
/// A checked condition. <paramref name="WhenTrue"/> and <paramref name="WhenFalse"/> name the fields that are certainly present then: <c>if a.b</c> makes
/// <c>a.b</c> present, also to the right of <c>and</c>; <c>or</c> guards nothing.
/// </summary>
internal sealed record CheckedCondition(Test Test, IReadOnlyList<string> WhenTrue, IReadOnlyList<string> WhenFalse);

/// <summary>Conditions: what may be asked of which type.</summary>
internal sealed class ConditionChecker(ValueChecker values, ComparisonChecker comparisons, FindingList findings)
{
    private static readonly CheckedCondition Never = new(static _ => false, [], []);

    /// <summary>A wrong condition is reported and never holds, so that what it guards is still checked.</summary>
    public CheckedCondition Check(Expression? expression, Scope scope) => expression switch
    {
        null => Never,
        AndExpression and => And(and, scope),
        OrExpression or => Or(or, scope),
        NotExpression not => Not(not, scope),
        CompareExpression compare => new(comparisons.Check(compare, scope) ?? Never.Test, [], []),
        _ => Bare(expression, scope),
    };

    private CheckedCondition And(AndExpression and, Scope scope)
    {
        var left = Check(and.Left, scope);
        var right = Check(and.Right, scope.With(left.WhenTrue));
        var (first, second) = (left.Test, right.Test);
        return new(frames => first(frames) && second(frames), [.. left.WhenTrue, .. right.WhenTrue], []);
    }

    private CheckedCondition Or(OrExpression or, Scope scope)
    {
        var left = Check(or.Left, scope);
        var right = Check(or.Right, scope.With(left.WhenFalse));
        var (first, second) = (left.Test, right.Test);
        return new(frames => first(frames) || second(frames), [], [.. left.WhenFalse, .. right.WhenFalse]);
    }

    private CheckedCondition Not(NotExpression not, Scope scope)
    {
        var inner = Check(not.Inner, scope);
        var test = inner.Test;
        return new(frames => !test(frames), inner.WhenFalse, inner.WhenTrue);
    }

    private CheckedCondition Bare(Expression expression, Scope scope)
    {
        if (values.Check(expression, scope) is not { } value)
        {
            return Never;
        }

        var evaluate = value.Evaluate;
        switch (value.Type.Schema)
        {
            case BooleanSchema:
                return new(frames => evaluate(frames) is { Kind: ValueKind.Boolean, Boolean: true }, [.. value.KeysUpward()], []);
            case ListSchema:
                return new(frames => evaluate(frames) is { Kind: ValueKind.List, Items.Count: > 0 }, [.. value.KeysUpward()], []);
            case not null when value.Type.CanBeEmpty:
                return new(frames => !evaluate(frames).IsEmpty, [.. value.KeysUpward()], []);
            default:
                var (name, schema) = (value.Type.Name, value.Type.Schema!);
                findings.Error("T406", value.Span, $"“{name}”是{TypeNames.Of(schema)}，总是有值，这个条件永远成立。", Example(name, schema));
                return Never;
        }
    }

    private static string Example(string name, DataSchema schema) => schema switch
    {
        IntegerSchema or NumberSchema => $"写成 {{% if {name} > 0 %}}",
        TextSchema { Values: [var first, ..] } => $"写成 {{% if {name} == \"{first}\" %}}",
        TextSchema => $"写成 {{% if {name} != \"\" %}}",
        _ => "去掉这个条件",
    };
}
