using System.Buffers.Binary;

namespace ReportHub.Documents;

/// <summary>The parts of a PNG file (ISO/IEC 15948) that make the picture; colour management chunks are not followed, values are taken as sRGB.</summary>
public sealed class PngFile
{
    internal PngFile(ReadOnlySpan<byte> header)
    {
        (Width, Height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header[4..]));
        (BitDepth, Colour, IsInterlaced) = (header[8], (PngColour)header[9], header[12] == 1);
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Bits of a sample: 1, 2, 4, 8 or 16.</summary>
    public int BitDepth { get; }

    public PngColour Colour { get; }

    public bool IsInterlaced { get; }

    /// <summary>Red, green and blue of each entry; empty without a palette.</summary>
    public ReadOnlyMemory<byte> Palette { get; internal set; }

    /// <summary>The tRNS chunk: alphas of a palette's first entries, or the one transparent colour; empty when absent.</summary>
    public ReadOnlyMemory<byte> Transparency { get; internal set; }

    public ImageOrientation Orientation { get; internal set; } = ImageOrientation.TopLeft;

    /// <summary>The deflated picture in the pieces the file holds it in.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Data => Pieces;

    /// <summary>Samples of a pixel in the file.</summary>
    public int Samples => Colour switch
    {
        PngColour.Gray or PngColour.Palette => 1,
        PngColour.GrayAlpha => 2,
        PngColour.Rgb => 3,
        PngColour.RgbAlpha => 4,
        _ => throw new InvalidOperationException($"PNG has no colour type {Colour}."),
    };

    public bool HasTransparency => Colour is PngColour.GrayAlpha or PngColour.RgbAlpha || !Transparency.IsEmpty;

    internal List<ReadOnlyMemory<byte>> Pieces { get; } = [];

    /// <summary>Bytes of a row of <paramref name="width"/> pixels without its filter byte.</summary>
    internal int RowBytes(int width) => (int)((((long)width * Samples * BitDepth) + 7) / 8);

    /// <inheritdoc cref="PngParser.Parse"/>
    public static PngFile? Read(ReadOnlyMemory<byte> file, out ImageFault fault) => PngParser.Parse(file, out fault);
}
