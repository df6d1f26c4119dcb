using System.Globalization;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using ReportHub.Templates;
using ReportHub.Writers;

namespace ReportHub.Reports;

/// <summary>
/// The file for the print shop: the registered paper with its copies numbered, or for sheets with a red head. What it adds or leaves out is all that differs from
/// the archived original: a paper that this program would set otherwise is refused.
/// </summary>
internal sealed class PrintRun(Office office, Originals originals)
{
    /// <summary>One PDF with every copy. Findings P101 to P104, and those of the rendering.</summary>
    public Outcome<byte[]> Print(PrintRequest request)
    {
        var findings = request.Check();
        if (findings.Count > 0)
        {
            return Outcome.Failed<byte[]>(findings);
        }

        var document = originals.RequireRegistered(request.DocumentId);
        if (request is { FirstCopyNumber: null, OnPreprintedHead: false })
        {
            return Outcome.Of(originals.Read(request.DocumentId, OutputFormat.Pdf));
        }

        var inputs = office.Inputs.Load(document, BindPurpose.Issue);
        var same = inputs.Succeeded ? Rendered(inputs.Value, document) : inputs.Findings;
        return same.HasErrors() ? Outcome.Failed<byte[]>(same) : Set(inputs.Value!, request);
    }

    private IReadOnlyList<Diagnostic> Rendered(RenderInputs inputs, IssuedDocument document)
    {
        var rendered = office.Stages.Render(inputs);
        return !rendered.Succeeded ? rendered.Findings
            : ContentHash.Of(rendered.Value.PageTree) == document.PageTreeHash ? []
            : [Diagnostic.Error("P104", $"现在的程序排出的版面与 {document.Facts.Number} 的归档原件不同，不能据此编份号或套红。", hint: "请印归档原件（documents original），份号用打号机加盖；差别见 documents verify")];
    }

    private Outcome<byte[]> Set(RenderInputs inputs, PrintRequest request)
    {
        var bound = office.Stages.Bind(inputs);
        if (!bound.Succeeded)
        {
            return Outcome.Failed<byte[]>(bound.Findings);
        }

        using var pdf = new MemoryStream();
        var merger = new PageMerger(new PdfWriter(pdf));
        for (var copy = 0; copy < request.Copies; copy++)
        {
            var (document, title) = CopyOf(bound.Value, request, copy);
            var set = PageLayout.Set(document, inputs.Fonts, merger.Next(title));
            if (!set.Succeeded)
            {
                return Outcome.Failed<byte[]>(set.Findings);
            }
        }

        merger.Finish();
        return Outcome.Of(pdf.ToArray());
    }

    private static (ReportDocument Document, string Title) CopyOf(ReportDocument document, PrintRequest request, int copy)
    {
        var number = (request.FirstCopyNumber + copy)?.ToString("000000", CultureInfo.InvariantCulture);
        var run = string.Create(CultureInfo.InvariantCulture, $"{document.Properties.Fingerprint.Hex}\nprint {request.Copies} {request.FirstCopyNumber} {request.OnPreprintedHead}");
        return (
            document with
            {
                OnPreprintedHead = request.OnPreprintedHead,
                Official = document.Official is { } official ? official with { CopyNumber = number ?? official.CopyNumber } : null,
                Properties = document.Properties with { Fingerprint = ContentHash.Of(run) },
            },
            number is null ? document.Properties.Title : $"份号 {number}");
    }
}
