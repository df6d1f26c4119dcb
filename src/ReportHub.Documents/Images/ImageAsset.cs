using ReportHub.Foundation;

namespace ReportHub.Documents;

/// <summary>
/// A picture of a template's assets as its file holds it. <paramref name="PixelWidth"/> and <paramref name="PixelHeight"/> are of the picture as seen; made by
/// <see cref="ImageReader"/>, so the file's head has been checked.
/// </summary>
public sealed record ImageAsset(string Name, ImageKind Kind, ReadOnlyMemory<byte> Bytes, int PixelWidth, int PixelHeight, ContentHash Hash);

public enum ImageKind
{
    Png,
    Jpeg,
}
