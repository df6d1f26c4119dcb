using System.Buffers.Binary;
using System.IO.Compression;

namespace ReportHub.UnitTests.Images;

internal static class Checksums
{
    /// <summary>CRC-32 by way of gzip, whose trailer holds it.</summary>
    public static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return BinaryPrimitives.ReadUInt32LittleEndian(packed.ToArray().AsSpan(^8..));
    }
}
