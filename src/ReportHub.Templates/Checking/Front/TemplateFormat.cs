namespace ReportHub.Templates;

/// <summary>What 格式 may say: the formats of the standard, and the report without red parts.</summary>
internal enum TemplateFormat
{
    Document,
    Letter,
    Order,
    Minutes,
    Report,
}
