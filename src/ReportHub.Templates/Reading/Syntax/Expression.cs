namespace ReportHub.Templates;

/// <summary>An expression as written; a closed hierarchy.</summary>
internal abstract record Expression(TextSpan Span);

/// <summary>One name of a path.</summary>
internal readonly record struct Name(string Text, TextSpan Span);

internal sealed record PathExpression(TextSpan Span, IReadOnlyList<Name> Names) : Expression(Span)
{
    public string Written => string.Join('.', Names.Select(name => name.Text));
}

/// <summary>Text in quotes, or a number.</summary>
internal sealed record LiteralExpression(TextSpan Span, string Text, decimal? Number) : Expression(Span);

internal sealed record PipeExpression(TextSpan Span, Expression Input, IReadOnlyList<FilterCall> Filters) : Expression(Span);

internal sealed record FilterCall(TextSpan Span, Name Name, IReadOnlyList<LiteralExpression> Arguments);

internal enum Comparison
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

internal sealed record CompareExpression(TextSpan Span, Comparison Operator, Expression Left, Expression Right) : Expression(Span);

internal sealed record AndExpression(TextSpan Span, Expression Left, Expression Right) : Expression(Span);

internal sealed record OrExpression(TextSpan Span, Expression Left, Expression Right) : Expression(Span);

internal sealed record NotExpression(TextSpan Span, Expression Inner) : Expression(Span);
