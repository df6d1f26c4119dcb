using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>Document in, pages out: the one entry to the typesetter.</summary>
public static class PageLayout
{
    /// <summary>
    /// Sets <paramref name="document"/> and hands each finished page to <paramref name="sink"/>. Findings L1xx: a character no face has (L101), no body on
    /// page 1 (L110), a table row higher than a page (L111), a title line or imprint too wide (L112, L113), a style this version cannot set (L120), elements of
    /// an official document that find no room: mark (L140), number and signers (L141), a name of the signature (L142) or none (L143), imprint (L144), a letter's
    /// foot (L145), rows above the mark (L146); L147 and L148 warn of what a letter leaves out. With an error there is no result and <see cref="IPageSink.End"/> is not called.
    /// </summary>
    public static Outcome<LayoutDecisions> Set(ReportDocument document, FontSet fonts, IPageSink sink)
    {
        var context = new LayoutContext(document, fonts);
        CheckStyle(document.Style, context.Findings);
        if (context.Findings.HasErrors())
        {
            return Outcome.Failed<LayoutDecisions>(context.Findings);
        }

        var pitch = SignatureFitting.PitchFor(document, fonts);
        context = pitch is { } closer ? new(SignatureFitting.WithPitch(document, closer), fonts) : context;
        sink.Begin(document.Properties);
        var decisions = new DocumentFlow(context, sink).Set() with { BodyLinePitch = pitch };
        if (!context.Findings.HasErrors())
        {
            sink.End(context.Structure.Root, context.Outline);
        }

        return new(decisions, context.Findings);
    }

    private static void CheckStyle(StyleSheet style, List<Diagnostic> findings)
    {
        if (style.Grid.Model != GridModel.Cell || style.Breaking != BreakingMode.Word)
        {
            findings.Add(Diagnostic.Error("L120", $"样式 {style.Id}@{style.Version} 用了本版本还不能排的网格或断行方式。", hint: "网格用 cell，断行用 word"));
        }
    }
}
