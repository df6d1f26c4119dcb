using System.Globalization;
using System.IO.Compression;
using System.Text;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Reports;
using ReportHub.Templates;

namespace ReportHub.UnitTests.Reports;

/// <summary>Pure stages that print what they were given, and can be told to go wrong.</summary>
internal sealed class FakeStages(FakeTemplates templates, FakeFonts fonts)
{
    private int renderings;

    public int Renderings => renderings;

    /// <summary>Stands for a newer program whose binder prints something else.</summary>
    public string Wording { get; set; } = "";

    /// <summary>Stands for a newer program whose layout places something else.</summary>
    public string Places { get; set; } = "28.000 37.000";

    /// <summary>Stands for a runtime whose deflate makes other bytes.</summary>
    public CompressionLevel Deflate { get; set; } = CompressionLevel.Optimal;

    /// <summary>Asked before every rendering; what it answers is a finding, what it throws is a mistake of the program.</summary>
    public Func<RenderInputs, Diagnostic?> Trouble { get; set; } = _ => null;

    public Stages Stages => new(templates.OpenClosure, Bind, Render, _ => fonts.Pins());

    public Outcome<ReportDocument> Bind(RenderInputs inputs)
    {
        var average = ((NumberNode)inputs.Snapshot.Root["average"]).Value.ToString(CultureInfo.InvariantCulture);
        return Outcome.Of(new ReportDocument
        {
            Style = TestStyle.Sheet,
            Properties = new("考核结果的通报", "财政局", "", inputs.Facts.IssueDate, inputs.Snapshot.Hash) { IsPreview = inputs.Purpose == BindPurpose.Preview },
            Body = [new Paragraph([new Text(Wording + average + (inputs.Facts.Body ?? "") + string.Concat(inputs.Facts.CopyTo ?? []))])],
        });
    }

    private Outcome<Rendition> Render(RenderInputs inputs)
    {
        Interlocked.Increment(ref renderings);
        List<Diagnostic> findings = [.. FontPin.Notices(fonts.Pins())];
        if (Trouble(inputs) is { } trouble)
        {
            findings.Add(trouble);
        }

        var said = inputs.Purpose + ((Paragraph)Bind(inputs).Value!.Body[0]).Content.PlainText() + Encoding.UTF8.GetString(inputs.Facts.ToJson());
        var files = new Dictionary<OutputFormat, byte[]>
        {
            [OutputFormat.Pdf] = Encoding.UTF8.GetBytes($"%PDF-1.7\n{said}\n{Places}\n"),
            [OutputFormat.Docx] = Zip(said),
            [OutputFormat.Html] = Encoding.UTF8.GetBytes("<p>" + said),
        };
        var tree = Encoding.UTF8.GetBytes($"document \"{inputs.Purpose}\"\npage 1\n  text at {Places} \"{said}\"\n");
        return new(new Rendition(files, tree, "考核结果的通报", 1, findings), findings);
    }

    private byte[] Zip(string text)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            var entry = zip.CreateEntry("word/document.xml", Deflate);
            entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
            using var part = entry.Open();
            part.Write(Encoding.UTF8.GetBytes(text));
        }

        return file.ToArray();
    }
}
