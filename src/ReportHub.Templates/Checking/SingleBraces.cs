namespace ReportHub.Templates;

/// <summary>A single brace in the text of an official paper is a tag half typed; it would be printed as it stands.</summary>
internal static class SingleBraces
{
    public static void Report(TextSyntax node, FindingList findings)
    {
        // \{{ is literal on purpose; there the text is shorter than its source.
        if (node.Span.Length != node.Value.Length)
        {
            return;
        }

        for (var i = 0; i < node.Value.Length; i++)
        {
            if (IsClosingPair(node.Value, i))
            {
                i++;
            }
            else if (HalfWidth.Of(node.Value[i]) is ('{' or '}') and var brace)
            {
                var tag = brace == '{' ? "{{ 字段 }} 或 {% 标签 %}" : "}} 或 %}";
                findings.Warning("T112", new(node.Span.Start + i, 1), $"单个 {node.Value[i]} 不是标签，会照样印出来。", $"标签写成 {tag}；要印出花括号就写成 `{node.Value[i]}`");
            }
        }
    }

    // }} and %} without their beginning are reported as such.
    private static bool IsClosingPair(string text, int at) =>
        at + 1 < text.Length && HalfWidth.Of(text[at]) is ('}' or '%') && HalfWidth.Of(text[at + 1]) == '}';
}
