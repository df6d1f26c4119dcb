using System.Buffers.Binary;

namespace ReportHub.Documents;

/// <summary>Where the first row and the first column of the stored pixels lie in the picture as seen (Exif 2.32, tag 0x0112).</summary>
public enum ImageOrientation
{
    TopLeft = 1,
    TopRight = 2,
    BottomRight = 3,
    BottomLeft = 4,
    LeftTop = 5,
    RightTop = 6,
    RightBottom = 7,
    LeftBottom = 8,
}

/// <summary>Reads the orientation from Exif data; anything unreadable is upright, as in every viewer.</summary>
internal static class ExifOrientation
{
    private const int HeaderSize = 8;
    private const int EntrySize = 12;
    private const ushort OrientationTag = 0x0112;
    private const ushort ShortType = 3;

    public static bool SwapsSides(this ImageOrientation orientation) => orientation >= ImageOrientation.LeftTop;

    /// <summary><paramref name="tiff"/> starts with the byte order mark of a TIFF header.</summary>
    public static ImageOrientation Read(ReadOnlySpan<byte> tiff)
    {
        var little = tiff.StartsWith("II*\0"u8);
        if (tiff.Length < HeaderSize || !(little || tiff.StartsWith("MM\0*"u8)))
        {
            return ImageOrientation.TopLeft;
        }

        var directory = little ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        return directory <= tiff.Length - 2 ? Find(tiff[(int)directory..], little) : ImageOrientation.TopLeft;
    }

    private static ImageOrientation Find(ReadOnlySpan<byte> directory, bool little)
    {
        int count = U16(directory, little);
        for (var at = 2; count > 0 && at + EntrySize <= directory.Length; at += EntrySize, count--)
        {
            var entry = directory.Slice(at, EntrySize);
            if (U16(entry, little) == OrientationTag && U16(entry[2..], little) == ShortType && U16(entry[8..], little) is >= 1 and <= 8 and var value)
            {
                return (ImageOrientation)value;
            }
        }

        return ImageOrientation.TopLeft;
    }

    private static ushort U16(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
