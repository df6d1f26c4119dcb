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
