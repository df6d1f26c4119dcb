using ReportHub.Documents;

namespace ReportHub.UnitTests.Images;

/// <summary>JPEG files of 16 by 16 pixels: red, lime, blue and yellow quarters (made by ImageMagick), and the same in gray.</summary>
internal static class SampleJpeg
{
    private const int StartLength = 2;

    public static byte[] Quarters { get; } = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09P"
        + "T09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAQABADAREAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAABgf/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFwEAAwEAAAAAAAAAAAAAAAAABQcIBv/EABQRAQAAAAAAAAAA"
        + "AAAAAAAAAAD/2gAMAwEAAhEDEQA/AD4MZJcEJ5TQ+WxXlNow/9k=");

    public static byte[] Gray { get; } = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/wAALCAAQABABAREA/8QAFQABAQAAAAAAAAAAAAAAAAAABwb/xAAUEAEA"
        + "AAAAAAAAAAAAAAAAAAAA/9oACAEBAAA/AJogC03P/9k=");

    public static byte[] Turned(ImageOrientation orientation)
    {
        byte[] exif = [.. "Exif\0\0"u8, .. SampleExif.Tiff(orientation, little: true)];
        return [.. Quarters[..StartLength], 0xFF, 0xE1, 0, (byte)(exif.Length + 2), .. exif, .. Quarters[StartLength..]];
    }

    /// <summary>A copy whose frame header (SOF0) has another byte at this distance from its marker.</summary>
    public static byte[] WithFrame(int at, byte value)
    {
        var copy = (byte[])Quarters.Clone();
        copy[copy.AsSpan().IndexOf((byte[])[0xFF, 0xC0]) + at] = value;
        return copy;
    }
}
