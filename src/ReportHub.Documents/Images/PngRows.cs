using System.Buffers;
using System.IO.Compression;

namespace ReportHub.Documents;

/// <summary>Takes one row of a picture: 8-bit samples, pixel by pixel.</summary>
public delegate void PngRow(ReadOnlySpan<byte> samples);

/// <summary>Decodes the picture of a PNG; two rows are held at once, an interlaced picture whole.</summary>
public sealed class PngRows
{
    // First row and column of the seven passes and their steps (ISO/IEC 15948, 8.2).
    private static readonly (int Y, int X, int StepY, int StepX)[] Adam7 = [(0, 0, 8, 8), (0, 4, 8, 8), (4, 0, 8, 4), (0, 2, 4, 4), (2, 0, 4, 2), (0, 1, 2, 2), (1, 0, 2, 1)];

    private readonly PngFile png;
    private readonly PngSamples samples;
    private readonly int pixelBytes;
    private byte[] row;
    private byte[] above;
    private byte[] expanded;

    private PngRows(PngFile png)
    {
        this.png = png;
        samples = new(png);
        pixelBytes = Math.Max(1, png.Samples * png.BitDepth / 8);
        (row, above, expanded) = ([], [], []);
    }

    /// <summary>Samples of a pixel as handed out: gray 1, red, green and blue 3, and one more for alpha.</summary>
    public static int ChannelsOf(PngFile png) => new PngSamples(png).Channels;

    /// <summary>Every row from above; <paramref name="target"/> null only checks. False when the data are damaged, too short or too long.</summary>
    public static bool Decode(PngFile png, PngRow? target)
    {
        var decoder = new PngRows(png);
        var size = png.RowBytes(png.Width) + 1;
        (decoder.row, decoder.above) = (ArrayPool<byte>.Shared.Rent(size), ArrayPool<byte>.Shared.Rent(size));
        decoder.expanded = ArrayPool<byte>.Shared.Rent(png.Width * decoder.samples.Channels);
        try
        {
            using var inflate = new ZLibStream(new PngDataStream(png.Data), CompressionMode.Decompress);
            var read = png.IsInterlaced ? decoder.ReadPasses(inflate, target) : decoder.ReadPass(inflate, png.Width, png.Height, target);

            // Reading on checks the checksum at the end as well.
            return read && inflate.ReadByte() < 0;
        }
        catch (Exception damage) when (damage is InvalidDataException or IOException)
        {
            // The second is how the inflater calls a stream that asks for a dictionary.
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(decoder.row);
            ArrayPool<byte>.Shared.Return(decoder.above);
            ArrayPool<byte>.Shared.Return(decoder.expanded);
        }
    }

    private bool ReadPass(Stream inflate, int width, int height, PngRow? target)
    {
        var size = png.RowBytes(width) + 1;
        above.AsSpan(0, size).Clear();
        for (var y = 0; y < height; y++)
        {
            var line = row.AsSpan(0, size);
            if (inflate.ReadAtLeast(line, size, throwOnEndOfStream: false) < size || !PngFilter.Undo(line[0], line[1..], above.AsSpan(1, size - 1), pixelBytes))
            {
                return false;
            }

            if (target is not null)
            {
                samples.Expand(line[1..], width, expanded);
                target(expanded.AsSpan(0, width * samples.Channels));
            }

            (row, above) = (above, row);
        }

        return true;
    }

    private bool ReadPasses(Stream inflate, PngRow? target)
    {
        var channels = samples.Channels;
        var picture = target is null ? [] : new byte[png.Width * png.Height * channels];
        foreach (var (firstY, firstX, stepY, stepX) in Adam7)
        {
            var (width, height) = ((png.Width - firstX + stepX - 1) / stepX, (png.Height - firstY + stepY - 1) / stepY);
            var y = firstY;
            if (width > 0 && height > 0 && !ReadPass(inflate, width, height, target is null ? null : Scatter))
            {
                return false;
            }

            void Scatter(ReadOnlySpan<byte> pixels)
            {
                for (var i = 0; i < width; i++)
                {
                    pixels.Slice(i * channels, channels).CopyTo(picture.AsSpan(((y * png.Width) + firstX + (i * stepX)) * channels));
                }

                y += stepY;
            }
        }

        for (var y = 0; target is not null && y < png.Height; y++)
        {
            target(picture.AsSpan(y * png.Width * channels, png.Width * channels));
        }

        return true;
    }
}
