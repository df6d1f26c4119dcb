using ReportHub.Foundation;

namespace ReportHub.Documents;

/// <summary>Reads picture files: what passes here can be drawn. A PNG is decoded once for the check, a JPEG is followed to its end.</summary>
public static class ImageReader
{
    /// <summary>Findings D151 neither PNG nor JPEG, D152 broken, D153 a size of zero or beyond <see cref="ImageLimits"/>, D154 CMYK or an unusual JPEG coding.</summary>
    public static Outcome<ImageAsset> Read(string name, ReadOnlyMemory<byte> file)
    {
        var asset = ReadAsset(name, file, out var fault);
        return asset is null ? Outcome.Failed<ImageAsset>(ImageFindings.Of(fault, name)) : Outcome.Of(asset);
    }

    private static ImageAsset? ReadAsset(string name, ReadOnlyMemory<byte> file, out ImageFault fault)
    {
        if (file.Length > ImageLimits.MostFileBytes)
        {
            fault = ImageFault.Size;
            return null;
        }

        if (PngParser.IsPng(file.Span))
        {
            return ReadPng(name, file, out fault);
        }

        if (JpegFile.IsJpeg(file.Span))
        {
            return ReadJpeg(name, file, out fault);
        }

        fault = ImageFault.UnknownKind;
        return null;
    }

    private static ImageAsset? ReadPng(string name, ReadOnlyMemory<byte> file, out ImageFault fault)
    {
        if (PngFile.Read(file, out fault) is not { } png)
        {
            return null;
        }

        if (!PngRows.Decode(png, null))
        {
            fault = ImageFault.Broken;
            return null;
        }

        return Asset(name, ImageKind.Png, file, png.Width, png.Height, png.Orientation);
    }

    private static ImageAsset? ReadJpeg(string name, ReadOnlyMemory<byte> file, out ImageFault fault)
    {
        if (JpegFile.Read(file.Span, out fault) is not { } jpeg)
        {
            return null;
        }

        if (jpeg.Width is 0 or > ImageLimits.LongestSide || jpeg.Height is 0 or > ImageLimits.LongestSide || (long)jpeg.Width * jpeg.Height > ImageLimits.MostPixels)
        {
            fault = ImageFault.Size;
            return null;
        }

        return Asset(name, ImageKind.Jpeg, file, jpeg.Width, jpeg.Height, jpeg.Orientation);
    }

    private static ImageAsset Asset(string name, ImageKind kind, ReadOnlyMemory<byte> file, int width, int height, ImageOrientation orientation)
    {
        var hash = ContentHash.Of(file.Span);
        return orientation.SwapsSides() ? new(name, kind, file, height, width, hash) : new(name, kind, file, width, height, hash);
    }
}
