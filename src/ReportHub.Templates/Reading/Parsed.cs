namespace ReportHub.Templates;

/// <summary>What the reader hands on: the tree with a span on every node; findings of the reader lie in <paramref name="Findings"/>.</summary>
internal sealed record Parsed(SourceText Source, FindingList Findings, FrontMatter Front, IReadOnlyList<SyntaxNode> Body, IReadOnlyList<AnnexSyntax> Annexes, IReadOnlyDictionary<string, FootnoteDefinition> Footnotes);
