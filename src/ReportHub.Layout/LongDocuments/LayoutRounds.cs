using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>
/// Rounds of layout whose pages nobody sees, for documents that speak of their own later pages: 目录 and 共几页. The last round prints. Others cost nothing.
/// </summary>
internal static class LayoutRounds
{
    /// <summary>The printing one included.</summary>
    public const int Most = 5;

    /// <summary>What the printing round must know; null when a round found an error.</summary>
    public static Foreknowledge? Foresee(ReportDocument document, FontSet fonts, List<Diagnostic> findings) =>
        LooksAhead(document) ? Settle(known => Learn(document, fonts, known, findings)) : Foreknowledge.None;

    /// <summary>Repeats <paramref name="round"/> until another one could not set other pages, at most until only the printing one is left.</summary>
    public static Foreknowledge? Settle(Func<Foreknowledge, Foreknowledge?> round)
    {
        var known = Foreknowledge.None;
        for (var i = 1; i < Most; i++)
        {
            var learnt = round(known);
            if (learnt is null || ContentsFlow.SetsAlike(known, learnt))
            {
                return learnt;
            }

            known = learnt;
        }

        return known;
    }

    /// <summary>Warns when what was printed about later pages is not what came.</summary>
    public static void Confirm(ReportDocument document, LayoutContext context, Foreknowledge known)
    {
        if (LooksAhead(document) && !context.References.Learnt.Agrees(known))
        {
            context.Findings.Add(Diagnostic.Warning("L130", $"目录页码或总页数排了 {Most} 遍仍未稳定，印出的页码可能差一页。", hint: "改一改目录级数或某个标题的字数，再排一次"));
        }
    }

    private static Foreknowledge? Learn(ReportDocument document, FontSet fonts, Foreknowledge known, List<Diagnostic> findings)
    {
        var context = new LayoutContext(document, fonts, known);
        new DocumentFlow(context, new DiscardingSink()).Set();
        if (!context.Findings.HasErrors())
        {
            return context.References.Learnt;
        }

        findings.AddRange(context.Findings);
        return null;
    }

    private static bool LooksAhead(ReportDocument document)
    {
        if (document.Contents is not null || CountsPages(document.Pages, document.Style))
        {
            return true;
        }

        foreach (var annex in document.Annexes)
        {
            if (annex.Pages is not null && CountsPages(annex.Pages, document.Style))
            {
                return true;
            }
        }

        foreach (var block in document.Body)
        {
            if (block is Part part && CountsPages(part.Pages, document.Style))
            {
                return true;
            }
        }

        return false;
    }

    private static bool CountsPages(PartStyle? pages, StyleSheet style) => (pages?.Folio ?? style.Folio) == FolioForm.PageOfPages;
}
