using System.Globalization;

namespace ReportHub.Templates;

/// <summary>Expressions from the tokens of one tag; what cannot be read is reported once and gives null.</summary>
internal sealed class ExpressionParser(List<Token> tokens, FindingList findings)
{
    private int next;
    private int depth;
    private bool failed;

    public Token Current => tokens[next];

    /// <summary>A value with filters, up to the end of the tag.</summary>
    public Expression? ReadOutput() => AtEnd(Pipe());

    /// <summary>A condition, up to the end of the tag.</summary>
    public Expression? ReadCondition() => AtEnd(Or());

    /// <summary><c>variable in list</c>, up to the end of the tag.</summary>
    public (Name? Variable, Expression? List) ReadLoop()
    {
        var variable = Current;
        if (variable.Kind != TokenKind.Name)
        {
            return (null, Fail<Expression>("for 后面要写一个名字。", "写成 {% for 行 in 列表 %}"));
        }

        next++;
        MendOperator();
        if (!Words.IsIn(Current))
        {
            return (new(variable.Text, variable.Span), Fail<Expression>("for 里缺少 in。", $"写成 {{% for {variable.Text} in 列表 %}}"));
        }

        next++;
        return (new(variable.Text, variable.Span), ReadOutput());
    }

    public Token Take() => tokens[Current.Kind == TokenKind.End ? next : next++];

    private Expression? Or() => Chain(And, Words.IsOr, static (span, left, right) => new OrExpression(span, left, right));

    private Expression? And() => Chain(Not, Words.IsAnd, static (span, left, right) => new AndExpression(span, left, right));

    // Iterative: 400 characters hold no more than a hundred operands.
    private Expression? Chain(Func<Expression?> operand, Func<Token, bool> isWord, Func<TextSpan, Expression, Expression, Expression> make)
    {
        var left = operand();
        while (left is not null && isWord(Current))
        {
            next++;
            var right = operand();
            left = right is null ? null : make(left.Span.To(right.Span), left, right);
        }

        return left;
    }

    private Expression? Not()
    {
        if (!Words.IsNot(Current))
        {
            return Comparison();
        }

        var start = Take().Span;
        if (!Descend())
        {
            return null;
        }

        var inner = Not();
        depth--;
        return inner is null ? null : new NotExpression(start.To(inner.Span), inner);
    }

    private Expression? Comparison()
    {
        var left = Operand();
        MendOperator();
        if (left is null || ComparisonOf(Current) is not { } comparison)
        {
            return left;
        }

        next++;
        var right = Operand();
        MendOperator();
        return right is null ? null : new CompareExpression(left.Span.To(right.Span), comparison, left, right);
    }

    private Expression? Operand()
    {
        if (!Current.Is("("))
        {
            return Pipe();
        }

        next++;
        if (!Descend())
        {
            return null;
        }

        var inner = Or();
        depth--;
        if (inner is not null && !Current.Is(")"))
        {
            return Fail<Expression>("括号没有成对。", "补上 )");
        }

        next += inner is null ? 0 : 1;
        return inner;
    }

    private Expression? Pipe()
    {
        var input = Primary();
        if (input is null || !Current.Is("|"))
        {
            return input;
        }

        var filters = new List<FilterCall>();
        while (Current.Is("|"))
        {
            next++;
            if (Filter() is not { } filter)
            {
                return null;
            }

            filters.Add(filter);
        }

        var span = input.Span.To(filters[^1].Span);
        if (filters.Count > Limits.Filters)
        {
            findings.Error("T604", span, $"一个字段最多用 {Limits.Filters} 个过滤器。", "在数据里算好这个值");
        }

        return new PipeExpression(span, input, filters);
    }

    private Expression? Primary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Name:
                return Path();
            case TokenKind.Text or TokenKind.Number:
                next++;
                return Literal(token);
            default:
                return Fail<Expression>(token.Kind == TokenKind.End ? "这里缺少字段。" : $"“{token.Text}”前面缺少字段。", "写上字段的名字，如 {{ 发文.成文日期 }}");
        }
    }

    private PathExpression? Path()
    {
        var names = new List<Name>();
        while (true)
        {
            if (Current.Kind != TokenKind.Name)
            {
                return Fail<PathExpression>("点后面缺少字段名。", "写成 {{ 发文.成文日期 }} 这样的名字");
            }

            names.Add(new(Current.Text, Current.Span));
            next++;
            if (!Current.Is("."))
            {
                return new(names[0].Span.To(names[^1].Span), names);
            }

            next++;
        }
    }

    private FilterCall? Filter()
    {
        if (Current.Kind != TokenKind.Name)
        {
            return Fail<FilterCall>("| 后面缺少过滤器的名字。", "写成 {{ 发文.成文日期 | 日期 }}");
        }

        var name = Take();
        var arguments = new List<LiteralExpression>();
        if (Current.Kind is TokenKind.Text or TokenKind.Number)
        {
            findings.Error("T104", Current.Span, $"“{name.Text}”和它的参数之间缺少冒号。", "加上 :", fix: new(new(name.Span.End, 0), ":"));
        }
        else if (Current.Is(":"))
        {
            next++;
        }
        else
        {
            return new(name.Span, new(name.Text, name.Span), arguments);
        }

        while (Current.Kind is TokenKind.Text or TokenKind.Number or TokenKind.Name)
        {
            arguments.Add(Literal(Take()));
            if (!Current.Is(","))
            {
                return new(name.Span.To(arguments[^1].Span), new(name.Text, name.Span), arguments);
            }

            next++;
        }

        return Fail<FilterCall>($"“{name.Text}”的冒号或逗号后面缺少参数。", "写上参数，如 {{ 发文.成文日期 | 日期: \"年月\" }}");
    }

    private static LiteralExpression Literal(Token token) =>
        new(token.Span, token.Text, token.Kind == TokenKind.Number ? decimal.Parse(token.Text, CultureInfo.InvariantCulture) : null);

    private Expression? AtEnd(Expression? expression)
    {
        if (expression is null || Current.Kind == TokenKind.End)
        {
            return expression;
        }

        return Current.Kind == TokenKind.Name && tokens[next + 1].Is(":")
            ? Fail<Expression>($"“{Current.Text}”前面缺少 |。", $"写成 | {Current.Text}", new(new(Current.Span.Start, 0), "| "))
            : Fail<Expression>($"这里多了“{Current.Text}”。", "一个标签里只写一个字段或一个条件；过滤器前面要有 |");
    }

    /// <summary>After an operand: 大于 is reported and read as &gt;.</summary>
    private void MendOperator()
    {
        if (Current.Kind == TokenKind.Name && Slips.Operator(Current.Text) is { } meant)
        {
            findings.Error("T104", Current.Span, $"标签里没有“{Current.Text}”这种写法。", $"改成 {meant}", fix: new(Current.Span, meant));
            tokens[next] = new(char.IsLetter(meant[0]) ? TokenKind.Name : TokenKind.Symbol, Current.Span, meant);
        }
    }

    private bool Descend()
    {
        if (++depth <= Limits.ExpressionNesting)
        {
            return true;
        }

        findings.Error("T609", Current.Span, $"条件嵌套超过 {Limits.ExpressionNesting} 层。", "拆成几个 {% if %}");
        failed = true;
        return false;
    }

    private T? Fail<T>(string message, string hint, Fix? fix = null)
        where T : class
    {
        if (!failed)
        {
            findings.Error("T104", Current.Span, message, hint, fix: fix);
            failed = true;
        }

        return null;
    }

    private static Comparison? ComparisonOf(Token token) => token.Kind != TokenKind.Symbol
        ? null
        : token.Text switch
        {
            "==" => Templates.Comparison.Equal,
            "!=" => Templates.Comparison.NotEqual,
            "<" => Templates.Comparison.Less,
            "<=" => Templates.Comparison.LessOrEqual,
            ">" => Templates.Comparison.Greater,
            ">=" => Templates.Comparison.GreaterOrEqual,
            _ => null,
        };
}
