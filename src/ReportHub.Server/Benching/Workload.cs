using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Reports;
using ReportHub.Server.Composition;
using ReportHub.Templates;

namespace ReportHub.Server.Benching;

/// <summary>A kind of paper to measure: each run sets other data, as a server would.</summary>
internal sealed class Workload
{
    private const int FiscalYear = 2019;
    private readonly TemplateVersion template;
    private readonly DataSnapshot[] snapshots;
    private readonly FontCatalogue fonts;

    private Workload(TemplateVersion template, DataSnapshot[] snapshots, FontCatalogue fonts)
    {
        (this.template, this.snapshots, this.fonts) = (template, snapshots, fonts);
    }

    /// <summary>W1: the notice of 2019 with its annex of 63 rows, numbered; each run has another number.</summary>
    /// <exception cref="CommandRefusedException">Fonts, template or seed have errors.</exception>
    public static Workload Notice(ServerSettings settings)
    {
        // Fonts are the longest part of a cold start, and nothing else needs them.
        var fonts = Task.Run(() => FontCatalogue.Load(settings.FontsFolder));
        var template = Demand(new TemplateCatalogue(settings.TemplatesFolder).Open(new("assessment-notice", "1.0.0")));
        var records = new SeedRecords(Demand(Seed.Load(settings.SeedFolder)));
        var snapshot = Demand(new Datasets().Take(new(template.Dataset ?? Datasets.Assessment, FiscalYear), template.Schema, records));
        return new(template, [snapshot], Demand(fonts.GetAwaiter().GetResult()));
    }

    /// <summary>A template of the benchmark project, pinned to a style of the installation, over its sample as <paramref name="vary"/> changes it.</summary>
    /// <exception cref="CommandRefusedException">Fonts or template have errors.</exception>
    public static Workload OfFolder(ServerSettings settings, string name, IReadOnlyList<Func<byte[], byte[]>> vary)
    {
        var id = new TemplateId(name, "1.0.0");
        var template = Demand(TemplateVersion.Open(WorkloadFolder.Closure(settings, id), id));
        var sample = template.Sample.ToArray();
        return new(template, [.. vary.Select(change => Demand(DataSnapshot.Load(template.Schema, change(sample), "sample.json")))], Demand(FontCatalogue.Load(settings.FontsFolder)));
    }

    /// <summary>Binds, sets and writes one paper; answers its pages.</summary>
    public int Run(int sequence, OutputFormat format, Stream output) =>
        new RenderProbe(template, snapshots[sequence % snapshots.Length], fonts).Render(FactsOf(sequence), format, output);

    private static DocumentFacts FactsOf(int sequence) => new()
    {
        IssueDate = new(FiscalYear, 12, 23),
        Number = new("洛龙财", FiscalYear, sequence % DocumentNumber.MaxSequence + 1),
        CopyTo = ["洛阳市财政局", "区人大常委会办公室"],
        Copies = 80,
        PrintDate = new(FiscalYear, 12, 24),
        Public = true,
    };

    private static T Demand<T>(Outcome<T> outcome)
        where T : class => outcome.Value ?? throw new CommandRefusedException(outcome.Findings);
}
