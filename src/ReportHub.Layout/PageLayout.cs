using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>Document in, pages out: the one entry to the typesetter.</summary>
public static class PageLayout
{
    /// <summary>
    /// Sets <paramref name="document"/> and hands each finished page to <paramref name="sink"/>. Findings L1xx: a character no face has (L101), no body on
    /// page 1 (L110), a table row higher than a page (L111), a title line or imprint too wide (L112, L113), a style this version cannot set (L120), page numbers
    /// in contents or totals that do not settle (L130, warning), a figure without alternative text (L151, warning), a cover too full (L152), a footnote where
    /// none can stand (L153); with an error there is no result and <see cref="IPageSink.End"/> is not called.
    /// </summary>
    public static Outcome<LayoutDecisions> Set(ReportDocument document, FontSet fonts, IPageSink sink)
    {
        var findings = new List<Diagnostic>();
        CheckStyle(document.Style, findings);
        var known = findings.HasErrors() ? null : LayoutRounds.Foresee(document, fonts, findings);
        if (known is null)
        {
            return Outcome.Failed<LayoutDecisions>(findings);
        }

        var context = new LayoutContext(document, fonts, known);
        sink.Begin(document.Properties);
        var decisions = new DocumentFlow(context, sink).Set();
        context.Notes.RequireTaken();
        LayoutRounds.Confirm(document, context, known);
        if (!context.Findings.HasErrors())
        {
            sink.End(context.Structure.Root, context.Outline);
        }

        return new(decisions, context.Findings);
    }

    private static void CheckStyle(StyleSheet style, List<Diagnostic> findings)
    {
        if (style.Breaking != BreakingMode.Word)
        {
            findings.Add(Diagnostic.Error("L120", $"样式 {style.Id}@{style.Version} 用了本版本还不能排的断行方式。", hint: "断行用 word"));
        }
    }
}
