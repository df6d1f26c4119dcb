using System.Buffers.Binary;

namespace ReportHub.Documents;

/// <summary>The head of a JPEG file (ITU-T T.81): size as stored, colour components (1 gray, 3 colours) and orientation.</summary>
public sealed record JpegFile(int Width, int Height, int Components, ImageOrientation Orientation)
{
    private const byte Prefix = 0xFF;
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte Application1 = 0xE1;
    private const int FrameHeaderSize = 6;
    private const int SamplePrecision = 8;

    internal static bool IsJpeg(ReadOnlySpan<byte> file) => file is [Prefix, StartOfImage, Prefix, ..];

    /// <summary>Null with a fault: cut off, arithmetic or lossless coding, 12 bits, CMYK.</summary>
    public static JpegFile? Read(ReadOnlySpan<byte> file, out ImageFault fault)
    {
        JpegFile? head = null;
        var orientation = ImageOrientation.TopLeft;
        fault = ImageFault.Broken;
        for (var at = 2; at + 4 <= file.Length && file[at] == Prefix;)
        {
            var marker = file[at + 1];
            if (marker == Prefix)
            {
                // A marker may be preceded by any number of fill bytes (B.1.1.2).
                at++;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
            if (length < 2 || at + 2 + length > file.Length || marker == EndOfImage)
            {
                return null;
            }

            var content = file.Slice(at + 4, length - 2);
            at += 2 + length;
            if (marker == StartOfScan)
            {
                return Complete(head, orientation, file[at..], ref fault);
            }

            if (IsFrame(marker) && (head = ReadFrame(marker, content, ref fault)) is null)
            {
                return null;
            }

            if (marker == Application1 && content.StartsWith("Exif\0\0"u8))
            {
                orientation = ExifOrientation.Read(content[6..]);
            }
        }

        return null;
    }

    /// <summary>The scans must reach the end of the picture: a transfer that broke off shows gray where its end should be.</summary>
    private static JpegFile? Complete(JpegFile? head, ImageOrientation orientation, ReadOnlySpan<byte> scans, ref ImageFault fault)
    {
        if (head is null || scans.LastIndexOf([Prefix, EndOfImage]) < 1)
        {
            return null;
        }

        fault = ImageFault.None;
        return head with { Orientation = orientation };
    }

    private static JpegFile? ReadFrame(byte marker, ReadOnlySpan<byte> frame, ref ImageFault fault)
    {
        if (frame.Length < FrameHeaderSize)
        {
            return null;
        }

        // Baseline, extended and progressive Huffman coding are what a PDF's DCTDecode takes (ISO 32000-1, 7.4.8).
        if (marker > 0xC2 || frame[0] != SamplePrecision || frame[5] is not (1 or 3))
        {
            fault = ImageFault.Unsupported;
            return null;
        }

        return new(BinaryPrimitives.ReadUInt16BigEndian(frame[3..]), BinaryPrimitives.ReadUInt16BigEndian(frame[1..]), frame[5], ImageOrientation.TopLeft);
    }

    /// <summary>SOF0 to SOF15; the three codes among them that are none are tables and a reserve (table B.1).</summary>
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
