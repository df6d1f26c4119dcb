namespace ReportHub.Templates;

/// <summary>Values: paths, literals, and filters over them.</summary>
internal sealed class ValueChecker(FindingList findings, FieldUses uses)
{
    private readonly PathChecker paths = new(findings, uses);

    /// <summary>The value with all its filters, or null (reported).</summary>
    public CheckedValue? Check(Expression expression, Scope scope) => expression switch
    {
        PathExpression path => paths.Check(path, scope),
        LiteralExpression literal => Literal(literal),
        PipeExpression pipe => Pipe(pipe, scope),
        _ => Condition(expression),
    };

    private static CheckedValue Literal(LiteralExpression literal)
    {
        var value = Value.Of(literal.Text, null);
        return new(literal.Span, _ => value, Typed.Text(literal.Text) with { IsLiteral = true });
    }

    private CheckedValue? Pipe(PipeExpression pipe, Scope scope)
    {
        var input = Check(pipe.Input, scope);
        for (var i = 0; i < pipe.Filters.Count && input is not null; i++)
        {
            input = Apply(pipe.Filters[i], input, isLast: i == pipe.Filters.Count - 1);
        }

        return input is null ? null : input with { Span = pipe.Span };
    }

    private CheckedValue? Apply(FilterCall call, CheckedValue input, bool isLast)
    {
        var step = FilterCatalogue.Check(new(call, input.Type, uses, input.KeyPath, input.ChinesePath, findings));
        if (step is null)
        {
            return null;
        }

        if (step.Type.IsParagraphs && !isLast)
        {
            findings.Error("T411", call.Name.Span, $"“{call.Name.Text}”要放在最后。", $"把 | {call.Name.Text} 移到末尾");
            return null;
        }

        var (before, apply) = (input.Evaluate, step.Apply);
        return new(input.Span, frames => apply(before(frames)), step.Type) { KeyPath = input.KeyPath, ChinesePath = input.ChinesePath };
    }

    private CheckedValue? Condition(Expression expression)
    {
        findings.Error("T104", expression.Span, "这里要写字段，不能写条件。", "条件写在 {% if … %} 里");
        return null;
    }
}
