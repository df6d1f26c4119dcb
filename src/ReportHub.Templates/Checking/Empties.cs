namespace ReportHub.Templates;

/// <summary>A value that can be empty must not be printed unguarded: the sentence around it would have a hole.</summary>
internal static class Empties
{
    public static void Report(CheckedValue value, FindingList findings)
    {
        if (value.Type.CanBeEmpty)
        {
            var end = new TextSpan(value.Span.End, 0);
            findings.Error("T501", value.Span, $"“{value.Type.Name}”这个字段可能是空的。", "加上 | 缺省，或用 {% if … %} 包起来", fix: new(end, " | 缺省"));
        }
    }
}
