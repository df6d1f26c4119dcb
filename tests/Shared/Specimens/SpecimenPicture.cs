using System.Buffers.Binary;
using System.IO.Compression;
using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Tests.Specimens;

/// <summary>A PNG drawn in code: five bars on a translucent ground, so that alpha is seen to work.</summary>
internal static class SpecimenPicture
{
    private const int Width = 480;
    private const int Height = 240;
    private static readonly int[] Bars = [200, 150, 175, 90, 120];

    public static ImageAsset Bar { get; } = Make();

    private static ImageAsset Make()
    {
        var bytes = Png();
        return new("bars.png", ImageKind.Png, bytes, Width, Height, ContentHash.Of(bytes));
    }

    private static byte[] Png()
    {
        var rows = new byte[Height * (1 + (Width * 4))];
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                Colour(x, y).CopyTo(rows.AsSpan((y * (1 + (Width * 4))) + 1 + (x * 4)));
            }
        }

        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(rows);
        }

        using var png = new MemoryStream();
        png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, Width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), Height);
        (head[8], head[9]) = (8, 6);
        Chunk(png, "IHDR"u8, head);
        Chunk(png, "IDAT"u8, packed.ToArray());
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static ReadOnlySpan<byte> Colour(int x, int y)
    {
        var bar = x / (Width / Bars.Length);
        var inside = x % (Width / Bars.Length) is > 16 and < 80 && Height - y < Bars[Math.Min(bar, Bars.Length - 1)];
        return inside ? [0x1F, 0x4E, 0x79, 0xFF] : [0x80, 0xA0, 0xC0, 0x30];
    }

    public static void Chunk(MemoryStream png, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        var body = new byte[4 + data.Length];
        type.CopyTo(body);
        data.CopyTo(body.AsSpan(4));
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checksum(body));
        png.Write(number);
    }

    /// <summary>CRC-32 of ISO 3309, as PNG wants it.</summary>
    private static uint Checksum(ReadOnlySpan<byte> data)
    {
        var sum = 0xFFFF_FFFFu;
        foreach (var value in data)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum >> 1) ^ (0xEDB8_8320u & (0 - (sum & 1)));
            }
        }

        return ~sum;
    }
}
