namespace ReportHub.Templates;

/// <summary>Closing marks outside any tag.</summary>
internal static class StrayClosing
{
    /// <summary>True where closing marks stand; reported unless a literal opening (<c>\{{</c>) came before.</summary>
    public static bool Check(FindingList findings, ReadOnlySpan<char> text, int at, int offset, bool afterLiteral)
    {
        if (at + 1 >= text.Length || HalfWidth.Of(text[at + 1]) != '}' || HalfWidth.Of(text[at]) is not ('}' or '%') || (text[at] is '%' or '％' && text[at + 1] == '｝'))
        {
            return false;
        }

        if (!afterLiteral)
        {
            var marks = text.Slice(at, 2).ToString();
            findings.Error("T106", new(offset + at, 2), $"{marks} 前面没有对应的 {(HalfWidth.Of(text[at]) == '}' ? "{{" : "{%")}。", $"补上开头，或删去 {marks}");
        }

        return true;
    }
}
