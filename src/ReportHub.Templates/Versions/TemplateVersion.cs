using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>
/// Every file that decides how a template prints: its own folder and its pinned style, by path relative to report-templates
/// (<c>assessment-notice/1.0.0/template.md</c>, <c>_styles/gbt9704-2012/1.0.0/style.json</c>), in ordinal order.
/// </summary>
public sealed class TemplateClosure
{
    public TemplateClosure(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        Files = new SortedDictionary<string, ReadOnlyMemory<byte>>(files.ToDictionary(), StringComparer.Ordinal);
        Manifest = CanonicalJson.Write(writer =>
        {
            writer.WriteStartObject();
            foreach (var (path, bytes) in Files)
            {
                writer.WriteString(path, ContentHash.Of(bytes.Span).Hex);
            }

            writer.WriteEndObject();
        });
        Hash = ContentHash.Of(Manifest);
    }

    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files { get; }

    /// <summary>Canonical JSON object: path to SHA-256 of the file.</summary>
    public byte[] Manifest { get; }

    public ContentHash Hash { get; }
}

/// <summary>Name and version of a template, printed <c>assessment-notice@1.0.0</c>.</summary>
public sealed record TemplateId(string Name, string Version)
{
    public override string ToString() => $"{Name}@{Version}";
}

/// <summary>
/// An immutable template, read and checked once: the plan the binder runs, its schema, style and closure. It exists only without error findings; warnings
/// stay in <see cref="Findings"/>.
/// </summary>
public sealed class TemplateVersion
{
    internal TemplateVersion(TemplateId id, TemplateClosure closure, ObjectSchema schema, StyleSheet style, IReadOnlyList<Diagnostic> findings)
    {
        (Id, Closure, Schema, Style, Findings) = (id, closure, schema, style, findings);
    }

    public TemplateId Id { get; }

    public TemplateClosure Closure { get; }

    public ObjectSchema Schema { get; }

    public StyleSheet Style { get; }

    public IReadOnlyList<Diagnostic> Findings { get; }

    /// <summary>文种: 通报, 通知, …</summary>
    public required string DocumentKind { get; init; }

    /// <summary>The dataset that can fill the schema (<c>x-dataset</c> in schema.json); null when only given data can.</summary>
    public string? Dataset { get; init; }

    /// <summary>sample.json of the closure; empty when it has none.</summary>
    public ReadOnlyMemory<byte> Sample { get; init; }

    /// <summary>Reads, checks and plans; all findings at once (T1xx to T6xx).</summary>
    public static Outcome<TemplateVersion> Open(TemplateClosure closure, TemplateId id) => throw new NotImplementedException();
}
