using System.Globalization;
using System.Text;

namespace ReportHub.ConformanceTests.Pdf;

/// <summary>A rendered page as a binary PPM (Netpbm): three bytes a pixel.</summary>
internal sealed class ColourPicture(int width, ReadOnlyMemory<byte> pixels)
{
    public static ColourPicture Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var header = Encoding.ASCII.GetString(bytes, 0, 40).Split((char[])[' ', '\n'], 5);
        Assert.Equal("P6", header[0]);
        var (width, height) = (int.Parse(header[1], CultureInfo.InvariantCulture), int.Parse(header[2], CultureInfo.InvariantCulture));
        return new(width, bytes.AsMemory(bytes.Length - (3 * width * height)));
    }

    /// <summary>The nearest of the colours the samples are made of.</summary>
    public string NameAt(int x, int y)
    {
        var pixel = pixels.Span.Slice(3 * ((y * width) + x), 3);
        return ((pixel[0] > 127, pixel[1] > 127, pixel[2] > 127)) switch
        {
            (true, false, false) => "red",
            (false, true, false) => "lime",
            (false, false, true) => "blue",
            (true, true, false) => "yellow",
            (true, true, true) => "white",
            _ => $"{pixel[0]},{pixel[1]},{pixel[2]}",
        };
    }
}
