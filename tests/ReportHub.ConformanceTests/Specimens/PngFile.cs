using System.Buffers.Binary;
using System.IO.Compression;

namespace ReportHub.ConformanceTests.Specimens;

/// <summary>Reads and writes the PNG files of contact sheets: 24-bit, every row filtered as the difference from the one above.</summary>
internal static class PngFile
{
    private const byte FilterUp = 2;
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static byte[] Write(ContactSheet sheet)
    {
        var stride = sheet.Width * 3;
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var row = new byte[stride + 1];
            row[0] = FilterUp;
            for (var y = 0; y < sheet.Height; y++)
            {
                for (var x = 0; x < stride; x++)
                {
                    row[x + 1] = (byte)(sheet.Pixels[(y * stride) + x] - (y == 0 ? 0 : sheet.Pixels[((y - 1) * stride) + x]));
                }

                deflate.Write(row);
            }
        }

        using var png = new MemoryStream();
        png.Write(Signature);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, sheet.Width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), sheet.Height);
        (head[8], head[9]) = (8, 2);
        Tests.Specimens.SpecimenPicture.Chunk(png, "IHDR"u8, head);
        Tests.Specimens.SpecimenPicture.Chunk(png, "IDAT"u8, packed.ToArray());
        Tests.Specimens.SpecimenPicture.Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    /// <summary>Reads a file that <see cref="Write"/> made.</summary>
    public static ContactSheet Read(byte[] png)
    {
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
        var data = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(33));
        using var deflate = new ZLibStream(new MemoryStream(png, 41, data), CompressionMode.Decompress);
        var stride = width * 3;
        var (pixels, row) = (new byte[stride * height], new byte[stride + 1]);
        for (var y = 0; y < height; y++)
        {
            deflate.ReadExactly(row);
            for (var x = 0; x < stride; x++)
            {
                pixels[(y * stride) + x] = (byte)(row[x + 1] + (y == 0 ? 0 : pixels[((y - 1) * stride) + x]));
            }
        }

        return new(width, height, pixels);
    }
}
