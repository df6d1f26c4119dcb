using System.Text;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using ReportHub.Templates;
using ReportHub.Writers;

namespace ReportHub.Reports;

/// <summary>The arrow: bind, set, write.</summary>
public static class Renderer
{
    /// <summary>
    /// A pure function of its inputs; findings of all stages together, F301 for every substituted face, W1xx what a format cannot hold, and no value when
    /// one is an error.
    /// </summary>
    public static Outcome<Rendition> Render(RenderInputs inputs)
    {
        var bound = TemplateBinder.Bind(inputs.Template, inputs.Snapshot, inputs.Facts, inputs.Purpose);
        return bound.Succeeded
            ? SetAndWrite(bound.Value, inputs.Fonts, [.. bound.Findings, .. FontPin.Notices(inputs.Fonts)], OptionsOf(inputs), new HtmlOptions { FigureAddress = inputs.FigureAddress })
            : Outcome.Failed<Rendition>(bound.Findings);
    }

    internal static Outcome<Rendition> SetAndWrite(
        ReportDocument document, FontSet fonts, IReadOnlyList<Diagnostic> findings, PdfOptions pdf, HtmlOptions html)
    {
        try
        {
            return Set(document, fonts, findings, pdf, html);
        }
        catch (Exception refusal) when (WriterRefusals.Explain(refusal) is { } finding)
        {
            return Outcome.Failed<Rendition>([.. findings, finding]);
        }
    }

    private static Outcome<Rendition> Set(
        ReportDocument document, FontSet fonts, IReadOnlyList<Diagnostic> findings, PdfOptions options, HtmlOptions htmlOptions)
    {
        using MemoryStream pdf = new(), docx = new(), html = new();
        var pages = new PagedDocument();
        var set = PageLayout.Set(document, fonts, new PageTee(pages, new PdfWriter(pdf, options)));
        findings = [.. findings, .. set.Findings];
        if (!set.Succeeded)
        {
            return Outcome.Failed<Rendition>(findings);
        }

        DocxWriter.Write(document, set.Value, docx);
        HtmlWriter.Write(document, htmlOptions, html);
        var files = new Dictionary<OutputFormat, byte[]> { [OutputFormat.Pdf] = pdf.ToArray(), [OutputFormat.Docx] = docx.ToArray(), [OutputFormat.Html] = html.ToArray() };
        return Outcome.Of(new Rendition(files, TreeOf(pages), document.Properties.Title, set.Value.PageCount, findings), findings);
    }

    /// <summary>The snapshot goes into the PDF where the template says so (附带数据).</summary>
    private static PdfOptions OptionsOf(RenderInputs inputs) => inputs.Template.AttachesData
        ? new() { Attachments = [new("data.json", "application/json", inputs.Snapshot.Bytes, "排印本文件所依据的数据快照", PdfAttachmentRelationship.Data)] }
        : PdfOptions.Plain;

    private static byte[] TreeOf(PagedDocument pages)
    {
        using var tree = new MemoryStream();
        using (var writer = new StreamWriter(tree, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
        {
            PageTree.Write(pages, writer);
        }

        return tree.ToArray();
    }
}
