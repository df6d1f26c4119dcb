namespace ReportHub.Templates;

/// <summary>A piece of the template tree; a closed hierarchy. No Markdig type leaves the reader.</summary>
internal abstract record SyntaxNode(TextSpan Span);

internal sealed record TextSyntax(TextSpan Span, string Value) : SyntaxNode(Span);

/// <summary>A code span: printed to the letter.</summary>
internal sealed record CodeSyntax(TextSpan Span, string Value) : SyntaxNode(Span);

/// <summary>A line end inside a paragraph; a hard one is printed, a soft one vanishes or becomes a space.</summary>
internal sealed record BreakSyntax(TextSpan Span, bool Hard) : SyntaxNode(Span);

internal sealed record OutputSyntax(TextSpan Span, Expression? Expression) : SyntaxNode(Span);

internal sealed record EmphasisSyntax(TextSpan Span, IReadOnlyList<SyntaxNode> Children) : SyntaxNode(Span);

internal sealed record LinkSyntax(TextSpan Span, string Target, IReadOnlyList<SyntaxNode> Children) : SyntaxNode(Span);

internal sealed record ParagraphSyntax(TextSpan Span, IReadOnlyList<SyntaxNode> Content) : SyntaxNode(Span);

internal sealed record HeadingSyntax(TextSpan Span, int Level, IReadOnlyList<SyntaxNode> Content) : SyntaxNode(Span);

internal sealed record ListSyntax(TextSpan Span, bool Ordered, IReadOnlyList<SyntaxNode> Items) : SyntaxNode(Span);

internal sealed record ItemSyntax(TextSpan Span, IReadOnlyList<SyntaxNode> Content) : SyntaxNode(Span);

/// <summary>A table; <paramref name="Rows"/> are rows, ifs and fors.</summary>
internal sealed record TableSyntax(
    TextSpan Span, IReadOnlyList<ColumnSyntax> Columns, IReadOnlyList<SyntaxNode> HeaderRows, IReadOnlyList<SyntaxNode> Rows) : SyntaxNode(Span);

/// <summary>A cell of the separator row: its width in characters, colons at its ends.</summary>
internal readonly record struct ColumnSyntax(int Width, bool LeftColon, bool RightColon);

internal sealed record RowSyntax(TextSpan Span, IReadOnlyList<CellSyntax> Cells) : SyntaxNode(Span);

/// <summary>A cell; <paramref name="ColumnSpan"/> counts the empty cells (<c>||</c>) that follow it, <paramref name="ContinuesAbove"/> is <c>^^</c>.</summary>
internal sealed record CellSyntax(TextSpan Span, IReadOnlyList<SyntaxNode> Content, int ColumnSpan, bool ContinuesAbove);

/// <summary><c>{% 表格 … %}</c>: how the table that follows is set.</summary>
internal sealed record TableOptionsSyntax(TextSpan Span, Name Options) : SyntaxNode(Span);

/// <summary>Blocks on landscape pages.</summary>
internal sealed record PartSyntax(TextSpan Span, IReadOnlyList<SyntaxNode> Content) : SyntaxNode(Span);

/// <summary>A picture of the template's own; <paramref name="Caption"/> is its title as written.</summary>
internal sealed record ImageSyntax(TextSpan Span, string Target, IReadOnlyList<SyntaxNode> Alternative, FrontText? Caption) : SyntaxNode(Span);

/// <summary>A footnote: its text in place, or the name of a definition.</summary>
internal sealed record FootnoteSyntax(TextSpan Span, string? Id, FrontText? Content) : SyntaxNode(Span);

/// <summary><c>[^1]: …</c>.</summary>
internal sealed record FootnoteDefinition(TextSpan IdSpan, string Id, FrontText Content);

/// <summary>Everything after an annex tag, until the next one or the end.</summary>
internal sealed record AnnexSyntax(TextSpan Span, Name Id, IReadOnlyList<SyntaxNode> Content) : SyntaxNode(Span);

internal sealed record IfSyntax(TextSpan Span, IReadOnlyList<BranchSyntax> Branches, IReadOnlyList<SyntaxNode>? Otherwise) : SyntaxNode(Span);

internal sealed record BranchSyntax(TextSpan Span, Expression? Condition, IReadOnlyList<SyntaxNode> Body);

internal sealed record ForSyntax(
    TextSpan Span, Name? Variable, Expression? List, IReadOnlyList<SyntaxNode> Body, IReadOnlyList<SyntaxNode>? Otherwise) : SyntaxNode(Span);
