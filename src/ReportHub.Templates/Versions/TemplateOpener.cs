using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>Opens a closure: reads style, schema, sample and template, and collects what is wrong with any of them.</summary>
internal sealed class TemplateOpener(TemplateClosure closure, TemplateId id)
{
    public const string TemplateFile = "template.md";
    public const string SampleFile = "sample.json";
    public const string DefaultSchemaFile = "schema.json";

    private readonly List<Diagnostic> findings = [];

    public Outcome<TemplateVersion> Open()
    {
        var path = FilePath(TemplateFile);
        if (Find(TemplateFile) is not { } bytes)
        {
            return Outcome.Failed<TemplateVersion>(Missing(path));
        }

        if (SourceText.Decode(path, bytes.Span) is not { } source)
        {
            return Outcome.Failed<TemplateVersion>(Diagnostic.Error("T111", "模板不是 UTF-8 文本。", new(path, 1, 1, 1), "用编辑器另存为 UTF-8"));
        }

        var parsed = TemplateReader.Read(source);
        CheckName(parsed);
        var style = ReadStyle(parsed);
        var schema = ReadSchema(parsed);

        // Without a schema every field would be reported as unknown; what the reader found is still shown.
        var plan = schema is null ? null : TemplateChecker.Check(parsed, schema, Find, style?.Edition ?? default);
        var sample = Find(SampleFile) ?? default;
        CheckSample(schema, sample);
        IReadOnlyList<Diagnostic> all = [.. parsed.Findings.ToSorted(), .. findings];
        return all.HasErrors() || plan is null || schema is null || style is null
            ? Outcome.Failed<TemplateVersion>(all)
            : Outcome.Of(new TemplateVersion(id, closure, schema, style, plan, all) { DocumentKind = plan.Front.Kind, Dataset = schema.Dataset, Sample = sample }, all);
    }

    private void CheckName(Parsed parsed)
    {
        Compare(FrontKey.Template, id.Name);
        Compare(FrontKey.Version, id.Version);

        void Compare(FrontKey key, string folder)
        {
            if (parsed.Front.Single(key) is { } text && text.Raw != folder)
            {
                parsed.Findings.Error(
                    "T311", text.Span, $"“{FrontKeys.ChineseName(key)}”写的是“{text.Raw}”，文件夹是“{folder}”。", $"改成 {folder}", fix: new(text.Span, folder));
            }
        }
    }

    private StyleSheet? ReadStyle(Parsed parsed)
    {
        if (parsed.Front.Single(FrontKey.Style) is not { } text)
        {
            return null;
        }

        if (StylePin.Parse(text.Raw) is not { } pin)
        {
            parsed.Findings.Error("T307", text.Span, $"“{text.Raw}”不是样式的名字。", "写上名字和版本，如 gbt9704-2012@1.0.0");
            return null;
        }

        if (!closure.Files.TryGetValue(pin.Path, out var bytes))
        {
            parsed.Findings.Error("T421", text.Span, $"没有“{pin}”这个样式。", $"检查名字和版本；样式文件应在 {pin.Path}");
            return null;
        }

        var outcome = StyleReader.Read(bytes, pin, pin.Path);
        findings.AddRange(outcome.Findings);
        return outcome.Value;
    }

    private ObjectSchema? ReadSchema(Parsed parsed)
    {
        var text = parsed.Front.Single(FrontKey.Data);
        var name = text?.Raw ?? DefaultSchemaFile;
        if (!PathName.IsSafe(name))
        {
            parsed.Findings.Error("T307", text!.Span, $"“{name}”不是模板文件夹里的文件名。", "写成 schema.json");
            return null;
        }

        if (Find(name) is not { } bytes)
        {
            findings.Add(Missing(FilePath(name)));
            return null;
        }

        var outcome = SchemaReader.Read(bytes, FilePath(name));
        findings.AddRange(outcome.Findings);
        return outcome.Value;
    }

    // A template outlives its sample: a sample that does not fit is told, but stops nobody from using the template with live data.
    private void CheckSample(ObjectSchema? schema, ReadOnlyMemory<byte> sample)
    {
        if (schema is not null && !sample.IsEmpty)
        {
            var loaded = DataSnapshot.Load(schema, sample, FilePath(SampleFile));
            findings.AddRange(loaded.Findings.Select(finding => finding with { Severity = finding.Severity == Severity.Error ? Severity.Warning : finding.Severity }));
        }
    }

    private ReadOnlyMemory<byte>? Find(string name) => closure.Files.TryGetValue(FilePath(name), out var bytes) ? bytes : (ReadOnlyMemory<byte>?)null;

    private string FilePath(string name) => $"{id.Name}/{id.Version}/{name}";

    private static Diagnostic Missing(string path) => Diagnostic.Error("T423", $"缺少文件 {path}。", new(path, 1, 1, 1), "把文件放进模板的文件夹");
}
