namespace ReportHub.Templates;

/// <summary>Bounds of the language (templates.md, limits): nothing a template or its data says can cost more.</summary>
internal static class Limits
{
    public const int TemplateCharacters = 200_000;
    public const int TagCharacters = 400;
    public const int Filters = 8;
    public const int TagLevels = 16;
    public const int MarkdownNesting = 32;
    public const int ExpressionNesting = 32;
    public const int ValueCharacters = 20_000;
    public const int DocumentNodes = 4_000_000;
}
