using System.Buffers.Binary;

namespace ReportHub.Documents;

/// <summary>Walks the chunks of a PNG file.</summary>
internal static class PngParser
{
    private const int HeaderLength = 13;
    private const int ChunkOverhead = 12;
    private const int MostPaletteBytes = 3 * 256;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool IsPng(ReadOnlySpan<byte> file) => file.StartsWith(Signature);

    /// <summary>Null with a fault; the deflated data are not opened here, <see cref="PngRows"/> does that.</summary>
    public static PngFile? Parse(ReadOnlyMemory<byte> file, out ImageFault fault)
    {
        fault = ImageFault.Broken;
        if (!IsPng(file.Span))
        {
            return null;
        }

        PngFile? png = null;
        for (var at = Signature.Length; at + ChunkOverhead <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.Span[at..]);
            if (length > file.Length - at - ChunkOverhead)
            {
                return null;
            }

            var chunk = file.Slice(at + 4, (int)length + 8);
            at += (int)length + ChunkOverhead;
            var type = chunk.Span[..4];
            if (type.SequenceEqual("IEND"u8))
            {
                return png is not null && IsWhole(png) ? Fits(png, out fault) : null;
            }

            if (!Take(ref png, type, chunk))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The chunk is its type, its content and its checksum; false when it breaks the file.</summary>
    private static bool Take(ref PngFile? png, ReadOnlySpan<byte> type, ReadOnlyMemory<byte> chunk)
    {
        var content = chunk[4..^4];
        if (png is null)
        {
            return type.SequenceEqual("IHDR"u8) && content.Length == HeaderLength && IsSound(chunk.Span) && (png = ReadHeader(content.Span)) is not null;
        }

        if (type.SequenceEqual("IDAT"u8))
        {
            png.Pieces.Add(content);
        }
        else if (type.SequenceEqual("PLTE"u8))
        {
            png.Palette = content;
            return content.Length is > 0 and <= MostPaletteBytes && content.Length % 3 == 0 && IsSound(chunk.Span);
        }
        else if (type.SequenceEqual("tRNS"u8))
        {
            png.Transparency = content;
            return IsSound(chunk.Span);
        }
        else if (type.SequenceEqual("eXIf"u8))
        {
            png.Orientation = ExifOrientation.Read(content.Span);
        }

        return true;
    }

    private static PngFile? ReadHeader(ReadOnlySpan<byte> header)
    {
        var depthFits = (PngColour)header[9] switch
        {
            PngColour.Gray => header[8] is 1 or 2 or 4 or 8 or 16,
            PngColour.Palette => header[8] is 1 or 2 or 4 or 8,
            PngColour.Rgb or PngColour.GrayAlpha or PngColour.RgbAlpha => header[8] is 8 or 16,
            _ => false,
        };
        return depthFits && header[10] == 0 && header[11] == 0 && header[12] <= 1 ? new PngFile(header) : null;
    }

    private static bool IsWhole(PngFile png) => png.Pieces.Count > 0 && (png.Colour, png.Transparency.Length) switch
    {
        (PngColour.Palette, var alphas) => !png.Palette.IsEmpty && alphas <= png.Palette.Length / 3,
        (PngColour.Gray, var key) => key is 0 or 2,
        (PngColour.Rgb, var key) => key is 0 or 6,
        (_, var key) => key == 0,
    };

    private static PngFile? Fits(PngFile png, out ImageFault fault)
    {
        var fits = png.Width is > 0 and <= ImageLimits.LongestSide && png.Height is > 0 and <= ImageLimits.LongestSide
            && (long)png.Width * png.Height <= ImageLimits.MostPixels && (long)png.RowBytes(png.Width) * png.Height <= ImageLimits.MostInflatedBytes;
        fault = fits ? ImageFault.None : ImageFault.Size;
        return fits ? png : null;
    }

    /// <summary>CRC-32 of the small chunks (annex D); the picture itself carries a checksum of its own.</summary>
    private static bool IsSound(ReadOnlySpan<byte> chunk)
    {
        var crc = uint.MaxValue;
        foreach (var value in chunk[..^4])
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1;
            }
        }

        return ~crc == BinaryPrimitives.ReadUInt32BigEndian(chunk[^4..]);
    }
}
