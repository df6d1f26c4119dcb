using System.Globalization;
using ReportHub.Foundation;
using ReportHub.Writers;

namespace ReportHub.Reports;

/// <summary>
/// What a writer may refuse by throwing, as findings: it is wrong data or a wrong font, and layout cannot stop it where the text is printed on no page
/// (properties of the file) or the face came out of the archive.
/// </summary>
internal static class WriterRefusals
{
    /// <summary>W101 a character the format cannot hold, W102 a face that may not be embedded; null for every other exception.</summary>
    public static Diagnostic? Explain(Exception exception) => exception switch
    {
        ForbiddenCharacterException refused => Diagnostic.Error(
            "W101", refused.Message, hint: string.Create(CultureInfo.InvariantCulture, $"在记录、模板或请求中查找字符 U+{refused.CodePoint:X4}（多为粘贴时带入的不可见字符），删去后重试")),
        FontEmbeddingException refused => Diagnostic.Error(
            "W102", $"字体“{refused.Family}”的授权位（OS/2 fsType）禁止嵌入文档，不能成文。", hint: "请向字体厂商取得可嵌入并可取子集的版本，或换用其他字体"),
        _ => null,
    };
}
