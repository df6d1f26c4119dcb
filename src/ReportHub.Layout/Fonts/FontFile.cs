using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>A font file held in memory: bytes that nobody can change while a document is set from them.</summary>
public sealed class FontFile
{
    private readonly Lazy<ContentHash> hash;

    public FontFile(string name, ReadOnlyMemory<byte> bytes)
    {
        (Name, Bytes) = (name, bytes);
        hash = new(() => ContentHash.Of(Bytes.Span));
    }

    /// <summary>File name without folder, as findings print it.</summary>
    public string Name { get; }

    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>SHA-256 of the file, computed once, when first asked for: a preview needs none and starts faster.</summary>
    public ContentHash Hash => hash.Value;
}
