using BenchmarkDotNet.Attributes;
using ReportHub.Documents;
using ReportHub.Layout;
using ReportHub.Reports;
using ReportHub.Templates;
using ReportHub.Tests;
using ReportHub.Tests.Notice;
using ReportHub.Writers;

namespace ReportHub.Benchmarks;

/// <summary>W1: the notice with its real annex of 63 rows, stage by stage, warm, one thread.</summary>
[MemoryDiagnoser]
public class NoticeBenchmarks
{
    private RenderInputs inputs = null!;
    private ReportDocument document = null!;
    private PagedDocument pages = null!;
    private LayoutDecisions decisions = null!;

    [GlobalSetup]
    public void SetUp()
    {
        inputs = NoticeInputs.Make(Repository.Templates, Repository.Seed, Repository.Fonts);
        document = Bind();
        pages = new PagedDocument();
        decisions = PageLayout.Set(document, inputs.Fonts, pages).Value!;
    }

    [Benchmark]
    public ReportDocument Bind() => TemplateBinder.Bind(inputs.Template, inputs.Snapshot, inputs.Facts, BindPurpose.Issue).Value!;

    [Benchmark]
    public LayoutDecisions Layout() => PageLayout.Set(document, inputs.Fonts, new PagedDocument()).Value!;

    [Benchmark]
    public void WritePdf() => pages.ReplayInto(new PdfWriter(Stream.Null));

    [Benchmark(Baseline = true)]
    public LayoutDecisions BindLayoutAndWritePdf() => PageLayout.Set(Bind(), inputs.Fonts, new PdfWriter(Stream.Null)).Value!;

    [Benchmark]
    public void WriteDocx() => DocxWriter.Write(document, decisions, Stream.Null);

    [Benchmark]
    public void WriteHtml() => HtmlWriter.Write(document, Stream.Null);
}
