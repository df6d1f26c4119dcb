using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using ReportHub.Templates;
using ReportHub.Writers;

namespace ReportHub.Reports;

/// <summary>One paper rendered to one format at a time, through the stages of <see cref="Renderer"/>: what a measurement repeats.</summary>
public sealed class RenderProbe(TemplateVersion template, DataSnapshot snapshot, FontCatalogue fonts)
{
    /// <summary>Binds, sets and writes; answers the number of pages.</summary>
    /// <exception cref="InvalidOperationException">The paper has errors; a measurement wants a sound one.</exception>
    public int Render(DocumentFacts facts, OutputFormat format, Stream output)
    {
        var document = Demand(TemplateBinder.Bind(template, snapshot, facts, BindPurpose.Issue));
        switch (format)
        {
            case OutputFormat.Pdf:
                return Demand(PageLayout.Set(document, fonts.Current, new PdfWriter(output))).PageCount;
            case OutputFormat.Docx:
                // The pages are counted and dropped: a flow format needs the decisions only.
                var decisions = Demand(PageLayout.Set(document, fonts.Current, new Unseen()));
                DocxWriter.Write(document, decisions, output);
                return decisions.PageCount;
            case OutputFormat.Html:
                HtmlWriter.Write(document, output);
                return 0;
            default:
                throw new ArgumentOutOfRangeException(nameof(format));
        }
    }

    private static T Demand<T>(Outcome<T> outcome)
        where T : class => outcome.Value ?? throw new InvalidOperationException(string.Join("; ", outcome.Findings));

    private sealed class Unseen : IPageSink
    {
        public void Begin(DocumentProperties properties)
        {
        }

        public void Add(Page page)
        {
        }

        public void End(StructureElement root, IReadOnlyList<OutlineEntry> outline)
        {
        }
    }
}
