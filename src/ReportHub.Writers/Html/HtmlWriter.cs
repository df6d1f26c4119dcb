using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>Writes a document as one semantic HTML page: no script, no outside resource, strict policy, print style.</summary>
public static class HtmlWriter
{
    internal const string Format = "HTML";

    /// <summary>Writes the whole page, or nothing. The stream is left open.</summary>
    /// <exception cref="ForbiddenCharacterException">The document holds a character HTML forbids.</exception>
    public static void Write(ReportDocument document, Stream output) => Write(document, HtmlOptions.Plain, output);

    /// <summary>As the other, with what <paramref name="options"/> add.</summary>
    /// <exception cref="ForbiddenCharacterException">The document holds a character HTML forbids.</exception>
    public static void Write(ReportDocument document, HtmlOptions options, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(new HtmlPage(document, options).Write().Written);
    }
}
