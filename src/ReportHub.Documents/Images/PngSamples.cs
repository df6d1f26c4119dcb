using System.Buffers.Binary;

namespace ReportHub.Documents;

/// <summary>Brings rows of every PNG form to 8-bit samples: gray or red, green, blue, and alpha where the picture has any.</summary>
internal sealed class PngSamples(PngFile png)
{
    private const byte Opaque = 255;

    private readonly bool gray = png.Colour is PngColour.Gray or PngColour.GrayAlpha;

    /// <summary>Samples of a pixel as expanded: 1 to 4.</summary>
    public int Channels => (gray ? 1 : 3) + (png.HasTransparency ? 1 : 0);

    public void Expand(ReadOnlySpan<byte> row, int width, Span<byte> target)
    {
        var channels = Channels;
        for (var x = 0; x < width; x++)
        {
            var pixel = target.Slice(x * channels, channels);
            if (png.Colour == PngColour.Palette)
            {
                LookUp(Sample(row, x), pixel);
                continue;
            }

            for (var i = 0; i < png.Samples; i++)
            {
                pixel[i] = ToByte(Sample(row, (x * png.Samples) + i));
            }

            if (!png.Transparency.IsEmpty)
            {
                pixel[^1] = IsTransparent(row, x) ? (byte)0 : Opaque;
            }
        }
    }

    private int Sample(ReadOnlySpan<byte> row, int index) => png.BitDepth switch
    {
        16 => BinaryPrimitives.ReadUInt16BigEndian(row[(2 * index)..]),
        8 => row[index],
        var depth => (row[index * depth / 8] >> (8 - depth - (index * depth % 8))) & ((1 << depth) - 1),
    };

    /// <summary>Full scale stays full scale; of 16 bits the upper 8 are kept.</summary>
    private byte ToByte(int sample) => png.BitDepth == 16 ? (byte)(sample >> 8) : (byte)(sample * 255 / ((1 << png.BitDepth) - 1));

    /// <summary>An index beyond the palette is black, as in other readers.</summary>
    private void LookUp(int index, Span<byte> pixel)
    {
        if ((index + 1) * 3 <= png.Palette.Length)
        {
            png.Palette.Span.Slice(index * 3, 3).CopyTo(pixel);
        }
        else
        {
            pixel[..3].Clear();
        }

        if (pixel.Length == 4)
        {
            pixel[3] = index < png.Transparency.Length ? png.Transparency.Span[index] : Opaque;
        }
    }

    /// <summary>The one colour that tRNS names is compared at the depth of the file (11.3.2.1).</summary>
    private bool IsTransparent(ReadOnlySpan<byte> row, int x)
    {
        for (var i = 0; i < png.Samples; i++)
        {
            if (Sample(row, (x * png.Samples) + i) != BinaryPrimitives.ReadUInt16BigEndian(png.Transparency.Span[(2 * i)..]))
            {
                return false;
            }
        }

        return true;
    }
}
