using ReportHub.Audit;
using ReportHub.Documents;
using ReportHub.Reports;
using ReportHub.Tests;
using ReportHub.Tests.Notice;

namespace ReportHub.ConformanceTests.Notice;

/// <summary>The notice of 2019 as it is issued: seed records, the shipped template, the faces of the fonts folder, the number given.</summary>
public sealed class NoticeFixture
{
    private readonly Lazy<RenderInputs> inputs = new(() => NoticeInputs.Make(Repository.Templates, Repository.Seed, Repository.Fonts));
    private readonly Lazy<Rendition> rendition;
    private readonly Lazy<IReadOnlyList<MeasuredPage>> pages;

    public NoticeFixture()
    {
        rendition = new(() => Render(Inputs));
        pages = new(() => PdfMeasurer.Measure(Pdf));
    }

    public static readonly DocumentNumber Number = NoticeInputs.Number;

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
}
