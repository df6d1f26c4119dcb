using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Reports;
using ReportHub.Templates;

namespace ReportHub.UnitTests.Reports;

internal sealed class FakeTemplates : ITemplateCatalogue
{
    public static readonly TemplateId Id = new("assessment-notice", "1.0.0");

    public static readonly ObjectSchema Schema = new([new("average", new NumberSchema("分", 2) { Title = "平均分" }, Required: true)]);

    /// <summary>The text of the template at hand; a change of it must not touch what was frozen.</summary>
    public string Text { get; set; } = "平均得分{{ 平均分 }}分。";

    public string? Dataset { get; set; } = "assessment";

    public byte[] Sample { get; set; } = """{"average":90}"""u8.ToArray();

    /// <summary>A program that no longer understands the template.</summary>
    public bool Unreadable { get; set; }

    public IReadOnlyList<TemplateId> List() => [Id];

    public Outcome<TemplateVersion> Open(TemplateId id) => id == Id
        ? OpenClosure(Closure(), id)
        : Outcome.Failed<TemplateVersion>(Diagnostic.Error("T403", $"没有模板 {id}。", hint: $"已有：{Id}"));

    public Outcome<TemplateVersion> OpenClosure(TemplateClosure closure, TemplateId id) => Unreadable
        ? Outcome.Failed<TemplateVersion>(Diagnostic.Error("T101", "模板读不懂。"))
        : Outcome.Of(new TemplateVersion(id, closure, Schema, TestStyle.Sheet, null!, []) { DocumentKind = "通报", Dataset = Dataset, Sample = Sample });

    private TemplateClosure Closure() => new(new Dictionary<string, ReadOnlyMemory<byte>>
    {
        ["assessment-notice/1.0.0/template.md"] = System.Text.Encoding.UTF8.GetBytes(Text),
        ["_styles/gbt9704-2012/1.0.0/style.json"] = "{}"u8.ToArray(),
    });
}

internal static class TestStyle
{
    private static readonly Length Pitch = Length.FromPoints(28.95m);

    public static readonly StyleSheet Sheet = new()
    {
        Id = "gbt9704-2012",
        Version = "1.0.0",
        Page = new(Length.FromMillimetres(210), Length.FromMillimetres(297), Length.FromMillimetres(37), Length.FromMillimetres(28), Length.FromMillimetres(156), Length.FromMillimetres(225), MirrorMargins: false),
        Grid = new(GridModel.Cell, Pitch, 22, 28),
        Styles = Enum.GetValues<StyleName>().ToDictionary(
            name => name, _ => new TextStyle(FontRole.Fangsong, Length.FromPoints(16), Length.FromPoints(-0.25m), Pitch, Alignment.Justify, InkColour.Black, 2)),
        StrongFont = FontRole.Heiti,
        Breaking = BreakingMode.Word,
        SealHeight = Length.FromMillimetres(42),
        SealBlankRows = 2,
        Duplex = true,
    };
}
