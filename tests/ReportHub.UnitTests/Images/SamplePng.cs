using System.Buffers.Binary;
using System.IO.Compression;
using ReportHub.Documents;

namespace ReportHub.UnitTests.Images;

/// <summary>Writes PNG files of every form from a function of column, row and channel; the rows take all five filters in turn.</summary>
internal sealed record SamplePng(int Width, int Height, PngColour Colour, int Depth, Func<int, int, int, int> Sample)
{
    public bool Interlaced { get; init; }

    public byte[] Palette { get; init; } = [];

    public byte[] Transparency { get; init; } = [];

    public ImageOrientation Orientation { get; init; } = ImageOrientation.TopLeft;

    /// <summary>Bytes of the picture after its last row, which nothing should ask for.</summary>
    public int Surplus { get; init; }

    private int Channels => Colour switch { PngColour.Rgb => 3, PngColour.RgbAlpha => 4, PngColour.GrayAlpha => 2, _ => 1 };

    /// <summary>Red, lime, blue and yellow quarters, read from the upper left; alpha falls from the left to the right where there is any.</summary>
    public static int Quarters(int x, int y, int channel, int side) => channel switch
    {
        0 => (y < side / 2) == (x < side / 2) && y < side / 2 || (y >= side / 2 && x >= side / 2) ? 255 : 0,
        1 => x >= side / 2 ? 255 : 0,
        2 => y >= side / 2 && x < side / 2 ? 255 : 0,
        _ => 255 - (x * 255 / side),
    };

    public byte[] Build()
    {
        var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Height);
        (header[8], header[9], header[12]) = ((byte)Depth, (byte)Colour, (byte)(Interlaced ? 1 : 0));
        Chunk(file, "IHDR"u8, header);
        if (Palette.Length > 0)
        {
            Chunk(file, "PLTE"u8, Palette);
        }

        if (Transparency.Length > 0)
        {
            Chunk(file, "tRNS"u8, Transparency);
        }

        if (Orientation != ImageOrientation.TopLeft)
        {
            Chunk(file, "eXIf"u8, SampleExif.Tiff(Orientation, little: false));
        }

        // Two pieces: readers must not take a chunk for the whole.
        var data = Deflated();
        Chunk(file, "IDAT"u8, data.AsSpan(0, data.Length / 3));
        Chunk(file, "IDAT"u8, data.AsSpan(data.Length / 3));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private byte[] Deflated()
    {
        var data = new MemoryStream();
        using (var deflate = new ZLibStream(data, CompressionMode.Compress, leaveOpen: true))
        {
            (int Y, int X, int StepY, int StepX)[] passes = Interlaced
                ? [(0, 0, 8, 8), (0, 4, 8, 8), (4, 0, 8, 4), (0, 2, 4, 4), (2, 0, 4, 2), (0, 1, 2, 2), (1, 0, 2, 1)]
                : [(0, 0, 1, 1)];
            foreach (var pass in passes)
            {
                WritePass(deflate, pass.Y, pass.X, pass.StepY, pass.StepX);
            }

            deflate.Write(new byte[Surplus]);
        }

        return data.ToArray();
    }

    private void WritePass(Stream output, int firstY, int firstX, int stepY, int stepX)
    {
        var width = (Width - firstX + stepX - 1) / stepX;
        var above = new byte[((width * Channels * Depth) + 7) / 8];
        for (int y = firstY, filter = 0; width > 0 && y < Height; y += stepY, filter = (filter + 1) % 5)
        {
            var row = new byte[above.Length];
            for (var i = 0; i < width * Channels; i++)
            {
                Put(row, i, Sample(firstX + (i / Channels * stepX), y, i % Channels));
            }

            output.WriteByte((byte)filter);
            output.Write(Filtered(row, above, filter, Math.Max(1, Channels * Depth / 8)));
            above = row;
        }
    }

    private void Put(byte[] row, int index, int value)
    {
        if (Depth == 16)
        {
            BinaryPrimitives.WriteUInt16BigEndian(row.AsSpan(2 * index), (ushort)value);
            return;
        }

        row[index * Depth / 8] |= (byte)(value << (8 - Depth - (index * Depth % 8)));
    }

    private static byte[] Filtered(byte[] row, byte[] above, int filter, int back)
    {
        var result = new byte[row.Length];
        for (var i = 0; i < row.Length; i++)
        {
            var (a, b, c) = (i < back ? 0 : row[i - back], (int)above[i], i < back ? 0 : above[i - back]);
            var predicted = filter switch { 0 => 0, 1 => a, 2 => b, 3 => (a + b) / 2, _ => Paeth(a, b, c) };
            result[i] = (byte)(row[i] - predicted);
        }

        return result;
    }

    private static int Paeth(int a, int b, int c)
    {
        var p = a + b - c;
        int[] distances = [Math.Abs(p - a), Math.Abs(p - b), Math.Abs(p - c)];
        return ((int[])[a, b, c])[Array.IndexOf(distances, distances.Min())];
    }

    private static void Chunk(Stream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        byte[] body = [.. type, .. content];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksums.Crc32(body));
        file.Write(number);
    }
}
