using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>Document in, pages out: the one entry to the typesetter.</summary>
public static class PageLayout
{
    /// <summary>
    /// Sets <paramref name="document"/> and hands each finished page to <paramref name="sink"/>. Errors L1xx: a character no face has (L101), no body on page 1
    /// (L110), tied table rows higher than a page (L111), a title line or imprint too wide (L112, L113), elements of an official document that find no room: mark
    /// (L140), number and signers (L141), a name of the signature (L142) or none (L143), imprint (L144), a letter's foot (L145), rows above the mark (L146); a
    /// cover too full (L152), a footnote where none can stand (L153), a table's header too high (L160), cells that do not fill its grid (L161), a column too
    /// narrow for a character (L162). Warnings: page numbers that do not settle (L130), what a letter leaves out (L147, L148), a figure without alternative text
    /// (L151). With an error there is no result and <see cref="IPageSink.End"/> is not called.
    /// </summary>
    public static Outcome<LayoutDecisions> Set(ReportDocument document, FontSet fonts, IPageSink sink)
    {
        var findings = new List<Diagnostic>();
        var pitch = SignatureFitting.PitchFor(document, fonts);
        document = pitch is { } closer ? SignatureFitting.WithPitch(document, closer) : document;
        var known = LayoutRounds.Foresee(document, fonts, findings);
        if (known is null)
        {
            return Outcome.Failed<LayoutDecisions>(findings);
        }

        var context = new LayoutContext(document, fonts, known);
        sink.Begin(document.Properties);
        var decisions = new DocumentFlow(context, sink).Set() with { BodyLinePitch = pitch };
        context.Notes.RequireTaken();
        LayoutRounds.Confirm(document, context, known);
        if (!context.Findings.HasErrors())
        {
            sink.End(context.Structure.Root, context.Outline);
        }

        return new(decisions, context.Findings);
    }
}
