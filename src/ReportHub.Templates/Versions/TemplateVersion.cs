using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Templates;

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
    internal TemplateVersion(TemplateId id, TemplateClosure closure, ObjectSchema schema, StyleSheet style, TemplatePlan plan, IReadOnlyList<Diagnostic> findings)
    {
        (Id, Closure, Schema, Style, Plan, Findings) = (id, closure, schema, style, plan, findings);
    }

    public TemplateId Id { get; }

    public TemplateClosure Closure { get; }

    public ObjectSchema Schema { get; }

    public StyleSheet Style { get; }

    public IReadOnlyList<Diagnostic> Findings { get; }

    /// <summary>Every field of schema and facts that the template names, by path.</summary>
    public IReadOnlyList<TemplateField> Fields => Plan.Fields;

    /// <summary>附带数据: the PDF carries the snapshot it was made from, as a file inside (PDF/A-3).</summary>
    public bool AttachesData => Plan.Front.AttachesData;

    /// <summary>文种: 通报, 通知, …</summary>
    public required string DocumentKind { get; init; }

    /// <summary>The dataset that can fill the schema (<c>x-dataset</c> in schema.json); null when only given data can.</summary>
    public string? Dataset { get; init; }

    /// <summary>sample.json of the closure; empty when it has none.</summary>
    public ReadOnlyMemory<byte> Sample { get; init; }

    /// <summary>Reads, checks and plans; all findings at once (T1xx to T6xx, T7xx of the sample, T8xx of the style).</summary>
    public static Outcome<TemplateVersion> Open(TemplateClosure closure, TemplateId id) => new TemplateOpener(closure, id).Open();

    internal TemplatePlan Plan { get; }
}
