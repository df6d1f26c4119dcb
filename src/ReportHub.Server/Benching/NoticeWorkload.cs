using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Reports;
using ReportHub.Server.Composition;
using ReportHub.Templates;

namespace ReportHub.Server.Benching;

/// <summary>W1: the notice of 2019 with its annex of 63 rows, numbered; each run has another number.</summary>
internal sealed class NoticeWorkload
{
    private static readonly TemplateId Notice = new("assessment-notice", "1.0.0");
    private const int FiscalYear = 2019;
    private readonly RenderProbe probe;

    private NoticeWorkload(RenderProbe probe) => this.probe = probe;

    /// <exception cref="CommandRefusedException">Fonts, template or seed have errors.</exception>
    public static NoticeWorkload Load(ServerSettings settings)
    {
        // Fonts are the longest part of a cold start, and nothing else needs them.
        var fonts = Task.Run(() => FontCatalogue.Load(settings.FontsFolder));
        var template = Demand(new TemplateCatalogue(settings.TemplatesFolder).Open(Notice));
        var records = new SeedRecords(Demand(Seed.Load(settings.SeedFolder)));
        var snapshot = Demand(new Datasets().Take(template.Dataset ?? Datasets.Assessment, FiscalYear, template.Schema, records));
        return new(new(template, snapshot, Demand(fonts.GetAwaiter().GetResult())));
    }

    /// <summary>Renders one paper; answers its pages.</summary>
    public int Run(int sequence, OutputFormat format, Stream output) => probe.Render(FactsOf(sequence), format, output);

    private static DocumentFacts FactsOf(int sequence) => new()
    {
        IssueDate = new(FiscalYear, 12, 23),
        Number = new("洛龙财", FiscalYear, sequence),
        CopyTo = ["洛阳市财政局", "区人大常委会办公室"],
        Copies = 80,
        PrintDate = new(FiscalYear, 12, 24),
        Public = true,
    };

    private static T Demand<T>(Outcome<T> outcome)
        where T : class => outcome.Value ?? throw new CommandRefusedException(outcome.Findings);
}
