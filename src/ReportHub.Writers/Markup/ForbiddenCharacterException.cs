using System.Globalization;

namespace ReportHub.Writers;

/// <summary>
/// A character that the file format cannot hold: a control character, half a surrogate pair, a noncharacter. Binder and layout stop it with a finding that
/// names its place; a writer meets it only when they were passed by, and writes nothing.
/// </summary>
public sealed class ForbiddenCharacterException : InvalidOperationException
{
    private const int ContextLength = 12;

    internal ForbiddenCharacterException(string format, ReadOnlySpan<char> text, int index)
        : base($"{format} 不能写入字符 U+{((int)text[index]).ToString("X4", CultureInfo.InvariantCulture)}：它在“{Before(text, index)}”之后、“{After(text, index)}”之前。请从数据里删去这个字符后重做。") =>
        (Format, CodePoint) = (format, text[index]);

    /// <summary>DOCX or HTML.</summary>
    public string Format { get; }

    /// <summary>The UTF-16 code unit.</summary>
    public int CodePoint { get; }

    private static string Before(ReadOnlySpan<char> text, int index) => Shown(text[Math.Max(0, index - ContextLength)..index]);

    private static string After(ReadOnlySpan<char> text, int index) => Shown(text[(index + 1)..Math.Min(text.Length, index + 1 + ContextLength)]);

    private static string Shown(ReadOnlySpan<char> text)
    {
        Span<char> shown = stackalloc char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            shown[i] = char.IsControl(text[i]) || char.IsSurrogate(text[i]) ? '·' : text[i];
        }

        return shown.ToString();
    }
}
