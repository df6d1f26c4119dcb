using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Writers.Pdf;

/// <summary>A picture as this file holds it: its name among the resources and how its stored pixels are turned.</summary>
internal readonly record struct PdfImage(int Index, int Number, ImageOrientation Orientation);

/// <summary>The pictures of one file, each written once, at its first use.</summary>
internal sealed class PdfImages(PdfFile file)
{
    private readonly Dictionary<ContentHash, PdfImage> known = [];
    private readonly List<int> numbers = [];

    public PdfImage Of(ImageAsset asset)
    {
        if (!known.TryGetValue(asset.Hash, out var image))
        {
            image = Write(asset);
            known.Add(asset.Hash, image);
        }

        return image;
    }

    /// <summary>The /XObject resource; nothing without pictures.</summary>
    public void WriteResources(PdfBytes bytes)
    {
        if (numbers.Count == 0)
        {
            return;
        }

        bytes.Add("/XObject<<"u8);
        for (var index = 0; index < numbers.Count; index++)
        {
            bytes.Add("/I"u8).Int(index).Add((byte)' ').Reference(numbers[index]);
        }

        bytes.Add(">>"u8);
    }

    private PdfImage Write(ImageAsset asset)
    {
        var number = file.Reserve();
        numbers.Add(number);
        var orientation = asset.Kind switch
        {
            ImageKind.Png => WritePng(number, asset),
            ImageKind.Jpeg => WriteJpeg(number, asset),
            _ => throw new InvalidOperationException($"PDF has no form for a picture of kind {asset.Kind}."),
        };
        return new(numbers.Count - 1, number, orientation);
    }

    private ImageOrientation WritePng(int number, ImageAsset asset)
    {
        var png = PngFile.Read(asset.Bytes, out var fault) ?? throw Unchecked(asset, fault);
        if (png.HasTransparency || png.IsInterlaced)
        {
            DecodedPng.Write(file, number, png, asset);
        }
        else
        {
            PackedPng.Write(file, number, png);
        }

        return png.Orientation;
    }

    /// <summary>The file goes in as it is: DCTDecode reads JPEG, its colour transform included (ISO 32000-1, 7.4.8).</summary>
    private ImageOrientation WriteJpeg(int number, ImageAsset asset)
    {
        var jpeg = JpegFile.Read(asset.Bytes.Span, out var fault) ?? throw Unchecked(asset, fault);
        using var entries = new PdfBytes(128);
        ImageEntries(entries, jpeg.Width, jpeg.Height, jpeg.Components == 1 ? "/DeviceGray"u8 : "/DeviceRGB"u8, 8).Add("/Filter/DCTDecode"u8);
        file.PlainStream(number, entries.Span, asset.Bytes.Span);
        return jpeg.Orientation;
    }

    public static PdfBytes ImageEntries(PdfBytes entries, int width, int height, ReadOnlySpan<byte> space, int bits) =>
        entries.Add("/Type/XObject/Subtype/Image/Width "u8).Int(width).Add("/Height "u8).Int(height)
            .Add("/ColorSpace"u8).Add(space).Add("/BitsPerComponent "u8).Int(bits);

    public static InvalidOperationException Unchecked(ImageAsset asset, ImageFault fault) =>
        new($"The picture {asset.Name} cannot be decoded ({fault}); ImageReader would have refused it.");
}
