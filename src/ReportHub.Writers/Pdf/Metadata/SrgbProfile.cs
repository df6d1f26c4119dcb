using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace ReportHub.Writers.Pdf;

/// <summary>An sRGB profile (IEC 61966-2-1) built from its numbers: version 2, matrix and tone curve (ICC.1:2001-04).</summary>
internal static class SrgbProfile
{
    private const int HeaderSize = 128;
    private const int TagCount = 9;
    private const int CurvePoints = 256;
    private const string Name = "sRGB IEC61966-2.1";

    /// <summary>The profile deflated, made once.</summary>
    public static readonly ReadOnlyMemory<byte> Packed = Pack();

    /// <summary>The same bytes on every machine.</summary>
    public static byte[] Build()
    {
        (string Tag, byte[] Data)[] parts =
        [
            ("desc", Description()),
            ("cprt", [.. "text\0\0\0\0"u8, .. "No copyright, use freely\0"u8]),
            ("wtpt", Xyz(0xF6D6, 0x1_0000, 0xD32D)),
            ("rXYZ", Xyz(0x6FA2, 0x38F5, 0x0390)),
            ("gXYZ", Xyz(0x6299, 0xB785, 0x18DA)),
            ("bXYZ", Xyz(0x24A0, 0x0F84, 0xB6CF)),
            ("rTRC", Curve()),
        ];
        var size = HeaderSize + 4 + (12 * TagCount);
        var body = new MemoryStream();
        var table = new byte[4 + (12 * TagCount)];
        BinaryPrimitives.WriteInt32BigEndian(table, TagCount);
        for (var i = 0; i < TagCount; i++)
        {
            // The three colours share one curve.
            var (tag, data) = i < parts.Length ? parts[i] : (i == parts.Length ? "gTRC" : "bTRC", parts[^1].Data);
            var offset = size + (int)body.Length;
            if (i < parts.Length)
            {
                body.Write(data);
                body.Write(new byte[-data.Length & 3]);
            }
            else
            {
                offset = size + (int)body.Length - ((data.Length + 3) & ~3);
            }

            var entry = table.AsSpan(4 + (12 * i));
            Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], offset);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], data.Length);
        }

        return [.. Header(size + (int)body.Length), .. table, .. body.ToArray()];
    }

    private static byte[] Pack()
    {
        var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            deflate.Write(Build());
        }

        return packed.ToArray();
    }

    private static byte[] Header(int size)
    {
        var header = new byte[HeaderSize];
        BinaryPrimitives.WriteInt32BigEndian(header, size);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(8), 0x0210_0000);
        "mntrRGB XYZ "u8.CopyTo(header.AsSpan(12));
        ReadOnlySpan<ushort> date = [1999, 10, 18, 0, 0, 0];
        for (var i = 0; i < date.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(24 + (2 * i)), date[i]);
        }

        "acsp"u8.CopyTo(header.AsSpan(36));
        Xyz(0xF6D6, 0x1_0000, 0xD32D).AsSpan(8).CopyTo(header.AsSpan(68));
        return header;
    }

    private static byte[] Description()
    {
        // Script and Unicode parts (67 + 11 bytes and their counts) stay empty.
        var data = new byte[12 + Name.Length + 1 + 78];
        "desc"u8.CopyTo(data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), Name.Length + 1);
        Encoding.ASCII.GetBytes(Name, data.AsSpan(12));
        return data;
    }

    private static byte[] Xyz(int x, int y, int z)
    {
        var data = new byte[20];
        "XYZ "u8.CopyTo(data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), x);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(12), y);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(16), z);
        return data;
    }

    private static byte[] Curve()
    {
        var data = new byte[12 + (2 * CurvePoints)];
        "curv"u8.CopyTo(data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
        {
            var value = (double)i / (CurvePoints - 1);
            var linear = value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(12 + (2 * i)), (ushort)Math.Round(linear * ushort.MaxValue));
        }

        return data;
    }
}
