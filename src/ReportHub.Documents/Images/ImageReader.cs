using ReportHub.Foundation;

namespace ReportHub.Documents;

/// <summary>Reads the head of a picture file.</summary>
public static class ImageReader
{
    /// <summary>Findings D1xx: neither PNG nor JPEG, a broken head, a size of zero or beyond the limit.</summary>
    public static Outcome<ImageAsset> Read(string name, ReadOnlyMemory<byte> file) => throw new InvalidOperationException($"{name}: {file.Length}");
}
