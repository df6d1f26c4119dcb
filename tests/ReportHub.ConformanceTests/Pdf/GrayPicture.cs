using System.Globalization;
using System.Text;

namespace ReportHub.ConformanceTests.Pdf;

/// <summary>A rendered page as a binary PGM (Netpbm): one byte a pixel, 0 black.</summary>
internal sealed class GrayPicture(int width, int height, ReadOnlyMemory<byte> pixels)
{
    private const byte Paper = 250;

    public int Height => height;

    public static GrayPicture Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var header = Encoding.ASCII.GetString(bytes, 0, 40).Split((char[])[' ', '\n'], 5);
        Assert.Equal("P5", header[0]);
        var (width, height) = (int.Parse(header[1], CultureInfo.InvariantCulture), int.Parse(header[2], CultureInfo.InvariantCulture));
        return new(width, height, bytes.AsMemory(bytes.Length - (width * height)));
    }

    /// <summary>Something is drawn in the square that stands on this point, in pixels from the upper left corner.</summary>
    public bool HasInk(double x, double bottom, int side)
    {
        for (var row = Math.Max(0, (int)bottom - side); row < Math.Min(height, (int)bottom); row++)
        {
            var start = (row * width) + (int)x;
            if (pixels.Span.Slice(start, Math.Min(side, width - (int)x)).IndexOfAnyExceptInRange(Paper, byte.MaxValue) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
