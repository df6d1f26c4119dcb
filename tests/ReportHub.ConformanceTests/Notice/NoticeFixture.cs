using ReportHub.Audit;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Records;
using ReportHub.Reports;
using ReportHub.Templates;
using ReportHub.Tests;

namespace ReportHub.ConformanceTests.Notice;

/// <summary>The notice of 2019 as it is issued: seed records, the shipped template, the faces of the fonts folder, the number given.</summary>
public sealed class NoticeFixture
{
    private readonly Lazy<RenderInputs> inputs = new(MakeInputs);
    private readonly Lazy<Rendition> rendition;
    private readonly Lazy<IReadOnlyList<MeasuredPage>> pages;

    public NoticeFixture()
    {
        rendition = new(() => Render(Inputs));
        pages = new(() => PdfMeasurer.Measure(Pdf));
    }

    public static readonly DocumentNumber Number = new("洛龙财", 2019, 7);

    public RenderInputs Inputs => RequireFonts(inputs);

    public Rendition Rendition => RequireFonts(rendition);

    public byte[] Pdf => Rendition.Files[OutputFormat.Pdf];

    public byte[] Docx => Rendition.Files[OutputFormat.Docx];

    public byte[] Html => Rendition.Files[OutputFormat.Html];

    public IReadOnlyList<MeasuredPage> Pages => RequireFonts(pages);

    public static Rendition Render(RenderInputs inputs)
    {
        var outcome = Renderer.Render(inputs);
        Assert.True(outcome.Succeeded, string.Join('\n', outcome.Findings));
        return outcome.Value;
    }

    /// <summary>The file on disk, for tools that want one; also what a person opens after a run.</summary>
    public string PdfFile()
    {
        var path = Repository.Output("notice.pdf");
        File.WriteAllBytes(path, Pdf);
        return path;
    }

    private static T RequireFonts<T>(Lazy<T> value)
    {
        Assert.SkipUnless(Directory.Exists(Repository.Fonts), $"no fonts in {Repository.Fonts}: run ./reporthub setup");
        return value.Value;
    }

    private static RenderInputs MakeInputs()
    {
        var id = new TemplateId("assessment-notice", "1.0.0");
        var closure = Value(TemplateFolders.ReadClosure(Repository.Templates, id));
        var template = Value(TemplateVersion.Open(closure, id));
        var seed = Value(Seed.Load(Repository.Seed));
        var snapshot = Value(new Datasets().Take(template.Dataset!, 2019, template.Schema, new SeedRecords(seed)));
        var facts = new DocumentFacts
        {
            IssueDate = new(2019, 12, 23),
            Number = Number,
            CopyTo = ["洛阳市财政局", "区人大常委会办公室"],
            Copies = 80,
            PrintDate = new(2019, 12, 24),
            Public = true,
        };
        return new(template, snapshot, facts, Value(FontCatalogue.Load(Repository.Fonts)).Current, BindPurpose.Issue);
    }

    private static T Value<T>(Outcome<T> outcome)
        where T : class
    {
        Assert.True(outcome.Succeeded, string.Join('\n', outcome.Findings));
        return outcome.Value;
    }

    /// <summary>The seed as a store that holds each record at revision 1.</summary>
    private sealed class SeedRecords(SeedData seed) : IRecordReader
    {
        public StoredRecord? Find(string kind, string id) => List(kind).FirstOrDefault(record => record.Id == id);

        public IReadOnlyList<StoredRecord> List(string kind) =>
            [.. seed.Records.Where(record => record.Kind == kind).OrderBy(record => record.Id, StringComparer.Ordinal).Select(record => new StoredRecord(kind, record.Id, 1, record.Json))];
    }
}
