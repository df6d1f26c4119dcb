using ReportHub.Documents;

namespace ReportHub.Writers;

/// <summary>Writes a document as one semantic HTML page: no script, no outside resource, strict policy, print style.</summary>
public static class HtmlWriter
{
    public static void Write(ReportDocument document, Stream output) => throw new NotImplementedException();
}
