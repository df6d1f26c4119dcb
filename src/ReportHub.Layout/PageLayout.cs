using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>Document in, pages out: the one entry to the typesetter.</summary>
public static class PageLayout
{
    /// <summary>
    /// Sets <paramref name="document"/> and hands each finished page to <paramref name="sink"/>. Findings L1xx: a character no face has, a word or row that
    /// cannot fit, title lines that do not join to the title; with an error there is no result and <see cref="IPageSink.End"/> is not called.
    /// </summary>
    public static Outcome<LayoutDecisions> Set(ReportDocument document, FontSet fonts, IPageSink sink) => throw new NotImplementedException();
}
